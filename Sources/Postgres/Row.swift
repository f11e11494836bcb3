import CLibpq

/// One row, lent for the length of a call.
public struct Row: ~Copyable {
    private let result: OpaquePointer
    private let index: Int32

    init(_ result: OpaquePointer, _ index: Int) {
        self.result = result
        self.index = Int32(index)
    }

    /// How many columns there are.
    public var columnCount: Int { Int(PQnfields(result)) }

    /// Decodes the row, column by column; throws `.decoding` when a type, a null or their number is not as said.
    public func decode<each Value: PostgresField>(
        _ types: repeat (each Value).Type
    ) throws(PostgresError) -> (repeat each Value) {
        var expected = 0
        for _ in repeat each types { expected += 1 }
        guard expected == columnCount else { throw wrongWidth(expected) }
        var column = 0
        return (repeat try next(each types, &column))
    }

    /// Decodes one column, counted from 0.
    public func value<Value: PostgresField>(
        _ column: Int, _ type: Value.Type = Value.self
    ) throws(PostgresError) -> Value {
        guard column >= 0, column < columnCount else { throw wrongWidth(column + 1) }
        let index = Int32(column)
        let type = ServerType(rawValue: PQftype(result, index))
        guard PQfformat(result, index) == 1, Value.accepts(type) else {
            throw wrongType(column, Value.self, type)
        }
        guard let value = Value.decodeField(bytes(column)) else { throw wrongValue(column, Value.self, type) }
        return value
    }

    /// A cell's text, nil for null; only of rows that were asked for as text.
    public func text(_ column: Int) -> String? {
        bytes(column).map { String(decoding: $0, as: UTF8.self) }
    }

    private func next<Value: PostgresField>(
        _ type: Value.Type, _ column: inout Int
    ) throws(PostgresError) -> Value {
        defer { column += 1 }
        return try value(column)
    }

    private func bytes(_ column: Int) -> UnsafeRawBufferPointer? {
        let column = Int32(column)
        if PQgetisnull(result, index, column) != 0 { return nil }
        let length = Int(PQgetlength(result, index, column))
        return UnsafeRawBufferPointer(start: PQgetvalue(result, index, column), count: length)
    }

    private func wrongWidth(_ expected: Int) -> PostgresError {
        .decoding(
            column: min(expected, columnCount), name: "row", expected: "\(expected) columns",
            found: "\(columnCount)")
    }

    private func wrongType<Value>(_ column: Int, _ expected: Value.Type, _ type: ServerType) -> PostgresError
    {
        let format = PQfformat(result, Int32(column)) == 1 ? "" : " as text"
        return .decoding(
            column: column, name: name(column), expected: "\(expected)", found: "\(type)\(format)")
    }

    private func wrongValue<Value>(_ column: Int, _ expected: Value.Type, _ type: ServerType) -> PostgresError
    {
        let found = bytes(column).map { "\($0.count) bytes of \(type) that are no such value" } ?? "null"
        return .decoding(column: column, name: name(column), expected: "\(expected)", found: found)
    }

    private func name(_ column: Int) -> String {
        String(cString: PQfname(result, Int32(column)))
    }
}
