import Postgres
public import Rulebook
import SQLFiles

/// Published figures for the reports to compare with; publishing replaces those of the same kind.
public struct PublishedFigures: Sendable {
    /// A federal round as it was held.
    public struct Round: Sendable {
        public var number: Int
        /// The number as published, such as `91a`.
        public var label: String
        public var heldOn: Day
        public var kind: RoundKind
        public var category: RoundCategory?
        public var invitations: Int
        public var cutOff: Int
        /// The day and the second of the tie-break; nil where none was published.
        public var tieBreak: (day: Day, second: Int)?
        public var source: String

        public init(
            number: Int, label: String? = nil, heldOn: Day, kind: RoundKind, category: RoundCategory? = nil,
            invitations: Int, cutOff: Int, tieBreak: (day: Day, second: Int)? = nil, source: String
        ) {
            self.number = number
            self.label = label ?? "\(number)"
            self.heldOn = heldOn
            self.kind = kind
            self.category = category
            self.invitations = invitations
            self.cutOff = cutOff
            self.tieBreak = tieBreak
            self.source = source
        }
    }

    /// A published count of profiles in a band of scores; a part splits a band that is counted as well.
    public struct PoolCount: Sendable {
        public var countedOn: Day
        public var band: ClosedRange<Int>
        public var isPart: Bool
        public var count: Int
        public var source: String

        public init(countedOn: Day, band: ClosedRange<Int>, isPart: Bool, count: Int, source: String) {
            self.countedOn = countedOn
            self.band = band
            self.isPart = isPart
            self.count = count
            self.source = source
        }
    }

    /// A province's year as published; nil where a figure was not.
    public struct Nominations: Sendable {
        public var jurisdiction: Jurisdiction
        public var year: Int
        public var allocation: Int?
        public var issued: Int?
        public var source: String

        public init(_ jurisdiction: Jurisdiction, year: Int, allocation: Int?, issued: Int?, source: String) {
            self.jurisdiction = jurisdiction
            self.year = year
            self.allocation = allocation
            self.issued = issued
            self.source = source
        }
    }

    public var rounds: [Round]
    public var poolCounts: [PoolCount]
    public var nominations: [Nominations]

    public init(rounds: [Round] = [], poolCounts: [PoolCount] = [], nominations: [Nominations] = []) {
        self.rounds = rounds
        self.poolCounts = poolCounts
        self.nominations = nominations
    }
}

extension Database {
    /// Puts published figures in the place of those there were, all or none.
    public borrowing func publish(_ figures: PublishedFigures) throws {
        try inWords {
            try connection.transaction { connection in
                try connection.execute(SQLFiles.query("published_round_clear"))
                try connection.copy(
                    into: "bassin.published_round",
                    columns: [
                        "number", "label", "held_on", "kind", "category", "invitations", "cut_off",
                        "tie_break_at",
                        "source",
                    ]
                ) { writer in
                    for round in figures.rounds { try round.write(&writer) }
                }
                try connection.execute(SQLFiles.query("published_pool_count_clear"))
                try connection.copy(
                    into: "bassin.published_pool_count",
                    columns: ["counted_on", "lowest", "highest", "is_part", "count", "source"]
                ) { writer in
                    for count in figures.poolCounts {
                        try writer.row(
                            count.countedOn, Int16(clamping: count.band.lowerBound),
                            Int16(clamping: count.band.upperBound), count.isPart,
                            Int32(clamping: count.count),
                            count.source)
                    }
                }
                try connection.execute(SQLFiles.query("published_nominations_clear"))
                try connection.copy(
                    into: "bassin.published_nominations",
                    columns: ["jurisdiction", "year", "allocation", "issued", "source"]
                ) { writer in
                    for row in figures.nominations {
                        try writer.row(
                            row.jurisdiction.code, Int16(clamping: row.year),
                            row.allocation.map { Int32(clamping: $0) },
                            row.issued.map { Int32(clamping: $0) }, row.source)
                    }
                }
            }
        }
    }
}

extension PublishedFigures.Round {
    fileprivate func write(_ writer: inout CopyWriter) throws(PostgresError) {
        try writer.beginRow()
        writer.append(Int32(clamping: number))
        try writer.append(label)
        writer.append(heldOn)
        writer.append(Int16(kind.rawValue))
        writer.append(category.map { Int16($0.rawValue) })
        writer.append(Int32(clamping: invitations))
        writer.append(Int16(clamping: cutOff))
        if let tieBreak {
            // A timestamp is microseconds since 2000-01-01.
            writer.append((Int64(tieBreak.day.serverNumber) * 86_400 + Int64(tieBreak.second)) * 1_000_000)
        } else {
            writer.appendNull()
        }
        try writer.append(source)
    }
}
