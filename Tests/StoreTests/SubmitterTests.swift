import Postgres
import Rulebook
import Testing

@testable import Kernel
@testable import Store

@Suite(.onServer) struct Waiting {
    private func openYear() throws -> String {
        let address = try TestDatabase.clone()
        let database = try Database(address)
        let id = try SimulationWriter(SmallYear.snapshot).store(in: database).simulation
        try database.open(simulation: id, clockKeepers: .facilitator)
        return address
    }

    /// Answers the first submission as soon as it is announced.
    private func answerFirst(_ address: String) async throws {
        let listener = try await Listener(address, channels: [SubmissionQueue.submissions])
        for try await _ in listener.notifications { break }
        await listener.close()
        let queue = try SubmissionQueue(address)
        try queue.hold(1)
        let submission = try #require(try queue.waiting(in: 1).first)
        let answer = SubmissionAnswer(.refused(.streamNotOpen), words: Refusal.streamNotOpen.words)
        try queue.record(
            (submission, answer),
            instructions: [
                RecordedInstruction(
                    InstructionRow(
                        day: "2025-12-31", instruction: submission.instruction,
                        outcome: .refused(.streamNotOpen)),
                    jurisdiction: .saskatchewan, submission: submission)
            ], of: 1, currentDay: "2025-12-31")
    }

    @Test(.timeLimit(.minutes(1))) func `the answer comes as soon as it is given`() async throws {
        let address = try openYear()
        let submitter = Submitter(address)
        async let answering: Void = answerFirst(address)
        try await Task.sleep(for: .milliseconds(200))
        let (submission, answer) = try await submitter.submit(
            SubmissionRequest(.draw(stream: "sk-ee", invitations: 7)), to: 1, within: 30)
        try await answering
        #expect(answer.outcome == .refused(.streamNotOpen) && answer.ordinals == 16...16)
        #expect(answer.words.french == "le volet n'est pas ouvert ce jour-là")
        #expect(try await submitter.answer(to: submission, of: 1, within: 0) == answer)
    }

    @Test func `psql waits by a procedure`() throws {
        let address = try openYear()
        let database = try Database(address, isFrench: true)
        let call: SQL = "call bassin.await(1, $1, $2)"
        let id = try database.submit(SubmissionRequest(.draw(stream: "sk-ee", invitations: 7)), to: 1)
        #expect(try database.connection.table(call, ["\(id)", "0"]).rows == [[nil]])
        let queue = try SubmissionQueue(address)
        let words = Words("not open", fr: "pas ouvert")
        try queue.record(
            (
                try #require(try queue.waiting(in: 1).first),
                SubmissionAnswer(.refused(.streamNotOpen), words: words)
            ),
            instructions: [], of: 1, currentDay: "2025-12-31")
        #expect(try database.connection.table(call, ["\(id)", "10"]).rows == [["pas ouvert"]])
    }

    @Test func `what nobody answers goes on waiting`() async throws {
        let address = try openYear()
        let request = SubmissionRequest(.draw(stream: "sk-ee", invitations: 7))
        let error = await #expect(throws: StoreError.self) {
            try await Submitter(address).submit(request, to: 1, within: 1)
        }
        let waiting = try SubmissionQueue(address).waiting(in: 1)
        #expect(error == .noAnswer(submission: try #require(waiting.first).id, seconds: 1))
    }

    @Test func `what is declined is not waited for, and says so in French`() async throws {
        let address = try openYear()
        let error = await #expect(throws: StoreError.self) {
            try await Submitter(address, isFrench: true).submit(
                SubmissionRequest(.draw(stream: "no-such", invitations: 7)), to: 1)
        }
        guard case .declined("SI004", let message, _) = error else { throw try #require(error) }
        #expect(message == "la simulation n'a pas de volet « no-such »")
    }

    @Test func `in a simulation that is closed nothing is asked`() async throws {
        let address = try openYear()
        try Database(address).close(simulation: 1)
        let error = await #expect(throws: StoreError.self) {
            try await Submitter(address).submit(
                SubmissionRequest(.draw(stream: "sk-ee", invitations: 7)), to: 1)
        }
        guard case .declined("SI002", _, _) = error else { throw try #require(error) }
        #expect(throws: StoreError.noSuchSimulation(9)) { try Database(address).close(simulation: 9) }
    }

    @Test(.timeLimit(.minutes(1))) func `a server that goes away ends the wait`() async throws {
        let address = try openYear()
        let waited = Task {
            try await Submitter(address).submit(
                SubmissionRequest(.draw(stream: "sk-ee", invitations: 7)), to: 1, within: 50
            ).submission
        }
        let connection = try Connection(address)
        let end: SQL = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and query ilike 'listen%'
            """
        while try connection.execute(end) == 0 { try await Task.sleep(for: .milliseconds(50)) }
        let error = await #expect(throws: StoreError.self) { _ = try await waited.value }
        guard case .unreachable = error else { throw try #require(error) }
    }
}
