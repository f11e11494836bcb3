import CLibpq

/// The parameters of one statement in the form libpq takes them.
struct ParameterList: Sendable {
    private var types: [ServerType] = []
    private var bytes: [UInt8] = []
    /// Where each value starts in the bytes.
    private var starts: [Int] = []
    /// How long each value is, -1 for null.
    private var lengths: [Int32] = []
    /// 1 for binary, 0 for text.
    private var format: Int32 = 1

    /// Parameters in binary form, each with its type.
    init<each Parameter: PostgresField>(_ values: repeat each Parameter) throws(PostgresError) {
        var buffer = WireBuffer()
        for value in repeat each values {
            starts.append(buffer.count + 4)
            try value.encodeField(into: &buffer)
            lengths.append(
                buffer.withUnsafeBytes { [start = starts.last!] in Self.length(before: start, in: $0) })
        }
        for type in repeat (each Parameter).self { types.append(type.serverType) }
        bytes = buffer.withUnsafeBytes { [UInt8]($0) }
    }

    /// Parameters as text; the server finds their types from the statement.
    init(texts: [String?]) throws(PostgresError) {
        format = 0
        for (index, text) in texts.enumerated() {
            types.append(.unspecified)
            starts.append(bytes.count)
            lengths.append(text == nil ? -1 : 0)
            guard let text else { continue }
            bytes += try text.withoutNUL("parameter $\(index + 1)").utf8
            bytes.append(0)
        }
    }

    /// Lends the arrays libpq asks for: count, types, values, lengths and formats.
    func withPointers<Value>(
        _ body: (Int32, [Oid], [UnsafePointer<CChar>?], [Int32], [Int32]) -> Value
    ) -> Value {
        (bytes.isEmpty ? [0] : bytes).withUnsafeBytes { bytes in
            let base = bytes.bindMemory(to: CChar.self).baseAddress!
            let values = zip(starts, lengths).map { start, length in length < 0 ? nil : base + start }
            let formats = [Int32](repeating: format, count: starts.count)
            return body(Int32(starts.count), types.map(\.rawValue), values, lengths, formats)
        }
    }

    private static func length(before start: Int, in bytes: UnsafeRawBufferPointer) -> Int32 {
        Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: start - 4, as: Int32.self))
    }
}
