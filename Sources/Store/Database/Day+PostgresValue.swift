public import Postgres
public import Rulebook

/// A day is a `date`; the far past and the far future are the server's infinities.
extension Day: PostgresValue {
    /// 2000-01-01, from which the server counts.
    private static let serverEpoch: Int32 = 10_957

    public static var serverType: ServerType { .date }

    /// Days since 2000-01-01 as the server keeps them.
    var serverNumber: Int32 {
        switch self {
        case .distantPast: Int32.min
        case .distantFuture: Int32.max
        default: number - Day.serverEpoch
        }
    }

    /// The day of the server's number.
    init(serverNumber: Int32) {
        switch serverNumber {
        case Int32.min: self = .distantPast
        case Int32.max: self = .distantFuture
        default: self.init(number: serverNumber + Day.serverEpoch)
        }
    }

    public func encode(into buffer: inout WireBuffer) throws(PostgresError) {
        buffer.append(serverNumber)
    }

    public init?(binary bytes: UnsafeRawBufferPointer) {
        guard let number = Int32(wire: bytes) else { return nil }
        self.init(serverNumber: number)
    }
}

extension CopyWriter {
    /// Appends a day; both infinities are days.
    @inline(__always)
    mutating func append(_ day: Day) { append(day.serverNumber) }

    /// Appends a day, or null for the far past, which stands for "never".
    @inline(__always)
    mutating func append(past day: Day) {
        if day == .distantPast { appendNull() } else { append(day.serverNumber) }
    }

    /// Appends a code or null.
    @inline(__always)
    mutating func append(_ value: Int16?) {
        if let value { append(value) } else { appendNull() }
    }

    /// Appends a number or null.
    @inline(__always)
    mutating func append(_ value: Int32?) {
        if let value { append(value) } else { appendNull() }
    }

    /// Appends the number of a row that is counted from 0 in a record and from 1 in the database; negative is null.
    @inline(__always)
    mutating func append(reference: Int32) {
        if reference < 0 { appendNull() } else { append(reference + 1) }
    }
}
