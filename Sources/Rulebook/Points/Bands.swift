/// Points by ascending thresholds: a value earns the points of the highest threshold it reaches, nothing below the first.
///
/// Written as a dictionary literal, `[4: 12, 5: 14, 6: 16]`; stops when the thresholds do not ascend.
public struct Bands: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One threshold and what it earns.
    public struct Band: Hashable, Sendable {
        public let from: Int
        public let points: Int
    }

    /// The bands in ascending order of thresholds.
    public let bands: [Band]

    public init(dictionaryLiteral elements: (Int, Int)...) {
        for (lower, upper) in zip(elements, elements.dropFirst()) {
            precondition(lower.0 < upper.0, "bands out of order at \(upper.0)")
        }
        bands = elements.map { Band(from: $0.0, points: $0.1) }
    }

    /// The points of a value.
    public func points(for value: Int) -> Int { bands.last { $0.from <= value }?.points ?? 0 }

    /// The most any value can earn.
    public var most: Int { max(0, bands.map(\.points).max() ?? 0) }
}
