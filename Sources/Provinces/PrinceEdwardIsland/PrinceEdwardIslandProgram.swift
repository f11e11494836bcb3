public import Rulebook

/// The Prince Edward Island Provincial Nominee Program.
public let princeEdwardIsland = NomineeProgram(
    .princeEdwardIsland,
    Words(
        "Prince Edward Island Provincial Nominee Program",
        fr: "Programme des candidats de l'Île-du-Prince-Édouard"),
    abbreviation: "PEI PNP",
    authority: Source("Agreement for Canada–Prince Edward Island Co-operation on Immigration"),
    streams: [
        skilledWorkerInPEI, skilledWorkersOutsideCanada, criticalWorker, internationalGraduate,
        intermediateExperience, occupationsInDemand, expressEntryWithOffer, expressEntryWithoutOffer,
        businessWorkPermit,
    ],
    grids: expressionOfInterestGrids,
    allocations: allocations,
    nominationMonths: .always(6, per: .recalled("six months; the validity of a certificate was not found")),
    decisionDays: .always(60, per: .assumed("no processing standard was found; 60 days are an assumption")),
    returnedPlace: .always(
        .withinTheYear, per: .assumed("no rule on returned places was found; taken to return within the year")
    ),
    intentSignals: [studiedElsewhereTooRecently],
    practice: practice)

/// I51: a permit from study elsewhere, without nine months with the employer or four months of permit.
private let studiedElsewhereTooRecently = IntentSignal(
    "I51",
    Words(
        "permit from study outside the province with less than nine months with the employer or four months left",
        fr:
            "permis lié à des études hors de la province, avec moins de neuf mois chez l'employeur ou quatre mois restants"
    ),
    weight: 0, severity: .blocking,
    when: .all([permitFromStudyElsewhere, .not(nineMonthsAndFourLeft)]),
    basis: [.always(per: sameBefore): true, .from("2026-01-13", per: expressEntryPage): true],
    streams: ["pe-ee-offer"])
