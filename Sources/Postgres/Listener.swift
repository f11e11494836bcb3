import CLibpq
import Dispatch
import Glibc

/// Hears what other sessions announce by NOTIFY, on a connection of its own.
public actor Listener {
    /// What was announced.
    public struct Notification: Sendable, Hashable {
        public let channel: String
        /// The text that came with it, empty when none did.
        public let payload: String
        /// The server's process that announced it.
        public let sender: Int32
    }

    /// What is announced, in order; throws `.connection` when the server is lost and ends after `close()`.
    public nonisolated let notifications: AsyncThrowingStream<Notification, any Error>

    private nonisolated let continuation: AsyncThrowingStream<Notification, any Error>.Continuation
    private nonisolated let executor: QueueExecutor
    private var source: (any DispatchSourceRead)?
    private var held: HeldConnection?

    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Opens a connection and listens on the channels; when it returns, nothing announced from then on is missed.
    public init(_ conninfo: String, channels: [String]) async throws {
        executor = QueueExecutor(label: "postgres.listener")
        (notifications, continuation) = AsyncThrowingStream.makeStream()
        try open(conninfo, channels)
    }

    /// Stops listening, closes the connection and ends the stream.
    public func close() {
        end(throwing: nil)
    }

    isolated deinit {
        end(throwing: nil)
    }

    private func open(_ conninfo: String, _ channels: [String]) throws {
        let held = HeldConnection(try Connection(conninfo))
        for channel in channels { try held.connection.listen(on: channel) }
        let source = DispatchSource.makeReadSource(
            fileDescriptor: held.connection.socket, queue: executor.queue)
        source.setEventHandler { [weak self] in self?.assumeIsolated { $0.receive() } }
        // Kept until the source has let go of the socket; only the source's queue touches it.
        nonisolated(unsafe) let kept = held
        source.setCancelHandler { withExtendedLifetime(kept) {} }
        continuation.onTermination = { [weak self] _ in Task { [weak self] in await self?.close() } }
        self.held = held
        self.source = source
        source.activate()
        receive()
    }

    /// Reads all the socket has and passes the announcements on.
    private func receive() {
        guard let held else { return }
        let isAlive = held.connection.readAllInput()
        while let notification = held.connection.nextNotification() { continuation.yield(notification) }
        if !isAlive { end(throwing: held.connection.lost()) }
    }

    private func end(throwing error: PostgresError?) {
        source?.cancel()
        source = nil
        held = nil
        continuation.finish(throwing: error)
    }
}

/// A connection that a dispatch source keeps until it has let go of the socket.
private final class HeldConnection {
    let connection: Connection

    init(_ connection: consuming Connection) {
        self.connection = connection
    }
}

extension Connection {
    fileprivate var socket: Int32 { PQsocket(pointer) }

    fileprivate func listen(on channel: String) throws(PostgresError) {
        try run(SQL("listen \(try quoted(identifier: channel))"))
    }

    /// Takes in all that has arrived; false when the server is gone.
    ///
    /// One read may leave the end of the data behind, and a dispatch source that has seen the other side hang up
    /// does not fire again.
    fileprivate func readAllInput() -> Bool {
        repeat {
            guard PQconsumeInput(pointer) == 1, PQstatus(pointer) == CONNECTION_OK else { return false }
        } while hasInput
        return true
    }

    private var hasInput: Bool {
        var request = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) > 0
    }

    fileprivate func nextNotification() -> Listener.Notification? {
        guard let notify = PQnotifies(pointer) else { return nil }
        defer { PQfreemem(notify) }
        return Listener.Notification(
            channel: String(cString: notify.pointee.relname), payload: String(cString: notify.pointee.extra),
            sender: notify.pointee.be_pid)
    }
}
