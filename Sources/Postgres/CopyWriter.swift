import CLibpq

/// Writes rows in the binary form of COPY; lent to the closure of `Connection.copy(into:columns:)`.
///
/// Either whole rows, `try writer.row(1, "a", nil as Int16?)`, or cell by cell: `try writer.beginRow()`, then one
/// `append` for each column. Writing integers allocates nothing.
public struct CopyWriter: ~Copyable {
    /// Bytes after which rows are sent; measured faster than 256 KiB and 1 MiB.
    @usableFromInline static let flushSize = 65_536

    private let connection: OpaquePointer
    @usableFromInline let columns: Int16
    @usableFromInline var buffer = WireBuffer(capacity: flushSize + 16_384)
    /// How many cells the row at hand still lacks; negative when it has too many.
    @usableFromInline var missing = 0
    /// How many rows were begun.
    public var rowCount: Int { begun }
    @usableFromInline var begun = 0

    init(_ connection: OpaquePointer, columns: Int) {
        self.connection = connection
        self.columns = Int16(columns)
        writeHeader()
    }

    /// Writes a row; the values must be of the columns' types exactly, for the server converts nothing here.
    @inlinable
    public mutating func row<each Value: PostgresField>(_ values: repeat each Value) throws(PostgresError) {
        try beginRow()
        for value in repeat each values { try append(value) }
    }

    /// Begins a row; throws when the row before has not as many cells as there are columns.
    @inlinable @inline(__always)
    public mutating func beginRow() throws(PostgresError) {
        if missing != 0 { throw wrongWidth() }
        if buffer.length >= Self.flushSize { try flush() }
        begun &+= 1
        missing = Int(columns)
        buffer.append(columns)
    }

    /// Appends a cell of a column of type `int2`.
    @inlinable @inline(__always)
    public mutating func append(_ value: Int16) {
        missing &-= 1
        buffer.append(2 as Int32)
        buffer.append(value)
    }

    /// Appends a cell of a column of type `int4`, or of `date` as days since 2000-01-01.
    @inlinable @inline(__always)
    public mutating func append(_ value: Int32) {
        missing &-= 1
        buffer.append(4 << 32 | UInt64(UInt32(bitPattern: value)))
    }

    /// Appends a cell of a column of type `int8`.
    @inlinable @inline(__always)
    public mutating func append(_ value: Int64) {
        missing &-= 1
        buffer.append(8 as Int32)
        buffer.append(value)
    }

    /// Appends a cell of a column of type `bool`.
    @inlinable @inline(__always)
    public mutating func append(_ value: Bool) {
        missing &-= 1
        buffer.append(1 as Int32)
        buffer.append(UInt8(value ? 1 : 0))
    }

    /// Appends a null.
    @inlinable @inline(__always)
    public mutating func appendNull() {
        missing &-= 1
        buffer.appendNull()
    }

    /// Appends a cell of any type.
    @inlinable
    public mutating func append<Value: PostgresField>(_ value: Value) throws(PostgresError) {
        missing &-= 1
        try value.encodeField(into: &buffer)
    }

    /// The error for a row that has too few or too many cells.
    @usableFromInline func wrongWidth() -> PostgresError {
        .encoding("row \(begun) of the COPY has \(Int(columns) - missing) cells, its columns are \(columns)")
    }

    /// Sends what is in the buffer; throws `.connection` when the server is gone.
    @usableFromInline mutating func flush() throws(PostgresError) {
        try put(buffer, on: connection)
        buffer.removeAll()
    }

    /// Ends the last row and sends the trailer.
    mutating func finish() throws(PostgresError) {
        if missing != 0 { throw wrongWidth() }
        buffer.append(-1 as Int16)
        try flush()
    }

    /// The signature, no flags, no extension.
    private mutating func writeHeader() {
        for byte in [UInt8]("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] { buffer.append(byte) }
        buffer.append(0 as Int32)
        buffer.append(0 as Int32)
    }
}

/// Sends the bytes of a buffer as data of the COPY that is under way.
private func put(_ buffer: borrowing WireBuffer, on connection: OpaquePointer) throws(PostgresError) {
    let sent = buffer.withUnsafeBytes { bytes in
        PQputCopyData(connection, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
    }
    guard sent == 1 else { throw .connection(String(cString: PQerrorMessage(connection)).trimmed) }
}
