/// A statement with the types of its parameters and of its rows.
///
///     let runs = Query<RunSummary, Int32, String?>(SQL(text, file: "queries/run_list.sql"))
///     let all = try connection.all(runs, 1, nil)
public struct Query<Output: QueryRow, each Parameter: PostgresField>: Sendable {
    public let sql: SQL

    public init(_ sql: SQL) {
        self.sql = sql
    }

    /// The types the parameters are sent with.
    public var parameters: [ServerType] {
        var types: [ServerType] = []
        for type in repeat (each Parameter).self { types.append(type.serverType) }
        return types
    }
}

/// A Swift type for the rows of a query.
public protocol QueryRow: Sendable {
    /// The columns it reads, in their order; tests compare them with the server's.
    static var columns: [Column] { get }
    /// Reads a row; usually one `row.decode` of all columns.
    init(_ row: borrowing Row) throws(PostgresError)
}

extension Connection {
    /// All rows of a query.
    public func all<Output, each Parameter>(
        _ query: Query<Output, repeat each Parameter>, _ parameters: repeat each Parameter
    ) throws(PostgresError) -> [Output] {
        let rows = try self.query(query.sql, repeat each parameters)
        return try rows.map { (row) throws(PostgresError) in try Output(row) }
    }

    /// The row of a query that gives at most one; throws `.unexpectedRowCount` for more.
    public func first<Output, each Parameter>(
        _ query: Query<Output, repeat each Parameter>, _ parameters: repeat each Parameter
    ) throws(PostgresError) -> Output? {
        let found = try all(query, repeat each parameters)
        guard found.count <= 1 else { throw .unexpectedRowCount(found.count) }
        return found.first
    }

    /// The row of a query that gives exactly one; throws `.unexpectedRowCount` otherwise.
    public func one<Output, each Parameter>(
        _ query: Query<Output, repeat each Parameter>, _ parameters: repeat each Parameter
    ) throws(PostgresError) -> Output {
        guard let row = try first(query, repeat each parameters) else { throw .unexpectedRowCount(0) }
        return row
    }
}
