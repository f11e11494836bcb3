import Kernel
import Postgres
import Rulebook
import Simulation
import Testing

@testable import Live
@testable import Store

@Suite(.onServer) struct `A simulation kept step by step` {
    /// Lives some days with decisions in between and writes each step as it comes.
    private func live(_ live: inout LiveSimulation, days: Int, _ number: Int, in conninfo: String)
        throws
    {
        let crowd = try Crowd.usual.get()
        for instruction in [.advanceClock(to: live.world.day + days)] + crowd.instructions(for: live) {
            _ = live.carryOut(instruction)
            try keep(&live, number, in: conninfo)
        }
    }

    private func keep(_ live: inout LiveSimulation, _ number: Int, in conninfo: String) throws {
        let work = live.takeWork(
            [], since: RecordCounts(rounds: 0, draws: 0, allocations: 0, day: live.world.day))
        var silent = work
        silent.announcements = []
        try SubmissionQueue(conninfo).keep(silent, of: number)
    }

    @Test func `has the rows of one that is stored at once`() throws {
        let crowd = try Crowd.usual.get()
        let conninfo = try TestDatabase.clone()
        let database = try Database(conninfo)
        let number = try crowd.open(in: database)
        var live = crowd.opened
        for days in [1, 30, 29, 1, 61, 90, 100] {
            try self.live(&live, days: days, number, in: conninfo)
            let comparison = try ReplayComparison(
                of: number, with: live.snapshot(name: "", text: "", program: "test"), in: database)
            #expect(comparison.differences == [], "\(live.world.day)")
        }
        #expect(try database.simulation(number).currentDay == live.world.day)
        for check in try Verification(of: number, in: database).checks {
            #expect(check.findings == [], "\(check.name)")
        }
    }

    @Test func `goes on after a revival as if it had never stopped`() throws {
        let crowd = try Crowd.usual.get()
        let conninfo = try TestDatabase.clone()
        let database = try Database(conninfo)
        let number = try crowd.open(in: database)
        var unbroken = crowd.opened
        var revived = try LiveSimulation.revive(number, from: database)
        for days in [31, 75, 120] {
            let asked = [.advanceClock(to: unbroken.world.day + days)] + crowd.instructions(for: unbroken)
            for instruction in asked { _ = unbroken.carryOut(instruction) }
            try live(&revived, days: days, number, in: conninfo)
            #expect(revived.world.digest == unbroken.world.digest, "\(unbroken.world.day)")
            revived = try LiveSimulation.revive(number, from: database)
            #expect(revived.world.digest == unbroken.world.digest, "\(unbroken.world.day)")
        }
    }

    @Test func `is not revived where an outcome was changed by hand`() throws {
        let crowd = try Crowd.usual.get()
        let conninfo = try TestDatabase.clone()
        let database = try Database(conninfo)
        let number = try crowd.open(in: database)
        var live = crowd.opened
        try self.live(&live, days: 40, number, in: conninfo)
        try database.connection.run(
            "update bassin.instruction set outcome_number = outcome_number + 1 where kind = 2 and refusal = 0"
        )
        #expect(throws: ReplayError.self) { try LiveSimulation.revive(number, from: database) }
    }

    @Test func `shows the row that was changed by hand`() throws {
        let crowd = try Crowd.usual.get()
        let conninfo = try TestDatabase.clone()
        let database = try Database(conninfo)
        let number = try crowd.open(in: database)
        try database.connection.run("update bassin.candidate set score = score + 1 where candidate_id = 5")
        let comparison = try ReplayComparison(
            of: number, with: crowd.opened.snapshot(name: "", text: "", program: "test"), in: database)
        #expect(comparison.differences.map(\.table) == ["candidate"])
        #expect(comparison.differences.first?.storedOnly == 1)
        #expect(comparison.differences.first?.replayedOnly == 1)
        #expect(comparison.differences.first?.example.contains("\"candidate_id\": 5") == true)
    }
}
