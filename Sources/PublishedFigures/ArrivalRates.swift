public import Rulebook

/// The shares of the categories in a band of scores, in thousandths.
public struct CategoryShares: Sendable {
    /// The lowest and highest score of the band.
    public let scores: ClosedRange<Int>
    public let french: Int
    public let healthcare: Int
    public let stem: Int
    public let trades: Int
    public let education: Int
    /// Nil where the table does not hold it.
    public let transport: Int?
    /// Nil where the table does not hold it.
    public let agriculture: Int?

    init(_ row: PublishedTable.Row, withTransport: Bool) {
        scores = row.number("low")...row.number("high")
        french = row.number("french_per_mille")
        healthcare = row.number("healthcare_per_mille")
        stem = row.number("stem_per_mille")
        trades = row.number("trades_per_mille")
        education = row.number("education_per_mille")
        transport = withTransport ? row.number("transport_per_mille") : nil
        agriculture = withTransport ? row.number("agriculture_per_mille") : nil
    }
}

/// The arrivals in the federal pool in a period, by band of scores; computed from published figures.
public struct ArrivalRates: Sendable {
    /// Arrivals of one band and the shares of the categories among them.
    public struct Band: Sendable {
        public let shares: CategoryShares
        /// Eligible profiles that arrive in a hundred days.
        public let perHundredDays: Int

        /// The lowest and highest score of the band.
        public var scores: ClosedRange<Int> { shares.scores }
    }

    /// The first day of the period; it ends before the next one's.
    public let from: Day
    /// The bands from low to high.
    public let bands: [Band]
    public let source: Source

    /// Every period from 2022 on, earliest first.
    public static let all: [ArrivalRates] = grouped(PublishedTable(named: "arrivals").rows, by: "from").map {
        ArrivalRates(
            from: $0.0,
            bands: $0.1.map {
                Band(
                    shares: CategoryShares($0, withTransport: true), perHundredDays: $0.number("per_100_days")
                )
            },
            source: $0.1[0].source)
    }

    /// The rates of the period a day falls in; the first or the last where no period holds it.
    public static func on(_ day: Day) -> ArrivalRates { all.last { $0.from <= day } ?? all[0] }
}

/// The shares of the categories among the candidates in the pool on a day; computed from published figures.
public struct PoolShares: Sendable {
    public let day: Day
    /// The bands from low to high.
    public let bands: [CategoryShares]
    public let source: Source

    /// Every day for which shares were computed, earliest first.
    public static let all: [PoolShares] = grouped(PublishedTable(named: "pool_shares").rows, by: "as_on").map
    {
        PoolShares(
            day: $0.0, bands: $0.1.map { CategoryShares($0, withTransport: false) }, source: $0.1[0].source)
    }

    /// The shares of the day nearest to a day.
    public static func nearest(to day: Day) -> PoolShares {
        all.min { abs($0.day - day) < abs($1.day - day) } ?? all[0]
    }
}

/// The lines of a table that share a day, in the order of the table.
private func grouped(_ rows: [PublishedTable.Row], by heading: String) -> [(Day, [PublishedTable.Row])] {
    var groups: [(Day, [PublishedTable.Row])] = []
    for row in rows {
        let day = row.day(heading)
        if groups.last?.0 == day {
            groups[groups.count - 1].1.append(row)
        } else {
            groups.append((day, [row]))
        }
    }
    return groups
}
