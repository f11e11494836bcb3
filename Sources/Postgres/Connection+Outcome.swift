import CLibpq

extension Connection {
    /// Takes a result of libpq over, or throws what went wrong.
    func accept(_ result: OpaquePointer?, of sql: SQL) throws(PostgresError) -> Rows {
        guard let result else { throw refusal() }
        let rows = Rows(owning: result)
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return rows
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            leaveCopy()
            throw .encoding(
                "\(sql.file ?? "the statement"): a COPY to or from the client has functions of its own")
        default: throw failure(result, of: sql)
        }
    }

    /// What a failed result means; the result stays the caller's.
    func failure(_ result: OpaquePointer, of sql: SQL) -> PostgresError {
        let error = ServerError(result: result, sql: sql)
        let isFatal = error.severity == "FATAL" || error.severity == "PANIC" || error.state.code.isEmpty
        guard !isFatal, PQstatus(pointer) == CONNECTION_OK else {
            memory.isLost = true
            return .connection(error.message)
        }
        memory.lastError = error
        return .server(error)
    }

    /// What it means that libpq gave no result: the server is gone, or the request was never sent.
    func refusal() -> PostgresError {
        PQstatus(pointer) == CONNECTION_OK ? .encoding(message) : lost()
    }

    /// The connection is of no more use from here on.
    func lost() -> PostgresError {
        memory.isLost = true
        return .connection(message)
    }

    /// Reads results until there are none, and gives the first failure among them.
    func drain(_ sql: SQL) -> (failure: PostgresError?, affected: Int) {
        var first: PostgresError?
        var affected = 0
        while let result = PQgetResult(pointer) {
            let rows = Rows(owning: result)
            switch PQresultStatus(result) {
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK: affected = rows.affected
            case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH: return (first ?? lost(), affected)
            default: first = first ?? failure(result, of: sql)
            }
        }
        if first == nil, PQstatus(pointer) != CONNECTION_OK { first = lost() }
        return (first, affected)
    }

    /// Ends a COPY that nobody asked for, in either direction.
    private func leaveCopy() {
        _ = PQputCopyEnd(pointer, "the program did not expect a COPY")
        var row: UnsafeMutablePointer<CChar>?
        while PQgetCopyData(pointer, &row, 0) > 0 { PQfreemem(row) }
        _ = drain("")
    }

    private var message: String { String(cString: PQerrorMessage(pointer)).trimmed }
}
