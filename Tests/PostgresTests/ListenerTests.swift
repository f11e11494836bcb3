import Postgres
import Testing

@Suite(.onServer, .timeLimit(.minutes(1))) struct Listeners {
    let conninfo = TestServer.conninfo ?? ""

    private func channel() -> String { "Round \(UInt64.random(in: 0...(.max)))" }

    @Test func `announcements arrive in order and only of the channels named`() async throws {
        let (own, other) = (channel(), channel())
        let listener = try await Listener(conninfo, channels: [own])
        let connection = try TestServer.connect()
        try connection.execute("select pg_notify($1, 'elsewhere')", other)
        for number in 1...200 { try connection.execute("select pg_notify($1, $2)", own, "round \(number)") }
        var payloads: [String] = []
        for try await notification in listener.notifications {
            #expect(notification.channel == own)
            #expect(notification.sender == connection.serverProcess)
            payloads.append(notification.payload)
            if payloads.count == 200 { break }
        }
        #expect(payloads == (1...200).map { "round \($0)" })
    }

    @Test func `a closed listener ends its stream`() async throws {
        let listener = try await Listener(conninfo, channels: [channel()])
        await listener.close()
        for try await _ in listener.notifications { Issue.record("nothing was announced") }
    }

    @Test func `a lost server ends the stream with an error`() async throws {
        let own = channel()
        let listener = try await Listener(conninfo, channels: [own])
        let connection = try TestServer.connect()
        try connection.execute("select pg_notify($1, '')", own)
        let error = await #expect(throws: PostgresError.self) {
            for try await _ in listener.notifications {
                // The process that listens is the one whose last statement was this LISTEN.
                try connection.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' || $1 || '%'",
                    own)
            }
        }
        guard case .connection = error else { throw PostgresError.encoding("not an error of the connection") }
    }

    @Test func `a listener without a server throws`() async throws {
        await #expect(throws: PostgresError.self) {
            _ = try await Listener("host=/nonexistent", channels: ["a"])
        }
    }
}
