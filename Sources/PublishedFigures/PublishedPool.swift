public import Rulebook

/// The published count of the candidates in the federal pool on a day, by band of scores.
public struct PublishedPool: Sendable {
    /// A band of scores and the candidates in it.
    public struct Band: Hashable, Sendable {
        /// The lowest and highest score of the band.
        public let scores: ClosedRange<Int>
        public let count: Int

        public init(_ scores: ClosedRange<Int>, count: Int) {
            self.scores = scores
            self.count = count
        }
    }

    /// The day of the count, before the round it is published with.
    public let day: Day
    public let total: Int
    /// The disjoint bands of the published table, from low to high.
    public let mainBands: [Band]
    /// The finest disjoint bands, from low to high: the parts of a main band where they are published.
    public let bands: [Band]
    public let source: Source

    /// A count of one's own, for trials; the main bands are the bands given.
    public init(on day: Day, bands: [Band], per source: Source) {
        self.init(day: day, total: bands.reduce(0) { $0 + $1.count }, main: bands, sub: [], source: source)
    }

    /// Every published count of 2024 and 2025, in the order of days.
    public static let all: [PublishedPool] = {
        var rows: [(Day, [PublishedTable.Row])] = []
        for row in PublishedTable(named: "pool").rows {
            let day = row.day("as_on")
            if rows.last?.0 == day { rows[rows.count - 1].1.append(row) } else { rows.append((day, [row])) }
        }
        return rows.map { PublishedPool(day: $0.0, rows: $0.1) }
    }()

    /// The count of a day, or nil when none was published.
    public static func on(_ day: Day) -> PublishedPool? { all.first { $0.day == day } }

    /// The latest count of the day or an earlier one, or nil before the first.
    public static func latest(upTo day: Day) -> PublishedPool? { all.last { $0.day <= day } }

    private init(day: Day, rows: [PublishedTable.Row]) {
        func bands(_ level: String) -> [Band] {
            rows.filter { $0["level"] == level }
                .map { Band($0.number("low")...$0.number("high"), count: $0.number("count")) }
        }
        self.init(
            day: day, total: bands("total").first?.count ?? 0, main: bands("main"), sub: bands("sub"),
            source: rows[0].source)
    }

    private init(day: Day, total: Int, main: [Band], sub: [Band], source: Source) {
        self.day = day
        self.total = total
        self.source = source
        mainBands = main
        bands = main.flatMap { band in
            let parts = sub.filter { band.scores.contains($0.scores.lowerBound) }
            return parts.isEmpty ? [band] : parts
        }
    }
}
