import Dispatch
import Synchronization

/// One connection on a thread of its own, opened when first needed and again after it was lost.
public actor Session {
    private let conninfo: String
    private let executor = QueueExecutor(label: "postgres.session")
    private var connection: Connection?

    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Nothing is opened yet; the connection string is as for `Connection`.
    public init(_ conninfo: String) {
        self.conninfo = conninfo
    }

    /// Lends the connection to the closure, which may block.
    ///
    /// Cancelling the task stops the statement under way and throws `CancellationError`. A transaction that the
    /// closure leaves open is rolled back; a lost connection is dropped and the next call opens another.
    @discardableResult
    public func run<Value: Sendable>(
        _ body: @Sendable (borrowing Connection) throws -> Value
    ) async throws -> Value {
        let gate = CancellationGate()
        return try await withTaskCancellationHandler {
            try perform(body, gate)
        } onCancel: {
            DispatchQueue.global().async { gate.fire() }
        }
    }

    private func perform<Value>(
        _ body: (borrowing Connection) throws -> Value, _ gate: CancellationGate
    ) throws -> Value {
        let open = try takeConnection()
        gate.open(open.cancellation)
        let outcome: Swift.Result<Value, any Error> = .init {
            try Task.checkCancellation()
            return try body(open)
        }
        gate.close()
        if open.isInTransaction { try? open.run("rollback") }
        if open.isReusable { connection = consume open }
        if case .failure(let error as PostgresError) = outcome, error.state == .queryCancelled {
            try Task.checkCancellation()
        }
        return try outcome.get()
    }

    private func takeConnection() throws(PostgresError) -> Connection {
        switch connection.take() {
        case .some(let open): return open
        case .none: return try Connection(conninfo)
        }
    }
}

/// Lets a cancellation through only while the statement it is meant for is running.
private final class CancellationGate: Sendable {
    private let target = Mutex<Cancellation?>(nil)

    func open(_ cancellation: Cancellation?) {
        target.withLock { $0 = cancellation }
    }

    /// Waits for a cancellation under way, which must not hit the next statement.
    func close() {
        target.withLock { $0 = nil }
    }

    func fire() {
        target.withLock { $0?.cancel() }
    }
}
