/// Bytes on their way to the server: a growing buffer that writes integers with the high byte first.
///
/// It is one allocation for its whole life, so that writing a row of integers allocates nothing.
public struct WireBuffer: ~Copyable {
    @usableFromInline var base: UnsafeMutableRawPointer
    @usableFromInline var capacity: Int
    /// How many bytes are in it.
    public var count: Int { length }
    @usableFromInline var length = 0

    /// An empty buffer with room for so many bytes before it must grow.
    public init(capacity: Int = 256) {
        self.capacity = max(capacity, 16)
        base = .allocate(byteCount: self.capacity, alignment: 16)
    }

    deinit {
        base.deallocate()
    }

    /// Appends an integer, high byte first.
    @inlinable @inline(__always)
    public mutating func append<Value: FixedWidthInteger>(_ value: Value) {
        reserve(MemoryLayout<Value>.size)
        base.storeBytes(of: value.bigEndian, toByteOffset: length, as: Value.self)
        length &+= MemoryLayout<Value>.size
    }

    /// Appends bytes as they are.
    public mutating func append(bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + length).copyMemory(from: source, byteCount: bytes.count)
        length += bytes.count
    }

    /// Appends a text as UTF-8; throws `.encoding` when it holds NUL.
    public mutating func append(utf8 text: String) throws(PostgresError) {
        var text = try text.withoutNUL("the text")
        text.withUTF8 { append(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// Appends the length of what the closure appends, and that: the form of a field in COPY and in arrays.
    @inlinable
    public mutating func appendSized(
        _ body: (inout WireBuffer) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        let start = length
        append(Int32(0))
        try body(&self)
        guard let size = Int32(exactly: length - start - 4) else {
            throw .encoding("a value of \(length - start - 4) bytes is longer than PostgreSQL takes")
        }
        base.storeBytes(of: size.bigEndian, toByteOffset: start, as: Int32.self)
    }

    /// Appends a null: a length of -1 and no bytes.
    @inlinable @inline(__always)
    public mutating func appendNull() {
        append(Int32(-1))
    }

    /// Lends the bytes.
    public func withUnsafeBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        body(UnsafeRawBufferPointer(start: base, count: length))
    }

    /// Empties the buffer and keeps its memory.
    mutating func removeAll() {
        length = 0
    }

    @inlinable @inline(__always)
    mutating func reserve(_ bytes: Int) {
        if capacity &- length < bytes { grow(by: bytes) }
    }

    @usableFromInline @inline(never)
    mutating func grow(by bytes: Int) {
        let larger = max(capacity * 2, length + bytes)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        moved.copyMemory(from: base, byteCount: length)
        base.deallocate()
        base = moved
        capacity = larger
    }
}

extension FixedWidthInteger {
    /// Reads an integer sent with its high byte first, or nil when the bytes are not exactly its width.
    @inlinable
    public init?(wire bytes: UnsafeRawBufferPointer) {
        guard bytes.count == MemoryLayout<Self>.size else { return nil }
        self.init(bigEndian: bytes.loadUnaligned(as: Self.self))
    }
}
