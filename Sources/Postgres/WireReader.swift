/// The bytes of one field, lent, or nil for null.
struct WireField {
    let bytes: UnsafeRawBufferPointer?
}

/// Reads integers and fields from bytes of the server, one after the other, never past their end.
struct WireReader {
    private var rest: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func read<Value: FixedWidthInteger>(_ type: Value.Type) -> Value? {
        take(MemoryLayout<Value>.size).flatMap { Value(wire: $0) }
    }

    /// A field: its length and its bytes; nil when the bytes end too soon.
    mutating func readField() -> WireField? {
        guard let length = read(Int32.self) else { return nil }
        guard length >= 0 else { return WireField(bytes: nil) }
        return take(Int(length)).map { WireField(bytes: $0) }
    }

    mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
        guard rest.count >= count else { return nil }
        defer { rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count)) }
        return UnsafeRawBufferPointer(rebasing: rest.prefix(count))
    }
}
