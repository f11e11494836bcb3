import Kernel
import Rulebook
import Testing

@Suite struct `A world` {
    static let lived: World = {
        var world = SmallCountry.world()
        SmallConduct.live(&world, through: SmallCountry.period.last)
        return world
    }()

    @Test func `accounts for everybody who ever came`() {
        let world = Self.lived
        var standings = Array(repeating: 0, count: Standing.allCases.count)
        for index in 0..<world.arrived { standings[Int(world.candidateRow(index).standing.rawValue)] += 1 }
        #expect(standings.reduce(0, +) == world.arrived)
        #expect(standings[Int(Standing.inPool.rawValue)] == world.poolCount)
        #expect(standings[Int(Standing.awaited.rawValue)] == 0)
        #expect(standings[Int(Standing.applied.rawValue)] > 0)
        #expect(standings[Int(Standing.left.rawValue)] > 0)
    }

    @Test func `has the same rows for the same seed and others for another`() {
        var again = SmallCountry.world()
        SmallConduct.live(&again, through: SmallCountry.period.last)
        #expect(again.digest == Self.lived.digest)
        var other = SmallCountry.world(seed: 8)
        SmallConduct.live(&other, through: SmallCountry.period.last)
        #expect(other.digest != Self.lived.digest)
    }

    @Test func `goes on from a copy as if it had never been copied`() {
        var world = SmallCountry.world()
        SmallConduct.live(&world, through: "2025-06-30")
        var fork = world
        SmallConduct.live(&world, through: SmallCountry.period.last)
        SmallConduct.live(&fork, through: SmallCountry.period.last)
        #expect(world.digest == fork.digest)
        #expect(world.digest == Self.lived.digest)
    }

    @Test func `leaves the original alone when a fork differs`() {
        var world = SmallCountry.world()
        SmallConduct.live(&world, through: "2025-03-31")
        let before = world.digest
        var fork = world
        fork.apply(.holdFederalRound(FederalRound(.general, invitations: 50), published: 0))
        SmallConduct.live(&fork, through: "2025-05-31")
        #expect(world.digest == before)
        #expect(fork.digest != before)
    }

    @Test func `keeps every instruction in the order of its application`() {
        let days = Self.lived.record.instructions.map(\.day)
        #expect(days == days.sorted())
        let nominations = Self.lived.record.instructions.filter {
            $0.instruction.kind == .nominate && $0.outcome.isApplied
        }
        #expect(nominations.count == Self.lived.record.nominations.count)
    }

    @Test func `replays to the same rows from its instructions alone`() {
        var replay = SmallCountry.world()
        for row in Self.lived.record.instructions { replay.apply(row.instruction) }
        #expect(replay.digest == Self.lived.digest)
    }

    @Test func `refuses a clock that goes back or past the period`() {
        var world = SmallCountry.world()
        world.apply(.advanceClock(to: "2025-02-01"))
        #expect(world.apply(.advanceClock(to: "2025-01-31")).refusal == .clockCannotGoBack)
        #expect(world.apply(.advanceClock(to: "2026-01-01")).refusal == .invalidNumber)
        #expect(world.day == "2025-02-01")
    }

    @Test func `leaves everybody else's luck alone when one more round or draw is held`() {
        func outcomes(extra: Bool) -> [Int32: InvitationOutcome] {
            var world = SmallCountry.world()
            world.apply(.advanceClock(to: "2025-01-09"))
            if extra {
                world.apply(
                    .holdFederalRound(FederalRound(.canadianExperience, invitations: 7), published: 0))
                world.apply(.holdProvincialDraw(stream: 1, invitations: 20))
            }
            world.apply(.advanceClock(to: "2025-01-10"))
            world.apply(.holdFederalRound(FederalRound(.general, invitations: 200), published: 0))
            world.apply(.advanceClock(to: "2025-04-10"))
            let invited = world.record.invitations.filter {
                $0.invitedOn == "2025-01-10" && $0.program != .pnp
            }
            return Dictionary(uniqueKeysWithValues: invited.map { ($0.candidate, $0.outcome) })
        }
        let (plain, other) = (outcomes(extra: false), outcomes(extra: true))
        let both = plain.keys.filter { other[$0] != nil }
        #expect(both.count > 150)
        for candidate in both { #expect(plain[candidate] == other[candidate], "candidate \(candidate)") }
    }
}
