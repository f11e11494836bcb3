/// A few sessions, lent in the order in which they are asked for.
public actor Pool {
    private struct Waiter {
        let number: Int
        let continuation: CheckedContinuation<Session, any Error>
    }

    private var idle: [Session]
    private var waiters: [Waiter] = []
    private var lastNumber = 0

    /// Nothing is opened yet: each session opens its connection when first used.
    ///
    /// - Parameter size: how many connections there are at most, at least 1.
    public init(_ conninfo: String, size: Int) {
        precondition(size >= 1, "a pool of \(size) sessions")
        idle = (0..<size).map { _ in Session(conninfo) }
    }

    /// Lends a connection to the closure, after those who asked before; see `Session.run`.
    @discardableResult
    public func run<Value: Sendable>(
        _ body: @Sendable (borrowing Connection) throws -> Value
    ) async throws -> Value {
        let session = try await borrow()
        defer { giveBack(session) }
        return try await session.run(body)
    }

    private func borrow() async throws -> Session {
        try Task.checkCancellation()
        if let session = idle.popLast() { return session }
        lastNumber += 1
        let number = lastNumber
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                waiters.append(Waiter(number: number, continuation: continuation))
                if Task.isCancelled { dismiss(number) }
            }
        } onCancel: {
            Task { await self.dismiss(number) }
        }
    }

    private func giveBack(_ session: Session) {
        guard !waiters.isEmpty else { return idle.append(session) }
        waiters.removeFirst().continuation.resume(returning: session)
    }

    private func dismiss(_ number: Int) {
        guard let index = waiters.firstIndex(where: { $0.number == number }) else { return }
        waiters.remove(at: index).continuation.resume(throwing: CancellationError())
    }
}
