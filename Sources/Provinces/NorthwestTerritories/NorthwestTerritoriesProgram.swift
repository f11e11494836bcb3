public import Rulebook

private let agreement = Source(
    "2018 Canada-Northwest Territories Agreement on Territorial Nominees",
    "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/agreements/federal-provincial-territorial/northwest-territories/2018-canada-northwest-territories-agreement-territorial-nominees.html"
)

/// The employer-driven categories, then the other streams, as the program's pages list them.
private let streams: [NomineeStream] = [
    entryLevel, skilledWorker, nwtExpressEntry, francophone, business, economicMobility,
]

/// The years known; the day on which 2025 rose to 197 was not found.
private let allocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: pressReports): 300]),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: pressReports): 150,
            .from(
                "2025-09-01",
                per: .assumed("The year ended at 197; other programs were raised between August and December")
            ): 197,
        ]),
    Allocation(year: 2026, total: [.from("2026-01-01", per: pressReports): 197]),
]

/// The Northwest Territories Nominee Program.
public let northwestTerritories = NomineeProgram(
    .northwestTerritories,
    Words(
        "Northwest Territories Nominee Program", fr: "Programme des candidats des Territoires du Nord-Ouest"),
    abbreviation: "NTNP", authority: agreement, streams: streams,
    grids: [[.from("2026-03-09", per: pointsReport): employerDrivenGrid]],
    allocations: allocations,
    nominationMonths: .always(6, per: .recalled("Certificates are valid for six months")),
    decisionDays: .always(70, per: .assumed("No processing standard was found")),
    returnedPlace: .always(
        .withinTheYear, per: .assumed("A place not used is taken to return within the year")),
    practice: northwestTerritoriesPractice)
