import CLibpq

/// What a connection keeps beside libpq's own state: notices, the last refusal and whether the server was lost.
final class ConnectionMemory {
    /// How many notices are kept when nobody takes them; the oldest go first.
    static let capacity = 1_000

    var notices: [ServerError] = []
    var deliver: ((ServerError) -> Void)?
    var lastError: ServerError?
    var isLost = false

    func note(_ notice: ServerError) {
        if let deliver { return deliver(notice) }
        if notices.count == Self.capacity { notices.removeFirst() }
        notices.append(notice)
    }
}

/// Makes libpq hand notices to the memory instead of printing them; the memory must outlive the connection.
func captureNotices(of connection: OpaquePointer, in memory: ConnectionMemory) {
    _ = PQsetNoticeReceiver(
        connection,
        { memory, result in
            guard let memory, let result else { return }
            Unmanaged<ConnectionMemory>.fromOpaque(memory).takeUnretainedValue()
                .note(ServerError(result: result, sql: ""))
        }, Unmanaged.passUnretained(memory).toOpaque())
}

extension Connection {
    /// Hands every notice of the server to the closure from now on, instead of keeping it.
    public func deliverNotices(to body: @escaping (ServerError) -> Void) {
        memory.deliver = body
    }

    /// The notices since the last call, oldest first; at most the last thousand are kept.
    public func takeNotices() -> [ServerError] {
        defer { memory.notices = [] }
        return memory.notices
    }
}
