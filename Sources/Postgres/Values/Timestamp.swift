/// An instant as `timestamptz` keeps it: whole microseconds, counted here from 1970-01-01 00:00 UTC.
public struct Timestamp: PostgresValue, Hashable, Comparable {
    /// Microseconds since 1970-01-01 00:00 UTC.
    public let microseconds: Int64

    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Later than every instant: `infinity`.
    public static let distantFuture = Timestamp(microseconds: .max)
    /// Earlier than every instant: `-infinity`.
    public static let distantPast = Timestamp(microseconds: .min)

    /// From 1970-01-01 to 2000-01-01, from which the server counts.
    private static let epoch: Int64 = 946_684_800_000_000

    public static var serverType: ServerType { .timestamptz }

    public func encode(into buffer: inout WireBuffer) throws(PostgresError) {
        guard self != .distantFuture, self != .distantPast else { return buffer.append(microseconds) }
        let (wire, overflow) = microseconds.subtractingReportingOverflow(Self.epoch)
        guard !overflow else {
            throw .encoding("\(microseconds) microseconds are before the server's first instant")
        }
        buffer.append(wire)
    }

    public init?(binary bytes: UnsafeRawBufferPointer) {
        guard let wire = Int64(wire: bytes) else { return nil }
        let (sum, overflow) = wire.addingReportingOverflow(Self.epoch)
        let isInfinite = wire == .max || wire == .min
        guard isInfinite || !overflow else { return nil }
        microseconds = isInfinite ? wire : sum
    }

    public static func < (earlier: Timestamp, later: Timestamp) -> Bool {
        earlier.microseconds < later.microseconds
    }
}
