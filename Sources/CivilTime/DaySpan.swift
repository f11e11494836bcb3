/// A span of days, both ends included.
public struct DaySpan: Hashable, Sendable, Sequence {
    /// The first day.
    public let first: Day
    /// The last day, not before the first.
    public let last: Day

    /// The days from `first` to `last`; stops when `last` is before `first`.
    public init(_ first: Day, through last: Day) {
        precondition(first <= last, "a span cannot end (\(last)) before it starts (\(first))")
        self.first = first
        self.last = last
    }

    /// The number of days, at least 1.
    public var count: Int { last - first + 1 }

    /// True when the day lies in the span.
    @inlinable public func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// The days in order.
    public func makeIterator() -> AnyIterator<Day> {
        var next = first
        return AnyIterator {
            guard next <= last else { return nil }
            defer { next += 1 }
            return next
        }
    }
}
