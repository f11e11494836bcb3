/// Why something asked of PostgreSQL was not done.
public enum PostgresError: Error, Sendable, Hashable {
    /// The server said no; the connection is good.
    case server(ServerError)
    /// The server is gone or was never reached; the connection is of no more use.
    case connection(String)
    /// A value of the server is not what the program expected; the column is counted from 0.
    case decoding(column: Int, name: String, expected: String, found: String)
    /// A query that must give exactly one row, or at most one, gave this many.
    case unexpectedRowCount(Int)
    /// The program asked for something that cannot be sent, for example a text that holds NUL.
    case encoding(String)

    /// The server's code, when it was the server that refused.
    public var state: SQLState? {
        if case .server(let error) = self { error.state } else { nil }
    }

    /// Whether the same transaction may succeed when it is run again: a deadlock or a serialization failure.
    public var isWorthRetrying: Bool {
        state == .serializationFailure || state == .deadlockDetected
    }
}

extension PostgresError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .server(let error): error.description
        case .connection(let message): "connection to PostgreSQL: \(message)"
        case .decoding(let column, let name, let expected, let found):
            "column \(column + 1) (\(name)): expected \(expected), found \(found)"
        case .unexpectedRowCount(let count): "expected one row, found \(count)"
        case .encoding(let message): message
        }
    }
}
