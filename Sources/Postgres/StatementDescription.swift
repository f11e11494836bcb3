import CLibpq

/// What the server says of a statement without running it.
public struct StatementDescription: Sendable, Hashable {
    /// The type of each parameter, as the server understands its place in the statement.
    public let parameters: [ServerType]
    /// The columns it would give; none for a statement that gives no rows.
    public let columns: [Column]
}

extension Connection {
    /// Prepares a statement and asks the server for its parameters and columns; nothing is run.
    public func describe(_ sql: SQL) throws(PostgresError) -> StatementDescription {
        let text = try sql.text.withoutNUL("the statement")
        _ = try accept(PQprepare(pointer, "", text, 0, nil), of: sql)
        guard let result = PQdescribePrepared(pointer, "") else { throw refusal() }
        let rows = try accept(result, of: sql)
        let parameters = (0..<PQnparams(result)).map { ServerType(rawValue: PQparamtype(result, $0)) }
        return StatementDescription(parameters: parameters, columns: rows.columns)
    }

    /// Where a query's Swift types and the server's differ, a sentence for each; none when they agree.
    public func differences<Output, each Parameter>(
        of query: Query<Output, repeat each Parameter>
    ) throws(PostgresError) -> [String] {
        let server = try describe(query.sql)
        let parameters = differing("parameter", "\(query.parameters)", "\(server.parameters)")
        return parameters + differing("column", "\(Output.columns)", "\(server.columns)")
    }

    private func differing(_ what: String, _ swift: String, _ server: String) -> [String] {
        swift == server ? [] : ["\(what)s: Swift has \(swift), the server \(server)"]
    }
}
