/// A named part of a year's allocation with a ceiling or a reserve of its own.
public struct AllocationShare: Sendable {
    /// The streams that draw on the part.
    public let streams: [String]
    public let words: Words
    /// The most nominations of the part, by day; nil where none.
    public let ceiling: Dated<Int>?
    /// The places kept for the part, by day; nil where none.
    public let reserve: Dated<Int>?

    /// A part of an allocation for the named streams.
    public init(_ words: Words, streams: [String], ceiling: Dated<Int>? = nil, reserve: Dated<Int>? = nil) {
        self.words = words
        self.streams = streams
        self.ceiling = ceiling
        self.reserve = reserve
    }
}

/// The nominations a province may issue in a calendar year, as the federal government allots them.
public struct Allocation: Sendable {
    /// The calendar year.
    public let year: Int
    /// The whole number of nominations, by day: the opening figure and each change during the year.
    public var total: Dated<Int>
    /// Parts with their own ceilings or reserves.
    public let shares: [AllocationShare]

    /// A year's allocation and its parts.
    public init(year: Int, total: Dated<Int>, shares: [AllocationShare] = []) {
        self.year = year
        self.total = total
        self.shares = shares
    }
}

/// What becomes of the place of a nomination that lapsed or was withdrawn or declined.
public enum ReturnedPlace: UInt8, Hashable, Sendable {
    /// It goes back to the year's allocation while that year lasts.
    case withinTheYear = 0
    /// It is lost.
    case lost
}
