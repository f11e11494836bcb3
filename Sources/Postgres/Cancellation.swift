import CLibpq

/// A way to stop the statement of a connection from any thread.
public final class Cancellation: Sendable {
    /// libpq's PGcancel is never changed after it was made, and PQcancel may be called from any thread.
    private nonisolated(unsafe) let pointer: OpaquePointer

    init?(_ connection: OpaquePointer) {
        guard let pointer = PQgetCancel(connection) else { return nil }
        self.pointer = pointer
    }

    deinit {
        PQfreeCancel(pointer)
    }

    /// Asks the server to stop what the connection is doing; that call then throws `.server` with `57014`.
    ///
    /// Does nothing when the connection is idle. Waits for the server to take the request.
    public func cancel() {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
            _ = PQcancel(pointer, message.baseAddress, 256)
        }
    }
}

extension Connection {
    /// The way to stop what this connection is doing; nil when the connection is lost.
    public var cancellation: Cancellation? { Cancellation(pointer) }
}
