public import Rulebook

/// A published number of nominations of a province and year: allotted, added or issued.
public struct PublishedNominations: Sendable {
    /// What is counted.
    public enum Measure: String, Sendable, CaseIterable {
        /// The final or latest known allocation of the year.
        case allocation
        /// The allocation at the opening of the year.
        case initial = "allocation_initial"
        /// An addition during the year.
        case added = "allocation_added"
        case issued = "nominations_issued"
    }

    /// The part of the program that is counted.
    public enum Part: String, Sendable, CaseIterable {
        case total
        /// Outside Express Entry.
        case base
        /// Through Express Entry.
        case enhanced
    }

    public let province: Jurisdiction
    public let year: Int
    public let measure: Measure
    public let part: Part
    public let count: Int
    /// True where the figure includes the Atlantic Immigration Program.
    public let includesAtlantic: Bool
    /// The day or month of a change as published, such as `2025-10`; empty where unknown.
    public let asOf: String
    public let source: Source

    /// Every figure from 2015 to 2025, by province, year and measure.
    public static let all: [PublishedNominations] = PublishedTable(named: "nominations").rows
        .map(PublishedNominations.init)

    /// The total issued in a year, else the latest allocation; nil where neither was published.
    public static func total(of province: Jurisdiction, in year: Int) -> Int? {
        let totals = all.filter { $0.province == province && $0.year == year && $0.part == .total }
        return (totals.first { $0.measure == .issued } ?? totals.first { $0.measure == .allocation })?.count
    }

    init(_ row: PublishedTable.Row) {
        province = Jurisdiction(code: row["province"]) ?? row.stop("province", "a postal abbreviation")
        year = row.number("year")
        measure = Measure(rawValue: row["measure"]) ?? row.stop("measure", "a measure of nominations")
        part = Part(rawValue: row["part"]) ?? row.stop("part", "total, base or enhanced")
        count = row.number("count")
        includesAtlantic = row["program"] == "PNP+AIP"
        asOf = row["as_of"]
        source = row.source
    }
}

/// The part of a province's nominations that went through Express Entry in a year.
public struct EnhancedShare: Sendable {
    public let province: Jurisdiction
    public let year: Int
    /// Nominees invited, in the open data on invited candidates; rounded to 5.
    public let invitedNominees: Int
    /// Nominations issued, else allotted; nil where not published.
    public let nominations: Int?
    /// Invited nominees in thousandths of the nominations; nil where these are not published.
    public let perMille: Int?
    public let source: Source

    /// The shares of 2023 to 2025.
    public static let all: [EnhancedShare] = PublishedTable(named: "enhanced").rows.map(EnhancedShare.init)

    init(_ row: PublishedTable.Row) {
        province = Jurisdiction(code: row["province"]) ?? row.stop("province", "a postal abbreviation")
        year = row.number("year")
        invitedNominees = row.number("invited_nominees")
        nominations = row.optionalNumber("nominations")
        perMille = row.optionalNumber("enhanced_per_mille")
        source = row.source
    }
}
