public import Rulebook

/// The Ontario Immigrant Nominee Program: eight streams until 2026-06-25, the Workforce Priority stream from then.
public let ontario = NomineeProgram(
    .ontario,
    Words(
        "Ontario Immigrant Nominee Program", fr: "Programme ontarien des candidats à l'immigration"),
    abbreviation: "OINP",
    authority: OntarioText.act,
    streams: [
        workforceTEER0To3, workforceTEER4And5, selfEmployedPhysician,
        foreignWorker, internationalStudent, inDemandSkills, mastersGraduate, phdGraduate,
        humanCapitalPriorities, frenchSpeakingSkilledWorker, skilledTrades, entrepreneur,
    ],
    grids: [workforceGrid, legacyGrid, entrepreneurGrid],
    allocations: ontarioAllocations,
    nominationMonths: .always(
        6,
        per: Source("Ontario nomination certificate, six months (OINP expression of interest system streams)")
    ),
    decisionDays: .always(
        90, per: .assumed("No processing standard of Ontario is held; three months is assumed")),
    returnedPlace: .always(
        .withinTheYear,
        per: .assumed("Nothing published on places that come back; assumed to serve the same year")),
    intentSignals: ontarioIntentSignals,
    practice: ontarioPractice)
