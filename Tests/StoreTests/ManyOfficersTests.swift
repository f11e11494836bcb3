import Postgres
import Rulebook
import SQLFiles
import Testing

@testable import Kernel
@testable import Store

/// Thirty officers of three provinces who ask at once, and a coordinator that is cut off in between.
@Suite(.onServer) struct ManyOfficers {
    private static let officers = 30
    private static let requests = 4
    private static let provinces: [(side: Jurisdiction, stream: String)] = [
        (.saskatchewan, "sk-ee"), (.ontario, "on-ee"), (.alberta, "ab-base"),
    ]

    /// The address of the small year, open, for each officer by a login of his or her own, and that of the owner.
    private func openYear() throws -> (owner: String, officers: [String]) {
        let address = try TestDatabase.clone()
        let database = try Database(address)
        let id = try SimulationWriter(SmallYear.snapshot).store(in: database).simulation
        try database.open(simulation: id, clockKeepers: .facilitator)
        let officers = try (0..<Self.officers).map { index in
            let name = "many\(UInt32.random(in: 0...(.max)))"
            let province = Self.provinces[index % 3].side
            try database.addOfficer(name, for: .province(province), password: "correct horse battery")
            return address.replacing("user=postgres", with: "user=\(name)")
        }
        return (address, officers)
    }

    /// Answers what waits until so many are answered; gives up the connection once, in the middle.
    private func coordinate(_ address: String) async throws {
        let all = Self.officers * Self.requests
        var answered = 0
        while answered < all {
            let queue = try SubmissionQueue(address)
            try queue.hold(1, waits: true)
            let isCutOff = answered < all / 2
            while answered < (isCutOff ? all / 2 : all) {
                for submission in try queue.waiting(in: 1, most: 7) {
                    try record(submission, queue)
                    answered += 1
                }
                try await Task.sleep(for: .milliseconds(5))
            }
            guard isCutOff, let next = try queue.waiting(in: 1).first ?? waited(queue) else { continue }
            let error = try storeError {
                try record(next, queue) { own in
                    try Connection(address).execute("select pg_terminate_backend($1)", own.serverProcess)
                }
            }
            guard case .unreachable = error else { throw error }
        }
    }

    /// The next submission to come.
    private func waited(_ queue: borrowing SubmissionQueue) throws -> Submission? {
        for _ in 0..<1_000 {
            if let first = try queue.waiting(in: 1).first { return first }
            try queue.database.connection.execute("select pg_sleep(0.01)")
        }
        return nil
    }

    private func record(
        _ submission: Submission, _ queue: borrowing SubmissionQueue,
        writing: (borrowing Database) throws -> Void = { _ in }
    ) throws {
        guard case .province(let side) = submission.actingFor else { return }
        let outcome = Outcome.refused(.streamNotOpen)
        let row = InstructionRow(day: "2025-12-31", instruction: submission.instruction, outcome: outcome)
        try queue.record(
            (submission, SubmissionAnswer(outcome, words: Refusal.streamNotOpen.words)),
            instructions: [RecordedInstruction(row, jurisdiction: side, submission: submission)], of: 1,
            currentDay: "2025-12-31", writing: writing)
    }

    @Test(.timeLimit(.minutes(4))) func `everything asked is applied once, in one order without gaps`()
        async throws
    {
        let (owner, officers) = try openYear()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await coordinate(owner) }
            for (index, address) in officers.enumerated() {
                group.addTask {
                    let database = try Database(address)
                    let stream = Self.provinces[index % 3].stream
                    for number in 1...Self.requests {
                        let request = SubmissionRequest(.draw(stream: stream, invitations: number))
                        let first = try database.submit(request, to: 1)
                        #expect(try database.submit(request, to: 1) == first)
                        await Task.yield()
                    }
                }
            }
            try await group.waitForAll()
        }
        let database = try Database(owner)
        let all = Self.officers * Self.requests
        let count: SQL = """
            select count(*)::int4, min(ordinal), max(ordinal), count(distinct submission_id)::int4,
                (select count(*)::int4 from bassin.answer), (select count(*)::int4 from bassin.submission)
            from bassin.instruction where submission_id is not null
            """
        let counted = try database.connection.table(count).rows
        #expect(counted == [["\(all)", "16", "\(15 + all)", "\(all)", "\(all)", "\(all)"]])
        let checks = try Verification(of: 1, in: database).checks
        for name in ["audit_chain_is_unbroken", "instructions_have_no_gap"] {
            #expect(checks.first { $0.name == name }?.findings == [], "\(name)")
        }
        for (index, address) in officers.prefix(3).enumerated() {
            let own: SQL =
                "select count(*)::int4, count(distinct acting_for)::int4, min(acting_for) from report.answer"
            let seen = try Connection(address).table(own).rows
            #expect(seen == [["\(all / 3)", "1", Self.provinces[index].side.code]])
        }
    }
}
