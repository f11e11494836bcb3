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

/// The Saskatchewan Immigrant Nominee Program.
public let saskatchewan = NomineeProgram(
    .saskatchewan,
    Words(
        "Saskatchewan Immigrant Nominee Program",
        fr: "Programme des candidats immigrants pour la Saskatchewan"),
    abbreviation: "SINP", authority: agreement, streams: streams,
    grids: [[.from("2020-11-24", per: gridPage): skilledWorkerGrid]],
    allocations: saskatchewanAllocations,
    nominationMonths: .always(6, per: procedures),
    decisionDays: [.always(per: statistics): 112, .from("2026-01-01", per: statistics): 21],
    returnedPlace: .always(
        .withinTheYear, per: .assumed("A place not used is taken to return within the year")),
    extensions: .always(NominationExtension(mostMonths: 6, mostTimes: 2), per: procedures),
    cappedIntakes: cappedSectors, practice: saskatchewanPractice)
