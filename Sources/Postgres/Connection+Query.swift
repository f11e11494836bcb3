import CLibpq

extension Connection {
    /// Runs the statements of a text one after the other, as one transaction unless they say otherwise.
    ///
    /// The first that fails ends it. Rows they give are dropped.
    public func run(_ sql: SQL) throws(PostgresError) {
        let text = try sql.text.withoutNUL("the statement")
        _ = try accept(PQexec(pointer, text), of: sql)
    }

    /// Runs one statement with parameters `$1`, `$2` … and gives its rows, all of it in binary form.
    public func query<each Parameter: PostgresField>(
        _ sql: SQL, _ parameters: repeat each Parameter
    ) throws(PostgresError) -> Rows {
        try send(sql, ParameterList(repeat each parameters), format: 1)
    }

    /// Runs one statement and gives how many rows it inserted, updated, deleted or selected.
    @discardableResult
    public func execute<each Parameter: PostgresField>(
        _ sql: SQL, _ parameters: repeat each Parameter
    ) throws(PostgresError) -> Int {
        let rows = try query(sql, repeat each parameters)
        return rows.affected
    }

    /// Runs one statement whose columns are known only to the server; cells come as text, `Row.text` reads them.
    ///
    /// - Parameter parameters: texts or null; the server takes each for the type its place in the statement has.
    public func textRows(_ sql: SQL, _ parameters: [String?] = []) throws(PostgresError) -> Rows {
        try send(sql, ParameterList(texts: parameters), format: 0)
    }

    /// Runs one statement and gives all its cells as text, for reports.
    public func table(_ sql: SQL, _ parameters: [String?] = []) throws(PostgresError) -> TextTable {
        let rows = try textRows(sql, parameters)
        return TextTable(rows)
    }

    private func send(_ sql: SQL, _ parameters: ParameterList, format: Int32) throws(PostgresError) -> Rows {
        let text = try sql.text.withoutNUL("the statement")
        let result = parameters.withPointers { count, types, values, lengths, formats in
            PQexecParams(pointer, text, count, types, values, lengths, formats, format)
        }
        return try accept(result, of: sql)
    }
}
