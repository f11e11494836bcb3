import Kernel
import Rulebook
import Testing

@Suite struct `A nomination` {
    @Test func `never exceeds the allocation of its day`() {
        let world = `A world`.lived
        for nomination in world.record.nominations {
            #expect(nomination.place >= 1 && nomination.place <= nomination.allocation)
        }
        for jurisdiction in [Jurisdiction.manitoba, .saskatchewan] {
            let issued = world.record.nominations.filter {
                world.streams[Int($0.stream)].jurisdiction == jurisdiction && $0.placeFate == .kept
            }
            #expect(issued.count == world.province(jurisdiction).used)
            #expect(issued.count <= world.province(jurisdiction).allocation)
            #expect(Set(issued.map(\.place)).count == issued.count)
        }
    }

    @Test func `is refused when no place is left`() {
        var world = SmallCountry.world(law: SmallCountry.law(saskatchewan: 2, manitoba: 1))
        SmallConduct.live(&world, through: "2025-06-30")
        let refusals = world.record.instructions.filter { $0.outcome.refusal == .allocationExhausted }
        #expect(!refusals.isEmpty)
        #expect(world.province(.manitoba).used <= 1)
        #expect(world.province(.saskatchewan).used <= 2)
    }

    @Test func `adds its points only once it is accepted`() throws {
        let world = `A world`.lived
        let accepted = world.record.nominations.filter { $0.isEnhanced && $0.acceptedOn > $0.issuedOn }
        #expect(accepted.count > 5)
        #expect(accepted.allSatisfy { $0.acceptedOn <= $0.acceptBy && $0.acceptBy - $0.issuedOn == 30 })
    }

    @Test func `ends six months after issue unless an application was made`() {
        let world = `A world`.lived
        for nomination in world.record.nominations {
            #expect(nomination.applyBy == nomination.issuedOn.adding(months: 6))
            if nomination.appliedOn > nomination.issuedOn {
                #expect(nomination.appliedOn <= nomination.applyBy)
            }
            if nomination.state == .lapsed { #expect(nomination.endedOn <= nomination.applyBy + 1) }
            if nomination.applyBy < world.day, nomination.state.isLive {
                #expect(nomination.state == .applied)
            }
        }
    }

    @Test func `that lapses gives its place back to the year`() {
        let world = `A world`.lived
        let ended = world.record.nominations.filter { [.lapsed, .declined, .withdrawn].contains($0.state) }
        #expect(!ended.isEmpty)
        #expect(ended.allSatisfy { $0.placeFate == .returned })
        #expect(world.record.nominations.allSatisfy { $0.placeFate == .kept || !$0.state.isLive })
    }

    @Test func `is one at a time for a candidate`() {
        let world = `A world`.lived
        var live: Set<Int32> = []
        for nomination in world.record.nominations where nomination.state.isLive {
            #expect(live.insert(nomination.candidate).inserted, "candidate \(nomination.candidate)")
        }
    }

    @Test func `of a flagged file waits for an officer's written word`() throws {
        var world = SmallCountry.world()
        var seen = 0
        for day in DaySpan("2025-01-01", through: "2025-08-31") {
            world.apply(.advanceClock(to: day))
            if day.weekday == 1 { world.apply(.holdProvincialDraw(stream: 1, invitations: 8)) }
            for file in world.readyFiles(1, upTo: 10) {
                let row = world.record.files[Int(file)]
                guard world.verdict(onFile: file).finding.isFlagged, world.verdict(onFile: file).isNominable
                else { continue }
                let nominate = Instruction.nominate(candidate: row.candidate, stream: 1)
                let refusal = world.apply(nominate).refusal
                guard refusal == .flagUnresolved else { continue }
                let unwritten = Instruction.resolveIntentFlag(
                    candidate: row.candidate, by: .saskatchewan, proceed: true, reason: "")
                #expect(world.apply(unwritten).refusal == .reasonMissing)
                world.apply(
                    .resolveIntentFlag(
                        candidate: row.candidate, by: .saskatchewan, proceed: false, reason: "no tie"))
                #expect(world.apply(nominate).refusal == .intentUnresolved)
                world.apply(
                    .resolveIntentFlag(
                        candidate: row.candidate, by: .saskatchewan, proceed: true, reason: "a lease"))
                #expect(world.apply(nominate).isApplied)
                seen += 1
            }
        }
        #expect(seen > 0)
        #expect(world.record.nominations.contains { $0.isFlagged && $0.isQuebecOnly })
    }

    @Test func `withdrawn by the province ends the profile it was made on`() throws {
        var world = SmallCountry.world()
        SmallConduct.live(&world, through: "2025-05-31")
        let index = try #require(
            world.record.nominations.firstIndex { $0.state == .accepted && $0.isEnhanced })
        let row = world.record.nominations[index]
        #expect(
            world.apply(.withdrawNomination(candidate: row.candidate, by: .manitoba)).refusal
                == .noLiveNomination)
        #expect(world.apply(.withdrawNomination(candidate: row.candidate, by: .saskatchewan)).isApplied)
        #expect(world.record.nominations[index].state == .withdrawn)
        #expect(world.candidateRow(Int(row.candidate)).departure == .nominationLost)
        #expect(
            world.apply(.withdrawNomination(candidate: row.candidate, by: .saskatchewan)).refusal
                == .noLiveNomination)
    }

    @Test func `can be extended up to six months and no more`() throws {
        var world = SmallCountry.world()
        SmallConduct.live(&world, through: "2025-05-31")
        let index = try #require(world.record.nominations.firstIndex { $0.state == .accepted })
        let row = world.record.nominations[index]
        let province = world.streams[Int(row.stream)].jurisdiction
        #expect(world.apply(.extendNomination(candidate: row.candidate, by: province, months: 3)).isApplied)
        #expect(world.record.nominations[index].applyBy == row.issuedOn.adding(months: 6).adding(months: 3))
        #expect(
            world.apply(.extendNomination(candidate: row.candidate, by: province, months: 4)).refusal
                == .extensionTooLong)
        #expect(
            world.apply(.extendNomination(candidate: row.candidate, by: province, months: 0)).refusal
                == .invalidNumber)
    }
}
