/// A type whose Swift arrays are values of the server: arrays of it, and for bytes `bytea`.
public protocol PostgresArrayElement: Sendable {
    /// The type of the whole array.
    static var arrayType: ServerType { get }
    /// Appends the binary form of the array, without its length.
    static func encode(array: [Self], into buffer: inout WireBuffer) throws(PostgresError)
    /// Reads the binary form of an array; nil when the bytes are no such array.
    static func decode(array bytes: UnsafeRawBufferPointer) -> [Self]?
}

extension Array: PostgresField, PostgresValue where Element: PostgresArrayElement {
    public static var serverType: ServerType { Element.arrayType }

    public func encode(into buffer: inout WireBuffer) throws(PostgresError) {
        try Element.encode(array: self, into: &buffer)
    }

    public init?(binary bytes: UnsafeRawBufferPointer) {
        guard let array = Element.decode(array: bytes) else { return nil }
        self = array
    }
}

extension UInt8: PostgresArrayElement {
    public static var arrayType: ServerType { .bytea }

    public static func encode(array: [UInt8], into buffer: inout WireBuffer) {
        array.withUnsafeBytes { buffer.append(bytes: $0) }
    }

    public static func decode(array bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        [UInt8](bytes)
    }
}

extension Int16: PostgresArrayElement {
    public static var arrayType: ServerType { .int2Array }
}

extension Int32: PostgresArrayElement {
    public static var arrayType: ServerType { .int4Array }
}

extension Int64: PostgresArrayElement {
    public static var arrayType: ServerType { .int8Array }
}

extension String: PostgresArrayElement {
    public static var arrayType: ServerType { .textArray }
}

extension PostgresArrayElement where Self: PostgresValue {
    /// One dimension from 1: dimensions, whether nulls follow, element type, length, lower bound, elements.
    public static func encode(array: [Self], into buffer: inout WireBuffer) throws(PostgresError) {
        buffer.append(Int32(array.isEmpty ? 0 : 1))
        buffer.append(Int32(0))
        buffer.append(serverType.rawValue)
        guard !array.isEmpty else { return }
        buffer.append(Int32(array.count))
        buffer.append(Int32(1))
        for element in array { try element.encodeField(into: &buffer) }
    }

    public static func decode(array bytes: UnsafeRawBufferPointer) -> [Self]? {
        var reader = WireReader(bytes)
        guard let dimensions = reader.read(Int32.self), reader.read(Int32.self) != nil,
            let type = reader.read(UInt32.self), accepts(ServerType(rawValue: type))
        else { return nil }
        guard dimensions != 0 else { return [] }
        guard dimensions == 1, let count = reader.read(Int32.self), reader.read(Int32.self) != nil else {
            return nil
        }
        var array: [Self] = []
        array.reserveCapacity(min(Int(max(count, 0)), bytes.count / 4))
        for _ in 0..<max(count, 0) {
            guard let field = reader.readField(), let element = decodeField(field.bytes) else { return nil }
            array.append(element)
        }
        return array
    }
}
