public import Rulebook

private let agreement = Source(
    "Canada-British Columbia Immigration Agreement 2021, Annex A; Provincial Immigration Programs Act",
    "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/agreements/federal-provincial-territorial/british-columbia/canada-british-columbia-immigration-agreement-2021/annexa.html"
)

/// Skills Immigration, then Entrepreneur Immigration, as the program's pages list them.
private let streams: [NomineeStream] = [
    skilledWorker, healthAuthority, ruralHealthSupport, entryLevel, internationalGraduate,
    internationalPostGraduate,
    plannedStudentStreams, entrepreneurBase, entrepreneurRegional,
]

/// The years known; the days of the additions of October and December 2025 are published as months only.
private let allocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: statistics): 8000]),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: statistics): 4000,
            .from("2025-10-01", per: statistics): 5254,
            .from("2025-12-01", per: statistics): 6214,
        ]),
    Allocation(
        year: 2026,
        total: [
            .from("2026-01-01", per: statistics): 5254,
            .from(
                "2026-08-18",
                per: .secondary("WelcomeBC news item of 2026-08-18, as quoted by a public tracker")): 6254,
        ],
        nodes: [
            AllocationNode(
                "bc-rural-health",
                Words("rural and remote health support", fr: "soutien à la santé rurale et éloignée"),
                streams: ["bc-rrh"], ceiling: [.from("2026-06-15", per: news): 250])
        ]),
]

/// The British Columbia Provincial Nominee Program.
public let britishColumbia = NomineeProgram(
    .britishColumbia,
    Words(
        "British Columbia Provincial Nominee Program",
        fr: "Programme des candidats de la Colombie-Britannique"),
    abbreviation: "BC PNP", authority: agreement, streams: streams,
    grids: [
        [.from("2022-11-16", per: guide): skillsGrid2022],
        [
            .always(per: .recalled("Registration score of entrepreneurs; bands not published")):
                entrepreneurGrid
        ],
    ],
    allocations: allocations,
    nominationMonths: .always(6, per: .recalled("Certificates are valid for six months")),
    decisionDays: .always(90, per: statistics),
    returnedPlace: .always(
        .withinTheYear, per: .assumed("A place not used is taken to return within the year")),
    afterSelection: AfterSelection(rescoring: .always(.atApplication, per: guide)),
    practice: britishColumbiaPractice)
