public import Rulebook

/// A provincial draw as it was published: when, for which streams together, and how many were invited.
///
/// Cut-offs are left out on purpose: a strategy may repeat a draw, and never knows what came of it.
public struct PublishedDraw: Hashable, Sendable {
    public let province: Jurisdiction
    public let day: Day
    /// The identifiers of the streams the number is published for; several where one number stands for all of them.
    public let streams: [String]
    /// Invitations to apply, or notifications of interest; targeted draws of a stream and day are added up.
    public let invitations: Int
    public let source: Source

    /// Every draw of the series, 2024-01-09 to 2026-09-25, by province and day.
    public static let all: [PublishedDraw] = PublishedTable(named: "draws").rows.map(PublishedDraw.init)

    /// A draw of one's own, for trials.
    public init(
        _ province: Jurisdiction, on day: Day, streams: [String], invitations: Int, per source: Source
    ) {
        self.province = province
        self.day = day
        self.streams = streams
        self.invitations = invitations
        self.source = source
    }

    init(_ row: PublishedTable.Row) {
        self.init(
            Jurisdiction(code: row["province"]) ?? row.stop("province", "a postal abbreviation"),
            on: row.day("date"), streams: row.list("streams"), invitations: row.number("invitations"),
            per: row.source)
    }
}

/// The days for which every draw of some streams was published: on a day without one, none was held.
public struct PublishedDrawSeries: Hashable, Sendable {
    public let province: Jurisdiction
    public let days: DaySpan
    /// The identifiers of the streams.
    public let streams: [String]
    public let source: Source

    /// Every complete series of 2024 to 2026.
    public static let all: [PublishedDrawSeries] = PublishedTable(named: "draw_series").rows
        .map(PublishedDrawSeries.init)

    /// A series of one's own, for trials.
    public init(_ province: Jurisdiction, over days: DaySpan, streams: [String], per source: Source) {
        self.province = province
        self.days = days
        self.streams = streams
        self.source = source
    }

    init(_ row: PublishedTable.Row) {
        self.init(
            Jurisdiction(code: row["province"]) ?? row.stop("province", "a postal abbreviation"),
            over: DaySpan(row.day("from"), through: row.day("through")), streams: row.list("streams"),
            per: row.source)
    }
}
