import CLibpq

extension Connection {
    /// Reads the rows of `copy … to stdout with (format binary)` one by one, without holding all of them.
    ///
    /// When the closure throws, the server is told to stop and the connection stays usable, though a transaction
    /// around it has failed by then.
    ///
    /// - Returns: how many rows were read.
    @discardableResult
    public func copyOut(_ sql: SQL, _ body: (borrowing CopyRow) throws -> Void) throws -> Int {
        try beginCopy(sql, expecting: PGRES_COPY_OUT)
        var count = 0
        do {
            while try readRow(isFirst: count == 0, body) { count += 1 }
        } catch {
            cancellation?.cancel()
            finishReading()
            _ = drain(sql)
            throw error
        }
        finishReading()
        if let failure = drain(sql).failure { throw failure }
        return count
    }

    /// Reads one row and lends it; false when there are no more.
    private func readRow(isFirst: Bool, _ body: (borrowing CopyRow) throws -> Void) throws -> Bool {
        var data: UnsafeMutablePointer<CChar>?
        let length = PQgetCopyData(pointer, &data, 0)
        guard length > 0, let data else { return false }
        defer { PQfreemem(data) }
        var bytes = UnsafeRawBufferPointer(start: data, count: Int(length))
        if isFirst { bytes = try withoutHeader(bytes) }
        guard let row = try CopyRow(bytes) else { return false }
        try body(row)
        return true
    }

    /// The first row's bytes come after the header: a signature of 11 bytes, flags and the extension's length.
    private func withoutHeader(_ bytes: UnsafeRawBufferPointer) throws(PostgresError)
        -> UnsafeRawBufferPointer
    {
        guard bytes.count >= 19, bytes.starts(with: "PGCOPY\n".utf8) else {
            throw .decoding(column: 0, name: "COPY", expected: "format binary", found: "another format")
        }
        return UnsafeRawBufferPointer(rebasing: bytes.dropFirst(19))
    }

    /// Reads what is left of the data, to be rid of it.
    private func finishReading() {
        var data: UnsafeMutablePointer<CChar>?
        while PQgetCopyData(pointer, &data, 0) > 0 { PQfreemem(data) }
    }
}
