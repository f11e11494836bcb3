/// A named list of occupations: unit groups by code, whole groups by their leading digits, less exceptions.
public struct OccupationSet: Hashable, Sendable {
    /// What the list is called where it is published.
    public let name: Words
    /// Ranges of codes, ascending: a unit group is one code, a major group a thousand; four-digit codes come last.
    public let ranges: [ClosedRange<Int32>]

    /// A list of unit groups.
    public init(_ name: Words, _ occupations: [Occupation]) {
        self.init(name, prefixes: occupations.map(\.text))
    }

    /// A list of codes and leading digits, such as "72" or "6320", less those that begin with an exception.
    ///
    /// Prefixes are of codes of 2021, those `ofFourDigits` of codes of 2011 and 2016. Stops when one has more digits than
    /// its codes, or none.
    public init(
        _ name: Words, prefixes: [String], except exceptions: [String] = [], ofFourDigits: [String] = []
    ) {
        self.name = name
        let excluded = exceptions.map { OccupationSet.range(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
        let listed = prefixes.map { OccupationSet.range(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
        let earlier = ofFourDigits.map { OccupationSet.range(of: $0, digits: 4) }
        ranges =
            listed.flatMap { OccupationSet.subtract(excluded, from: $0) }
            + earlier.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// True when the list names codes of 2011 and 2016.
    public var hasFourDigitCodes: Bool { (ranges.last?.upperBound ?? 0) >= Occupation.fourDigits }

    /// True when the occupation is in the list; O(log n) in the number of ranges.
    public func contains(_ occupation: Occupation) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < occupation.code { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(occupation.code)
    }

    private static func range(of prefix: String, digits: Int = 5) -> ClosedRange<Int32> {
        guard (1...digits).contains(prefix.utf8.count), let number = Int32(prefix), number >= 0 else {
            preconditionFailure("\"\(prefix)\" is not one to \(digits) digits of an occupation code")
        }
        let width: Int32 = [1, 10, 100, 1_000, 10_000][digits - prefix.utf8.count]
        let first = number * width + (digits == 4 ? Occupation.fourDigits : 0)
        return first...(first + width - 1)
    }

    private static func subtract(_ excluded: [ClosedRange<Int32>], from range: ClosedRange<Int32>)
        -> [ClosedRange<Int32>]
    {
        var (rest, first): ([ClosedRange<Int32>], Int32) = ([], range.lowerBound)
        for hole in excluded where hole.overlaps(range) {
            if hole.lowerBound > first { rest.append(first...(hole.lowerBound - 1)) }
            first = max(first, hole.upperBound + 1)
        }
        return first <= range.upperBound ? rest + [first...range.upperBound] : rest
    }
}
