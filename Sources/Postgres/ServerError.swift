/// What the server said when it refused a statement.
public struct ServerError: Error, Sendable, Hashable {
    /// `ERROR`, `FATAL` or `PANIC`; for notices `NOTICE`, `WARNING` and the like. Never translated.
    public var severity: String
    /// The code of the error.
    public var state: SQLState
    /// The sentence that says what happened.
    public var message: String
    public var detail: String?
    public var hint: String?
    /// The call stack of functions in the server, innermost first.
    public var context: String?
    public var schema: String?
    public var table: String?
    public var column: String?
    /// The constraint that refused the row; its name is the sentence it enforces.
    public var constraint: String?
    /// Where in the statement, in characters from 1.
    public var position: Int?
    /// The statement, as it was sent.
    public var sql: SQL

    public init(severity: String = "ERROR", state: SQLState, message: String, sql: SQL = "") {
        self.severity = severity
        self.state = state
        self.message = message
        self.sql = sql
    }
}
