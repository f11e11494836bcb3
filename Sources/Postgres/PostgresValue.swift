/// What a column or a parameter may be in Swift: a value, or an optional one where null is allowed.
public protocol PostgresField: Sendable {
    /// The type parameters are sent with.
    static var serverType: ServerType { get }
    /// Whether the binary form of a column of this type can be read.
    static func accepts(_ type: ServerType) -> Bool
    /// Appends the length and the binary form, or a length of -1 for null.
    func encodeField(into buffer: inout WireBuffer) throws(PostgresError)
    /// Reads a field, nil bytes meaning null; nil when the bytes are no such value or null is not allowed.
    static func decodeField(_ bytes: UnsafeRawBufferPointer?) -> Self?
}

/// A type that travels in the binary form of one type of the server, exactly and without widening.
public protocol PostgresValue: PostgresField {
    /// Appends the binary form, without its length.
    func encode(into buffer: inout WireBuffer) throws(PostgresError)
    /// Reads the binary form; nil when the bytes are no such value. The bytes are lent for the call.
    init?(binary bytes: UnsafeRawBufferPointer)
}

extension PostgresValue {
    @inlinable
    public static func accepts(_ type: ServerType) -> Bool {
        type == serverType
    }

    @inlinable
    public func encodeField(into buffer: inout WireBuffer) throws(PostgresError) {
        try buffer.appendSized { (buffer) throws(PostgresError) in try encode(into: &buffer) }
    }

    @inlinable
    public static func decodeField(_ bytes: UnsafeRawBufferPointer?) -> Self? {
        guard let bytes else { return nil }
        return Self(binary: bytes)
    }
}

extension Optional: PostgresField where Wrapped: PostgresValue {
    public static var serverType: ServerType { Wrapped.serverType }

    @inlinable
    public static func accepts(_ type: ServerType) -> Bool {
        Wrapped.accepts(type)
    }

    @inlinable
    public func encodeField(into buffer: inout WireBuffer) throws(PostgresError) {
        guard let self else { return buffer.appendNull() }
        try self.encodeField(into: &buffer)
    }

    @inlinable
    public static func decodeField(_ bytes: UnsafeRawBufferPointer?) -> Self? {
        guard let bytes else { return .some(nil) }
        return Wrapped(binary: bytes).map { .some($0) }
    }
}
