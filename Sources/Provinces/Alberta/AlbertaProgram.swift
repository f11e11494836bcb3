public import Rulebook

private let agreement = Source(
    "Agreement for Canada-Alberta Cooperation on Immigration, 2007-05-11, Annex A",
    "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/agreements/federal-provincial-territorial/alberta/agreement-canada-alberta-cooperation-immigration-2007.html"
)

/// Worker streams, Express Entry, then business, as the program's pages list them.
private let streams: [NomineeStream] = [
    albertaOpportunity, ruralRenewal, tourismAndHospitality, healthCareOutsideExpressEntry, prioritySectors,
    acceleratedTech, lawEnforcement, healthCareExpressEntry, ruralEntrepreneur, graduateEntrepreneur,
    foreignGraduateEntrepreneur, farm,
]

/// The Alberta Advantage Immigration Program.
public let alberta = NomineeProgram(
    .alberta,
    Words("Alberta Advantage Immigration Program", fr: "Programme d'immigration Avantage Alberta"),
    abbreviation: "AAIP", authority: agreement, streams: streams,
    grids: [
        [
            .from("2024-09-30", per: workerGridPage): workerGrid2024,
            .from("2025-01-30", per: workerGridPage): workerGrid2025,
        ],
        [.always(per: .recalled("Points of entrepreneurs; not known")): entrepreneurGrid],
    ],
    allocations: albertaAllocations,
    nominationMonths: .always(6, per: reports),
    decisionDays: .always(
        120, per: .assumed("The program publishes the age of the files it assesses, not a standard")),
    returnedPlace: .always(
        .withinTheYear, per: .assumed("A place not used is taken to return within the year")),
    extensions: .always(
        NominationExtension(mostMonths: 6, mostTimes: 1),
        per: .assumed(
            "One extension, requested before expiry or within six months of it; six months are assumed for its length"
        )),
    afterSelection: AfterSelection(rescoring: .always(.atInvitationAndDecision, per: workerGridPage)),
    practice: albertaPractice)
