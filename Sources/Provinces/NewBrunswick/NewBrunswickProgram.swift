public import Rulebook

/// The New Brunswick Provincial Nominee Program.
///
/// A certificate cannot be withdrawn in order to apply again in another stream of the province.
public let newBrunswick = NomineeProgram(
    .newBrunswick,
    Words(
        "New Brunswick Provincial Nominee Program", fr: "Programme des candidats du Nouveau-Brunswick"),
    abbreviation: "NBPNP",
    authority: .recalled("Canada–New Brunswick Immigration Agreement"),
    streams: [
        newBrunswickExperience, newBrunswickGraduates, newBrunswickPriorityOccupations,
        employmentInNewBrunswick,
        newBrunswickInterests, studentConnection, labourMarketStream, francophoneWorkers,
        francophonePriorities,
        francophoneRemoteWorkers, exploratoryVisit, criticalWorkerPilot, careerCollegePilot,
        businessImmigration,
    ],
    grids: [
        [
            .from(
                "2015-01-01",
                per: .recalled("federal selection factors used by the Labour Market stream to 2024")):
                selectionFactors2015
        ],
        [
            .always(
                per: .assumed("Some factors reported by third parties; that the whole is 100 is assumed")):
                skilledWorkerFactorsBefore2019,
            .from("2019-09-01", per: factorsReport): skilledWorkerFactors2019,
        ],
    ],
    allocations: allocations,
    nominationMonths: .always(
        6, per: .recalled("six months; the pages say only before the certificate expires")),
    decisionDays: .always(60, per: .assumed("no processing standard was found; 60 days are an assumption")),
    returnedPlace: .always(
        .withinTheYear, per: .assumed("no rule on returned places was found; taken to return within the year")
    ),
    intentSignals: intentSignals,
    practice: practice)
