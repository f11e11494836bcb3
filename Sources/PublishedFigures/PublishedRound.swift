public import Rulebook

/// A federal round of invitations as it was held, 2015 to 2025.
public struct PublishedRound: Sendable {
    /// The published number, 1 and up; number 91 was held in two parts, 91a and 91b.
    public let number: String
    public let day: Day
    public let kind: RoundKind
    /// The category of a category-based round.
    public let category: RoundCategory?
    public let invitations: Int
    /// The lowest score invited.
    public let cutOff: Int
    /// Profiles at the cut-off are older than this moment; nil where it was not published.
    public let tieBreak: Moment?
    /// The day of the pool count published with the round.
    public let poolAsOn: Day?
    public let source: Source

    /// A second of a day in Coordinated Universal Time, as rounds publish it.
    public struct Moment: Hashable, Sendable {
        public let day: Day
        /// Seconds since midnight, 0 to 86,399.
        public let second: Int32
    }

    /// The round as an instruction: its kind, category and number of invitations.
    public var round: FederalRound { FederalRound(kind, category: category, invitations: invitations) }

    /// Every round from 2015-01-31 to 2025-12-31, in the order in which they were held.
    public static let all: [PublishedRound] = PublishedTable(named: "rounds").rows.map(PublishedRound.init)

    /// The rounds held in a span of days.
    public static func held(in span: DaySpan) -> [PublishedRound] { all.filter { span.contains($0.day) } }

    init(_ row: PublishedTable.Row) {
        number = row["number"]
        day = row.day("date")
        kind = PublishedRound.kind(of: row)
        category = PublishedRound.category(of: row)
        invitations = row.number("invitations")
        cutOff = row.number("cut_off")
        tieBreak = row["tie_break_utc"].isEmpty ? nil : PublishedRound.moment(of: row)
        poolAsOn = row.optionalDay("pool_as_on")
        source = row.source
    }

    private static func kind(of row: PublishedTable.Row) -> RoundKind {
        switch row["kind"] {
        case "general": .general
        case "cec": .canadianExperience
        case "fsw": .skilledWorker
        case "fst": .skilledTrades
        case "pnp": .provincialNominee
        case "category": .category
        default: row.stop("kind", "general, cec, fsw, fst, pnp or category")
        }
    }

    private static func category(of row: PublishedTable.Row) -> RoundCategory? {
        let code = row["category"]
        if code.isEmpty { return nil }
        return RoundCategory.allCases.first { $0.code == code }
            ?? row.stop("category", "the code of a category")
    }

    private static func moment(of row: PublishedTable.Row) -> Moment {
        let text = row["tie_break_utc"]
        let parts = text.dropFirst(11).split(separator: ":").compactMap { Int32($0) }
        guard let day = Day(text.prefix(10)), parts.count == 3 else {
            return row.stop("tie_break_utc", "a moment (YYYY-MM-DDThh:mm:ss)")
        }
        return Moment(day: day, second: parts[0] * 3_600 + parts[1] * 60 + parts[2])
    }
}
