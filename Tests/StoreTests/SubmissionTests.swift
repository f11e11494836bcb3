import Foundation
import Postgres
import Rulebook
import SQLFiles
import Testing

@testable import Kernel
@testable import Store

@Suite(.onServer) struct Submissions {
    /// A database with the small year, open, on a day that is not its last; gives the address.
    private func openYear() throws -> String {
        let address = try TestDatabase.clone()
        let database = try Database(address)
        let id = try SimulationWriter(SmallYear.snapshot).store(in: database).simulation
        try database.connection.run("update bassin.simulation set current_day = '2025-12-20'")
        try database.open(simulation: id, daySeconds: 60, clockKeepers: .everyOfficer)
        return address
    }

    private func login(_ role: String, _ address: String) throws -> String {
        let name = "login\(UInt32.random(in: 0...(.max)))"
        try Connection(address).run(SQL("create role \(name) login in role \(role)"))
        return address.replacing("user=postgres", with: "user=\(name)")
    }

    /// A round of a draw: what the coordinator would record of it.
    private func record(_ submission: Submission, _ queue: borrowing SubmissionQueue) throws {
        let outcome = Outcome.applied(3, cutOff: 470)
        let row = InstructionRow(
            day: "2025-12-20", instruction: submission.instruction, outcome: outcome)
        try queue.record(
            (submission, SubmissionAnswer(outcome, words: Words("3 invited", fr: "3 invitations"))),
            instructions: [RecordedInstruction(row, jurisdiction: .saskatchewan, submission: submission)],
            of: 1, currentDay: "2025-12-21")
    }

    @Test func `every demand comes in as the instruction it means`() throws {
        let address = try openYear()
        let database = try Database(address)
        let french = FederalRound(.category, category: .french, invitations: 500)
        let nominees = FederalRound(.provincialNominee, invitations: nil)
        let demands: [(SubmissionRequest.Demand, Instruction, ActingSide)] = [
            (
                .draw(stream: "sk-ee", invitations: 7), .holdProvincialDraw(stream: 0, invitations: 7),
                .province(.saskatchewan)
            ),
            (
                .nomination(candidate: 5, stream: "on-ee"), .nominate(candidate: 4, stream: 1),
                .province(.ontario)
            ),
            (
                .refusal(candidate: 5, stream: "on-ee"), .refuseFile(candidate: 4, stream: 1),
                .province(.ontario)
            ),
            (
                .withdrawal(candidate: 5, .saskatchewan),
                .withdrawNomination(candidate: 4, by: .saskatchewan), .province(.saskatchewan)
            ),
            (
                .extend(candidate: 6, .alberta, months: 3),
                .extendNomination(candidate: 5, by: .alberta, months: 3), .province(.alberta)
            ),
            (
                .intentResolution(candidate: 4, .saskatchewan, proceed: true, reason: "Un bail à Régina."),
                .resolveIntentFlag(
                    candidate: 3, by: .saskatchewan, proceed: true, reason: "Un bail à Régina."),
                .province(.saskatchewan)
            ),
            (.allocation(.yukon, total: 0), .changeAllocation(.yukon, total: 0), .federal),
            (.autopilot(nil, isOn: true), .setAutopilot(nil, on: true), .federal),
            (
                .autopilot(.ontario, isOn: false), .setAutopilot(.ontario, on: false),
                .province(.ontario)
            ),
            (.advance(to: "2025-12-31"), .advanceClock(to: "2025-12-31"), .facilitator),
            (.advanceDays(2), .advanceClock(to: "2025-12-22"), .facilitator),
            (.round(french), .holdFederalRound(french, published: 0), .federal),
            (.round(nominees), .holdFederalRound(nominees, published: 0), .federal),
        ]
        for (demand, _, _) in demands { _ = try database.submit(SubmissionRequest(demand), to: 1) }
        let queue = try SubmissionQueue(address)
        let waiting = try queue.waiting(in: 1)
        #expect(waiting.map(\.instruction) == demands.map(\.1))
        #expect(waiting.map(\.actingFor) == demands.map(\.2))
        #expect(waiting.allSatisfy { $0.submittedBy == "postgres" && !$0.isPreview && $0.simulation == 1 })
        #expect(try queue.waiting(in: 1, most: 2).map(\.id) == waiting.prefix(2).map(\.id))
        let open = try #require(try queue.openSimulations().first)
        #expect(open.waiting == 13 && open.daySeconds == 60 && open.clockKeepers == .everyOfficer)
        #expect(open.currentDay == "2025-12-20" && open.lastDay == "2025-12-31")
    }

    @Test func `the same request sent again is the same submission`() throws {
        let database = try Database(openYear())
        var request = SubmissionRequest(
            .draw(stream: "sk-ee", invitations: 7), isPreview: true, horizonDays: 9)
        let first = try database.submit(request, to: 1)
        #expect(try database.submit(request, to: 1) == first)
        request.horizonDays = 10
        let error = try storeError { _ = try database.submit(request, to: 1) }
        guard case .declined("SI007", let message, let hint) = error else { throw error }
        #expect(message.contains("\(first)") && !hint.isEmpty)
        #expect(error.description == "\(message). \(hint)")
    }

    @Test func `a text that cannot be sent is refused before it is`() throws {
        let address = try openYear()
        let demands: [SubmissionRequest.Demand] = [
            .draw(stream: "sk-ee\0", invitations: 7),
            .intentResolution(candidate: 4, .saskatchewan, proceed: true, reason: "a\0b"),
        ]
        for demand in demands {
            let error = try storeError { _ = try Database(address).submit(SubmissionRequest(demand), to: 1) }
            guard case .refused(let message) = error else { throw error }
            #expect(message.contains("NUL"))
        }
        #expect(try SubmissionQueue(address).waiting(in: 1) == [])
    }

    @Test func `twenty that send the same request at once make one submission`() async throws {
        let address = try openYear()
        let request = SubmissionRequest(.draw(stream: "sk-ee", invitations: 7))
        let ids = try await withThrowingTaskGroup(of: Int64.self) { group in
            for _ in 0..<20 {
                group.addTask { try Database(address).submit(request, to: 1) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(ids.count == 20 && Set(ids).count == 1)
        #expect(try SubmissionQueue(address).waiting(in: 1).count == 1)
    }

    @Test func `an answer is recorded with its instruction and sealed, once or not at all`() throws {
        let address = try openYear()
        let database = try Database(address)
        let id = try database.submit(SubmissionRequest(.draw(stream: "sk-ee", invitations: 7)), to: 1)
        let queue = try SubmissionQueue(address)
        let submission = try #require(try queue.waiting(in: 1).first)
        try record(submission, queue)
        #expect(try queue.waiting(in: 1) == [])
        let row = try database.connection.table(
            """
            select ordinal, jurisdiction, stream, number, outcome_number, outcome_cut_off, issued_by, acting_for
            from bassin.instruction where submission_id is not null
            """)
        #expect(row.rows == [["16", "SK", "0", "7", "3", "470", "postgres", "SK"]])
        let answer = try database.connection.table(
            SQL(
                "select first_ordinal, last_ordinal, message_fr from bassin.answer where submission_id = \(id)"
            ))
        #expect(answer.rows == [["16", "16", "3 invitations"]])
        #expect(try database.simulation(1).currentDay == "2025-12-21")
        let again = try storeError { try record(submission, queue) }
        guard case .ruleBroken = again else { throw again }
        let count: SQL = "select count(*)::int4 from bassin.instruction"
        #expect(try database.connection.query(count).one(Int32.self) == 16)
        let check = try Verification(of: 1, in: database).checks.first {
            $0.name == "audit_chain_is_unbroken"
        }
        #expect(check?.findings == [])
    }

    @Test func `a preview and a refusal before the pool leave an answer and no instruction`() throws {
        let address = try openYear()
        let database = try Database(address)
        _ = try database.submit(
            SubmissionRequest(.draw(stream: "sk-ee", invitations: 7), isPreview: true), to: 1)
        let queue = try SubmissionQueue(address)
        let submission = try #require(try queue.waiting(in: 1).first)
        #expect(submission.isPreview && submission.horizonDays == nil)
        let words = Words("the stream is not open", fr: "le volet n'est pas ouvert")
        try queue.record(
            (submission, SubmissionAnswer(.refused(.streamNotOpen), words: words, details: "{\"a\": [1]}")),
            instructions: [], of: 1, currentDay: "2025-12-20")
        let activity = try Report.named("activity_by_officer").run(database, simulation: 1).rows
        #expect(activity.contains { $0[1] == "SK" && $0[5] == "1" })
        let check = try Verification(of: 1, in: database).checks.first {
            $0.name == "audit_chain_is_unbroken"
        }
        #expect(check?.findings == [])
    }

    @Test func `what fails while it is written leaves nothing`() throws {
        let address = try openYear()
        let database = try Database(address)
        _ = try database.submit(SubmissionRequest(.draw(stream: "sk-ee", invitations: 7)), to: 1)
        let queue = try SubmissionQueue(address)
        let submission = try #require(try queue.waiting(in: 1).first)
        struct Broken: Error {}
        #expect(throws: Broken.self) {
            try queue.record(
                (submission, SubmissionAnswer(.applied(), words: Words("x", fr: "x"))), instructions: [],
                of: 1, currentDay: "2025-12-31"
            ) { database in
                try database.connection.run("update bassin.nomination set intent_sum = 9")
                throw Broken()
            }
        }
        #expect(try queue.waiting(in: 1) == [submission])
        #expect(try database.simulation(1).currentDay == "2025-12-20")
    }

    @Test func `one program holds a simulation, and lets go when it ends`() throws {
        let address = try openYear()
        let second = try SubmissionQueue(address, lockTimeout: 1)
        func whileHeld() throws {
            let first = try SubmissionQueue(address)
            try first.hold(1)
            #expect(try storeError { try second.hold(1) } == .held(simulation: 1))
            let waited = try storeError { try second.hold(1, waits: true) }
            guard case .locked = waited else { throw waited }
            try second.hold(2)
            #expect(try !second.release(1))
        }
        try whileHeld()
        try second.hold(1, waits: true)
        #expect(try second.release(1))
    }

    @Test func `the engine writes by its role, an officer cannot`() throws {
        let address = try openYear()
        let database = try Database(address)
        _ = try database.submit(SubmissionRequest(.draw(stream: "sk-ee", invitations: 7)), to: 1)
        let officer = try SubmissionQueue(login("bassin_pnp_sk", address))
        let submission = try #require(try officer.waiting(in: 1).first)
        let error = try storeError { try record(submission, officer) }
        guard case .forbidden = error else { throw error }
        let engine = try SubmissionQueue(login("bassin_engine", address))
        try record(#require(try engine.waiting(in: 1).first), engine)
        #expect(try engine.waiting(in: 1) == [])
    }

    @Test func `a login of the engine stores a run, an officer cannot`() throws {
        let address = try openYear()
        let engine = try Database(login("bassin_engine", address))
        #expect(try SimulationWriter(SmallYear.snapshot).store(in: engine).simulation == 2)
        #expect(try Database(address).simulations().map(\.id) == [2, 1])
        let officer = try Database(login("bassin_federal", address))
        let error = try storeError { _ = try SimulationWriter(SmallYear.snapshot).store(in: officer) }
        guard case .forbidden = error else { throw error }
    }

    @Test func `a lost connection is said, and what was asked waits still`() throws {
        let address = try openYear()
        let database = try Database(address)
        _ = try database.submit(SubmissionRequest(.draw(stream: "sk-ee", invitations: 7)), to: 1)
        let queue = try SubmissionQueue(address)
        let submission = try #require(try queue.waiting(in: 1).first)
        let error = try storeError {
            try queue.record(nil, instructions: [], of: 1, currentDay: "2025-12-22") { own in
                try database.connection.execute("select pg_terminate_backend($1)", own.serverProcess)
            }
        }
        guard case .unreachable = error else { throw error }
        let lost = try storeError { _ = try queue.waiting(in: 1) }
        guard case .unreachable = lost else { throw lost }
        #expect(try SubmissionQueue(address).waiting(in: 1) == [submission])
    }
}
