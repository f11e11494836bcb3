/// One row of a COPY to the program, lent for the length of a call.
public struct CopyRow: ~Copyable {
    private let fields: UnsafeRawBufferPointer
    /// How many columns it has.
    public let columnCount: Int

    /// Takes the bytes of a row; nil when they are the trailer that ends the data.
    init?(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) {
        var reader = WireReader(bytes)
        guard let count = reader.read(Int16.self) else { throw CopyRow.broken(0, "a row") }
        guard count >= 0 else { return nil }
        columnCount = Int(count)
        fields = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(2))
    }

    /// Decodes the row; COPY does not tell types, so only widths and nulls can be checked.
    public func decode<each Value: PostgresField>(
        _ types: repeat (each Value).Type
    ) throws(PostgresError) -> (repeat each Value) {
        var expected = 0
        for _ in repeat each types { expected += 1 }
        guard expected == columnCount else {
            throw .decoding(column: 0, name: "row", expected: "\(expected) columns", found: "\(columnCount)")
        }
        var reader = WireReader(fields)
        var column = 0
        return (repeat try next(each types, &reader, &column))
    }

    private func next<Value: PostgresField>(
        _ type: Value.Type, _ reader: inout WireReader, _ column: inout Int
    ) throws(PostgresError) -> Value {
        defer { column += 1 }
        guard let field = reader.readField() else { throw Self.broken(column, "\(type)") }
        guard let value = Value.decodeField(field.bytes) else {
            let found = field.bytes.map { "\($0.count) bytes that are no such value" } ?? "null"
            throw .decoding(column: column, name: "COPY", expected: "\(type)", found: found)
        }
        return value
    }

    private static func broken(_ column: Int, _ expected: String) -> PostgresError {
        .decoding(column: column, name: "COPY", expected: expected, found: "the end of the data")
    }
}
