/// Where a band begins: at a whole number, or just beyond one.
public struct Threshold: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// The first whole number of the band.
    let from: Int
    /// The band begins just beyond the whole number before, so that a fraction more is enough.
    let isBeyond: Bool

    public init(integerLiteral value: Int) { self.init(from: value, isBeyond: false) }

    private init(from: Int, isBeyond: Bool) { (self.from, self.isBeyond) = (from, isBeyond) }

    /// More than a number: 73 whole months, or 72 months and a day.
    public static func over(_ value: Int) -> Threshold { Threshold(from: value + 1, isBeyond: true) }
}

/// Points by ascending thresholds: a value earns the points of the highest threshold it reaches, nothing below the first.
///
/// Written as a dictionary literal, `[4: 12, 5: 14, 6: 16]`, or `[24: 10, .over(72): 20]` where more than a number is
/// asked; stops when the thresholds do not ascend.
public struct Bands: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One threshold and what it earns.
    public struct Band: Hashable, Sendable {
        public let from: Int
        public let points: Int
        /// A fraction more than the whole number before is enough.
        public let isBeyond: Bool
    }

    /// The bands in ascending order of thresholds.
    public let bands: [Band]

    public init(dictionaryLiteral elements: (Threshold, Int)...) {
        for (lower, upper) in zip(elements, elements.dropFirst()) {
            precondition(lower.0.from < upper.0.from, "bands out of order at \(upper.0.from)")
        }
        bands = elements.map { Band(from: $0.0.from, points: $0.1, isBeyond: $0.0.isBeyond) }
    }

    /// The points of a value.
    public func points(for value: Int) -> Int { bands.last { $0.from <= value }?.points ?? 0 }

    /// The points of a value that is more than a whole number by a fraction.
    public func points(beyond value: Int) -> Int {
        bands.last { $0.from <= ($0.isBeyond ? value + 1 : value) }?.points ?? 0
    }

    /// The most any value can earn.
    public var most: Int { max(0, bands.map(\.points).max() ?? 0) }
}
