import Glibc
import Postgres
import Testing

/// The server the tests talk to, named by the environment; without it they are disabled.
enum TestServer {
    /// A connection string to a database of a throw-away cluster whose user may do everything.
    static let conninfo: String? = getenv("BASSIN_TEST_DATABASE").map { String(cString: $0) }

    /// A fresh connection.
    static func connect() throws -> Connection {
        try Connection(try #require(conninfo))
    }

    /// Ends the server's side of a connection, as a crash of the server would.
    static func terminate(_ process: Int32) throws {
        let other = try connect()
        try other.execute("select pg_terminate_backend($1)", process)
    }

    /// Runs a body with a name that no other test uses for its table, and drops the table afterwards.
    static func withTable<Value>(
        _ columns: String, _ body: (String) async throws -> Value
    ) async throws -> Value {
        let name = "test_\(UInt64.random(in: 0...(.max)))"
        let connection = try connect()
        try connection.run(SQL("create table \(name) (\(columns))"))
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body(name)) } catch { outcome = .failure(error) }
        try connection.run(SQL("drop table \(name)"))
        return try outcome.get()
    }
}

extension Trait where Self == ConditionTrait {
    /// Needs a real server.
    static var onServer: Self {
        .enabled(if: TestServer.conninfo != nil, "BASSIN_TEST_DATABASE names no PostgreSQL server")
    }
}

/// The `PostgresError` a body throws.
func refusal(_ body: () throws -> Void) throws -> PostgresError {
    try #require(throws: PostgresError.self) { try body() }
}
