import Kernel
import Rulebook
import Simulation
import Testing

@Suite struct `A scenario's effect` {
    @Test func `what a scenario leaves out is the law, all programs and the rounds of history`() throws {
        let text = """
            name: Least
            period: { from: 2025-01-01, to: 2025-01-02 }
            population: { file: people.jsonl }
            """
        let scenario = try Scenario.read(text, file: "s.yaml")
        #expect(scenario.population == .file("people.jsonl", arrivals: true))
        #expect(scenario.autopilots == Jurisdiction.withProgram && scenario.rounds == .history)
        #expect(scenario.seed == 1 && scenario.law.isEmpty && scenario.assumptions.isEmpty)
    }

    @Test func `a value of law holds from its day, not before`() throws {
        let shorter = "law:\n  - { set: federal.windows.invitation_days, to: 20, from: 2025-06-01 }\n"
        let preparation = try SmallFile.preparation(adding: shorter)
        #expect(preparation.law.federal.windows.invitationDays["2025-05-31"] == 60)
        #expect(preparation.law.federal.windows.invitationDays["2025-06-01"] == 20)
        let invitations = SimulationRun(preparation).world.record.invitations
        let windows = Set(
            invitations.map { [$0.invitedOn < "2025-06-01" ? 0 : 1, Int($0.respondBy - $0.invitedOn)] })
        #expect(windows == [[0, 60], [1, 20]])
    }

    @Test func `an allocation changes on its day and stays, whatever the law changes later`() throws {
        let smaller = "law:\n  - { set: province.SK.allocation, to: 4000, from: 2025-05-05 }\n"
        let run = try SimulationRun(SmallFile.preparation(adding: smaller))
        let rows = run.world.record.allocations.filter { $0.jurisdiction == .saskatchewan }
        #expect(rows.contains { $0.from == "2025-05-05" })
        #expect(rows.allSatisfy { ($0.from >= "2025-05-05") == ($0.total == 4_000) })
    }

    @Test func `later values follow earlier ones whatever their order in the file`() throws {
        let values = """
            law:
              - { set: province.SK.decision_days, to: 90, from: 2025-09-01 }
              - { set: province.SK.decision_days, to: 30, from: 2025-03-01 }
            """
        let program = try #require(SmallFile.preparation(adding: values).law[.saskatchewan])
        #expect(program.decisionDays["2025-08-31"] == 30 && program.decisionDays["2025-09-01"] == 90)
    }

    @Test func `a supposed high-wage factor counts from its day, and the total stays provisional`() throws {
        let supposed = """
            high_wage:
              from: 2026-11-03
              levels:
                - { canadian_work: 30, occupations: ["21231"] }
            """
        let ranking = try SmallFile.preparation(adding: supposed).law.federal.ranking
        var candidate = Candidate(bornOn: "1996-05-05", recordedOn: "2026-11-03")
        candidate.occupation = 21_231
        candidate.canadianMonths = 24
        candidate.canadianWorkUntil = "2027-01-01"
        func points(_ day: Day) throws -> Int {
            Int(try #require(ranking[day]).score(candidate, on: day, isNominee: false).additional)
        }
        #expect(try points("2026-11-02") == 0)
        #expect(try points("2026-11-03") == 30)
        candidate.occupation = 21_232
        #expect(try points("2026-11-03") == 0)
        #expect(try #require(ranking["2026-11-03"]).isProvisional)
    }

    @Test func `an assumption differs from its default`() throws {
        let none = "assumptions:\n  behaviour.take_up.nominee: 0\n"
        let record = try SimulationRun(SmallFile.preparation(adding: none, times: 10)).world.record
        let nominees = record.invitations.filter { $0.program == .pnp }
        #expect(!nominees.isEmpty && nominees.allSatisfy { $0.outcome != .applied })
    }

    @Test(arguments: [
        ("all", Jurisdiction.withProgram), ("none", []), ("[]", []),
        ("[SK, ON, SK]", [Jurisdiction.ontario, .saskatchewan]),
    ])
    func `only the programs listed act by themselves`(_ list: String, _ expected: [Jurisdiction]) throws {
        let text = Mistake.sound.replacing("[SK, ON]", with: list)
        let preparation = try Preparation(Scenario.read(text, file: "s.yaml"), file: "s.yaml")
        #expect(Set(preparation.scenario.autopilots) == Set(expected))
        let world = preparation.world()
        #expect(Jurisdiction.withProgram.filter { world.province($0).isOnAutopilot }.count == expected.count)
        for jurisdiction in expected { #expect(world.province(jurisdiction).isOnAutopilot) }
    }

    @Test func `rounds are held in the order of their days`() throws {
        let text = Mistake.sound.replacing("on: 2025-03-04", with: "on: 2025-10-04")
        guard case .planned(let rounds) = try Scenario.read(text, file: "s.yaml").rounds else {
            Issue.record("expected planned rounds")
            return
        }
        #expect(rounds.map(\.day) == ["2025-09-04", "2025-10-04"])
    }
}
