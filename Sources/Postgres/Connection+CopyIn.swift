import CLibpq

extension Connection {
    /// Writes rows into a table by binary COPY, the fastest way in.
    ///
    /// When the closure throws, or the server refuses a row, nothing is written and the connection stays usable.
    ///
    /// - Parameters:
    ///   - table: the name, with its schema if need be: `bassin.candidate`.
    ///   - columns: the columns, in the order the closure writes them.
    ///   - freeze: marks the rows as seen by all at once; only for a table made or emptied in the same transaction.
    /// - Returns: how many rows were written.
    @discardableResult
    public func copy(
        into table: String, columns: [String], freeze: Bool = false,
        _ body: (inout CopyWriter) throws -> Void
    ) throws -> Int {
        let options = freeze ? "format binary, freeze" : "format binary"
        let sql = try copyStatement(into: table, columns: columns, options: options)
        try beginCopy(sql, expecting: PGRES_COPY_IN)
        var writer = CopyWriter(pointer, columns: columns.count)
        do {
            try body(&writer)
            try writer.finish()
        } catch {
            abandonCopy(sql)
            throw error
        }
        return try endCopy(sql)
    }

    /// Writes the bytes of a CSV file with a header into a table; the server reads them and checks the header.
    ///
    /// - Parameter columns: the columns the header must name, in its order.
    /// - Returns: how many rows were written.
    @discardableResult
    public func copy(csv bytes: [UInt8], into table: String, columns: [String]) throws(PostgresError) -> Int {
        let sql = try copyStatement(into: table, columns: columns, options: "format csv, header match")
        try beginCopy(sql, expecting: PGRES_COPY_IN)
        var start = 0
        while start < bytes.count {
            let end = min(start + 1 << 20, bytes.count)
            let sent = bytes[start..<end].withUnsafeBytes { piece in
                PQputCopyData(pointer, piece.bindMemory(to: CChar.self).baseAddress, Int32(piece.count))
            }
            guard sent == 1 else { throw lost() }
            start = end
        }
        return try endCopy(sql)
    }

    private func copyStatement(
        into table: String, columns: [String], options: String
    ) throws(PostgresError) -> SQL {
        guard !columns.isEmpty, columns.count <= 1_600 else {
            throw .encoding("a COPY into \(table) has between 1 and 1,600 columns, not \(columns.count)")
        }
        var names: [String] = []
        for column in columns { names.append(try quoted(identifier: column)) }
        let target = "\(try quoted(qualified: table)) (\(names.joined(separator: ", ")))"
        return SQL("copy \(target) from stdin with (\(options))")
    }

    /// Sends the COPY statement and waits until the server is ready for data, or for sending it.
    func beginCopy(_ sql: SQL, expecting status: ExecStatusType) throws(PostgresError) {
        let text = try sql.text.withoutNUL("the statement")
        guard let result = PQexec(pointer, text) else { throw refusal() }
        if PQresultStatus(result) == status { return PQclear(result) }
        _ = try accept(result, of: sql)
        throw .encoding("\(sql.file ?? "the statement") is no COPY")
    }

    /// Tells the server that the data are complete; throws what it refused.
    private func endCopy(_ sql: SQL) throws(PostgresError) -> Int {
        guard PQputCopyEnd(pointer, nil) == 1 else { throw lost() }
        let (failure, affected) = drain(sql)
        if let failure { throw failure }
        return affected
    }

    /// Tells the server to forget the data.
    private func abandonCopy(_ sql: SQL) {
        guard PQputCopyEnd(pointer, "the program stopped writing") == 1 else {
            memory.isLost = true
            return
        }
        _ = drain(sql)
    }
}
