import CLibpq

extension ServerError {
    /// Reads the fields of a failed result or of a notice; the result stays the caller's.
    init(result: OpaquePointer, sql: SQL) {
        func field(_ field: DiagnosticField) -> String? {
            PQresultErrorField(result, Int32(field.rawValue)).map { String(cString: $0) }
        }
        self.init(
            severity: field(DiagnosticSeverity) ?? "ERROR", state: SQLState(field(DiagnosticState) ?? ""),
            message: field(DiagnosticMessage) ?? String(cString: PQresultErrorMessage(result)).trimmed,
            sql: sql)
        detail = field(DiagnosticDetail)
        hint = field(DiagnosticHint)
        context = field(DiagnosticContext)
        schema = field(DiagnosticSchema)
        table = field(DiagnosticTable)
        column = field(DiagnosticColumn)
        constraint = field(DiagnosticConstraint)
        position = field(DiagnosticPosition).flatMap { Int($0) }
        if let inner = field(DiagnosticInternalQuery) {
            context = "statement: \(inner)" + (context.map { "\n\($0)" } ?? "")
        }
    }
}

extension String {
    /// The text without white space at its end, as libpq's messages have it.
    var trimmed: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
