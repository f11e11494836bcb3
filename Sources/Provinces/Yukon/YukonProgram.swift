public import Rulebook

private let agreement = Source(
    "Agreement for Canada-Yukon Co-operation on Immigration, 2008",
    "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/agreements/federal-provincial-territorial/yukon/agreement-canada-yukon-cooperation-immigration.html"
)

/// The worker streams, then the others, as the program's pages list them.
private let streams: [NomineeStream] = [
    criticalImpactWorker, skilledWorker, yukonExpressEntry, communityProgram, businessNominee,
]

/// The years known; the addition of 2025 is published by its month.
private let allocations: [Allocation] = [
    Allocation(year: 2024, total: [.from("2024-01-01", per: announcement2026): 430]),
    Allocation(
        year: 2025,
        total: [
            .from("2025-01-01", per: statement2025): 215,
            .from("2025-08-01", per: announcement2026): 282,
        ]),
    Allocation(year: 2026, total: [.from("2026-01-01", per: announcement2026): 282]),
]

/// The Yukon Nominee Program.
public let yukon = NomineeProgram(
    .yukon,
    Words("Yukon Nominee Program", fr: "Programme des candidats du Yukon"),
    abbreviation: "YNP", authority: agreement, streams: streams,
    grids: [
        [.from("2026-01-19", per: announcement2026): expressionOfInterest2026],
        [
            .from("2026-01-19", per: .assumed("One point for each priority, ten for regulated health")):
                expressionOfInterestModel2026
        ],
        [.always(per: businessPage): businessGrid],
    ],
    allocations: allocations,
    nominationMonths: .always(6, per: processPage),
    decisionDays: .always(70, per: .assumed("No processing standard was found")),
    returnedPlace: .always(
        .withinTheYear, per: .assumed("A place not used is taken to return within the year")),
    extensions: .always(
        NominationExtension(mostMonths: 6, mostTimes: 1),
        per: .assumed(
            "One extension, asked for four weeks before, once the federal application is proven; six months are assumed"
        )),
    practice: yukonPractice)
