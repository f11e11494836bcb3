public import Rulebook

/// The Manitoba Provincial Nominee Program: one pool of expressions of interest, one ranking, draws every second Thursday.
public let manitoba = NomineeProgram(
    .manitoba,
    Words("Manitoba Provincial Nominee Program", fr: "Programme Candidats du Manitoba"),
    abbreviation: "MPNP",
    authority: ManitobaText.agreement,
    streams: [
        skilledWorkerInManitoba, skilledWorkerOverseas, careerEmploymentPathway, graduateInternshipPathway,
        studentEntrepreneurPilot, entrepreneurPathway, farmInvestorPathway,
    ],
    grids: [
        rankingGrid, .always(overseasAssessmentGrid, per: ManitobaText.overseas), businessGrid,
    ],
    allocations: manitobaAllocations,
    // One hundred and eighty days.
    nominationMonths: .always(6, per: ManitobaText.inManitoba),
    // A commitment of six months; the averages of 2024 were 174 to 207 days by stream.
    decisionDays: .always(180, per: ManitobaText.report2024),
    returnedPlace: .always(
        .withinTheYear,
        per: .assumed("Nothing published on places that come back; assumed to serve the same year")),
    // An exception, where the reasons of the refusal can be answered, is not modelled.
    afterSelection: AfterSelection(
        rescoring: .always(.atInvitation, per: ManitobaText.interest),
        refusalBarMonths: .always(6, per: ManitobaText.inManitoba)),
    intentSignals: manitobaIntentSignals,
    practice: manitobaPractice)
