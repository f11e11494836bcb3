public import Rulebook

private let agreement = Source(
    "The Immigration Services Act (Saskatchewan); Canada-Saskatchewan Immigration Agreement, 2005-05-07",
    "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/agreements/federal-provincial-territorial/saskatchewan/canada-saskatchewan-immigration-agreement-2005.html"
)

/// International Skilled Worker, the talent pathways, Saskatchewan Experience, business.
private let streams: [NomineeStream] = [
    employmentOffer, occupationsInDemand, saskatchewanExpressEntry, healthTalent, agricultureTalent,
    innovationAndTechTalent, existingWorkPermit, students, businessCategories,
]

/// The years known; the addition of 2025 is published by its month. The sectors' caps go by industry, not by stream.
private let allocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: release2025): 7250]),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: release2025): 3625,
            .from("2025-08-01", per: .secondary("Reports of 1,136 additional nominations in August 2025")):
                4761,
        ]),
    Allocation(
        year: 2026, total: [.from("2026-01-01", per: answers2026): 4761],
        shares: [
            AllocationShare(
                Words("graduates in priority sectors", fr: "diplômés dans les secteurs prioritaires"),
                streams: ["sk-exp-stu"], reserve: [.from("2026-01-01", per: statistics): 750])
        ]),
]

/// The Saskatchewan Immigrant Nominee Program.
public let saskatchewan = NomineeProgram(
    .saskatchewan,
    Words(
        "Saskatchewan Immigrant Nominee Program",
        fr: "Programme des candidats immigrants pour la Saskatchewan"),
    abbreviation: "SINP", authority: agreement, streams: streams,
    grids: [[.from("2020-11-24", per: gridPage): skilledWorkerGrid]],
    allocations: allocations,
    nominationMonths: .always(6, per: procedures),
    decisionDays: [.always(per: statistics): 112, .from("2026-01-01", per: statistics): 21],
    returnedPlace: .always(
        .withinTheYear, per: .assumed("A place not used is taken to return within the year")),
    practice: saskatchewanPractice)
