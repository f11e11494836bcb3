import Kernel
import Rulebook
import Simulation
import Testing

@Suite struct `A province on its autopilot` {
    /// The day on which tests change something, and the days before and from it on.
    private static let middle: Day = "2025-03-01"

    private func jurisdiction(_ nomination: NominationRow, _ world: World) -> Jurisdiction {
        world.streams[Int(nomination.stream)].jurisdiction
    }

    /// Lives through a year in the middle of which instructions are given.
    private func world(_ preparation: Preparation, then instructions: [Instruction]) -> World {
        var world = preparation.world()
        let period = preparation.scenario.period
        preparation.conduct.live(&world, through: DaySpan(period.first, through: Self.middle - 1))
        for instruction in instructions { world.apply(instruction) }
        preparation.conduct.live(&world, through: DaySpan(Self.middle, through: period.last))
        return world
    }

    @Test func `never asks for more than its allocation`() throws {
        let small = """
            law:
              - { set: province.AB.allocation, to: 8, from: 2025-01-01 }
              - { set: province.AB.allocation, to: 8, from: 2025-09-09 }
              - { set: province.AB.allocation, to: 8, from: 2025-12-23 }
              - { set: province.SK.allocation, to: 4, from: 2025-01-01 }
              - { set: province.SK.allocation, to: 4, from: 2025-08-01 }

            """
        let world = try SimulationRun(SmallFile.preparation(adding: small, times: 10)).world
        for (province, most) in [(Jurisdiction.alberta, 8), (.saskatchewan, 4)] {
            let allocations = world.record.allocations.filter { $0.jurisdiction == province }
            try #require(allocations.allSatisfy { $0.total == Int32(most) }, "\(allocations)")
            let places = world.record.nominations.filter { jurisdiction($0, world) == province }.map(\.place)
            #expect(places.count > most / 2 && places.allSatisfy { (1...Int32(most)).contains($0) })
            #expect(world.province(province).used <= most)
        }
        // A province that asked for more would be refused, and that would be in the record.
        #expect(world.record.instructions.allSatisfy { $0.outcome.isApplied })
    }

    @Test func `only programs on autopilot act`() throws {
        let text = try SmallFile.text().replacing("autopilot: all", with: "autopilot: [AB]")
        let world = try SimulationRun(SmallFile.preparation(of: text, times: 10)).world
        let nominating = Set(
            world.record.nominations.filter { $0.issuedOn >= "2025-01-01" }
                .map { jurisdiction($0, world) })
        #expect(nominating == [.alberta])
    }

    @Test func `stops when its autopilot is taken off`() throws {
        let preparation = try SmallFile.preparation(times: 10)
        let untouched = world(preparation, then: [])
        let stopped = world(preparation, then: [.setAutopilot(.alberta, on: false)])
        func issued(_ world: World, by province: Jurisdiction) -> Int {
            world.record.nominations.count {
                $0.issuedOn >= Self.middle && jurisdiction($0, world) == province
            }
        }
        #expect(issued(untouched, by: .alberta) > 0)
        #expect(issued(stopped, by: .alberta) == 0)
        #expect(issued(stopped, by: .ontario) > 0)
    }

    @Test func `withdraws nominations whose ground is gone`() throws {
        let trouble = "assumptions:\n  behaviour.nomination_withdrawn: 1\n"
        let world = try SimulationRun(SmallFile.preparation(adding: trouble, times: 10)).world
        let withdrawn = world.record.nominations.filter { $0.state == .withdrawn }
        let told = world.record.instructions.filter { $0.instruction.kind == .withdrawNomination }
        #expect(withdrawn.count > 0 && withdrawn.count == told.count)
        #expect(told.allSatisfy { $0.outcome.isApplied && $0.day.isWorkday })
        // Those that are left became applications, or lost their ground after the last working day.
        for province in Jurisdiction.withProgram {
            for nomination in world.province(province).troubled {
                let row = world.record.nominations[Int(nomination)]
                #expect(!row.state.isLive || row.state == .applied)
            }
        }
    }

    @Test func `resolves every flag in writing before it nominates`() throws {
        let preparation = try SmallFile.preparation(times: 10) { candidate in
            candidate.facts.set(.quebecFileOpen, true)
        }
        let world = SimulationRun(preparation).world
        let flagged = world.record.files.filter { $0.isFlagged && $0.state == .nominated }
        #expect(!flagged.isEmpty && flagged.allSatisfy { $0.resolution == .proceed })
        var resolved: Set<Int32> = []
        for row in world.record.instructions {
            switch row.instruction {
            case .resolveIntentFlag(let candidate, _, let proceed, let reason):
                #expect(row.outcome.isApplied && reason.contains("I12") && reason.contains("sum"))
                if proceed { resolved.insert(candidate) }
            case .nominate(let candidate, _):
                #expect(row.outcome.isApplied)
                if flagged.contains(where: { $0.candidate == candidate }) {
                    #expect(resolved.contains(candidate))
                }
            default: break
            }
        }
    }

    @Test func `refuses those at high risk after a written word`() throws {
        let preparation = try SmallFile.preparation(times: 10) { candidate in
            for fact: Fact in [.quebecFileOpen, .quebecCertificateHeld, .quebecProfileOnly] {
                candidate.facts.set(fact, true)
            }
        }
        let world = SimulationRun(preparation).world
        let files = world.record.files.filter { $0.intentLevel == .highRisk }
        let refused = files.filter { $0.state == .refused }
        #expect(!refused.isEmpty && refused.allSatisfy { $0.resolution == .stop })
        #expect(files.allSatisfy { $0.state != .nominated })
        #expect(world.record.instructions.allSatisfy { $0.outcome.isApplied })
    }
}
