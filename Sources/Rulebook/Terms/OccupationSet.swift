/// A named list of occupations: unit groups by code, whole groups by their leading digits, less exceptions.
public struct OccupationSet: Hashable, Sendable {
    /// What the list is called where it is published.
    public let name: Words
    /// Ranges of codes, ascending: a unit group is one code, a major group a thousand.
    public let ranges: [ClosedRange<Int32>]

    /// A list of unit groups.
    public init(_ name: Words, _ occupations: [Occupation]) {
        self.init(name, prefixes: occupations.map(\.text))
    }

    /// A list of codes and leading digits, such as "72" or "6320", less those that begin with an exception.
    ///
    /// Stops when a prefix is not one to five digits.
    public init(_ name: Words, prefixes: [String], except exceptions: [String] = []) {
        self.name = name
        let excluded = exceptions.map(OccupationSet.range).sorted { $0.lowerBound < $1.lowerBound }
        ranges = prefixes.map(OccupationSet.range).sorted { $0.lowerBound < $1.lowerBound }
            .flatMap { OccupationSet.subtract(excluded, from: $0) }
    }

    /// True when the occupation is in the list; O(log n) in the number of ranges.
    public func contains(_ occupation: Occupation) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < occupation.code { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(occupation.code)
    }

    private static func range(of prefix: String) -> ClosedRange<Int32> {
        guard (1...5).contains(prefix.utf8.count), let number = Int32(prefix), number >= 0 else {
            preconditionFailure("\"\(prefix)\" is not one to five digits of an occupation code")
        }
        let width = [0, 10_000, 1_000, 100, 10, 1][prefix.utf8.count]
        return (number * Int32(width))...(number * Int32(width) + Int32(width) - 1)
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
