import Postgres
import SQLFiles

/// Asks an open simulation for something and waits for the answer, without asking again and again.
public struct Submitter: Sendable {
    private let conninfo: String
    private let isFrench: Bool

    /// Nothing is opened yet; the connection string is libpq's.
    public init(_ conninfo: String, isFrench: Bool = false) {
        self.conninfo = conninfo
        self.isFrench = isFrench
    }

    /// Asks, and waits for the answer at most so many seconds.
    ///
    /// Throws `.declined` when the database refuses to take it in, `.noAnswer` when nobody answered in time (it goes on
    /// waiting: `answer(to:of:within:)` asks for it later), `.unreachable` when the connection is lost. Sending the same
    /// request again is harmless, since it has the same key.
    public func submit(_ request: SubmissionRequest, to simulation: Int, within seconds: Int = 10)
        async throws
        -> (submission: Int64, answer: SubmissionAnswer)
    {
        let id = try onConnection { try $0.submit(request, to: simulation) }
        return (id, try await answer(to: id, of: simulation, within: seconds))
    }

    /// The answer to a submission, waited for at most so many seconds; throws `.noAnswer` and `.unreachable`.
    public func answer(to submission: Int64, of simulation: Int, within seconds: Int = 10) async throws
        -> SubmissionAnswer
    {
        do {
            // Listening comes first: an answer that comes between the two is then not missed.
            let listener = try await Listener(conninfo, channels: [SubmissionQueue.answers])
            defer { Task { await listener.close() } }
            if let answer = try stored(submission, simulation) { return answer }
            try await Self.hear("\(simulation)/\(submission)", listener, within: seconds)
        } catch let error as PostgresError {
            throw StoreError(error)
        }
        guard let answer = try stored(submission, simulation) else {
            throw StoreError.noAnswer(submission: submission, seconds: seconds)
        }
        return answer
    }

    /// Returns when the payload was announced or the time is over; throws when the connection is lost.
    private static func hear(_ payload: String, _ listener: Listener, within seconds: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await Task.sleep(for: .seconds(seconds)) }
            group.addTask {
                for try await heard in listener.notifications where heard.payload == payload { return }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func stored(_ submission: Int64, _ simulation: Int) throws -> SubmissionAnswer? {
        try onConnection { database in
            try inWords {
                try database.connection.query(
                    SQLFiles.query("answer_get"), try database.number(simulation), submission
                ).map { (row) throws(PostgresError) in try SubmissionAnswer(row) }.first
            }
        }
    }

    private func onConnection<Value>(_ body: (borrowing Database) throws -> Value) throws -> Value {
        try body(Database(conninfo, isFrench: isFrench))
    }
}
