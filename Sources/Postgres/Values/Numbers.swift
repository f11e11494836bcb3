extension Int16: PostgresValue {
    public static var serverType: ServerType { .int2 }
    @inlinable public func encode(into buffer: inout WireBuffer) { buffer.append(self) }
    @inlinable public init?(binary bytes: UnsafeRawBufferPointer) { self.init(wire: bytes) }
}

extension Int32: PostgresValue {
    public static var serverType: ServerType { .int4 }
    @inlinable public func encode(into buffer: inout WireBuffer) { buffer.append(self) }
    @inlinable public init?(binary bytes: UnsafeRawBufferPointer) { self.init(wire: bytes) }
}

extension Int64: PostgresValue {
    public static var serverType: ServerType { .int8 }
    @inlinable public func encode(into buffer: inout WireBuffer) { buffer.append(self) }
    @inlinable public init?(binary bytes: UnsafeRawBufferPointer) { self.init(wire: bytes) }
}

extension Double: PostgresValue {
    public static var serverType: ServerType { .float8 }
    @inlinable public func encode(into buffer: inout WireBuffer) { buffer.append(bitPattern) }
    @inlinable public init?(binary bytes: UnsafeRawBufferPointer) {
        guard let bits = UInt64(wire: bytes) else { return nil }
        self.init(bitPattern: bits)
    }
}

extension Bool: PostgresValue {
    public static var serverType: ServerType { .bool }
    @inlinable public func encode(into buffer: inout WireBuffer) { buffer.append(UInt8(self ? 1 : 0)) }
    @inlinable public init?(binary bytes: UnsafeRawBufferPointer) {
        guard let byte = UInt8(wire: bytes), byte <= 1 else { return nil }
        self = byte == 1
    }
}
