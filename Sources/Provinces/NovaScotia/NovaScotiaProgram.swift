public import Rulebook

/// The Nova Scotia Nominee Program.
///
/// Ten streams became four on 2026-02-18; the former ones carry `legacy` in their identifiers.
public let novaScotia = NomineeProgram(
    .novaScotia, Words("Nova Scotia Nominee Program", fr: "Programme des candidats de la Nouvelle-Écosse"),
    abbreviation: "NSNP",
    authority: Source(
        "Canada–Nova Scotia agreement on provincial nominees (2002, operational 2003; later versions)"),
    streams: [
        skilledWorker, constructionWorker, physicianWorker, occupationsInDemand, novaScotiaGraduate,
        expressEntryExperience, expressEntryPhysicians, entrepreneur,
        formerLabourMarketPriorities, formerPrioritiesForPhysicians, formerExperienceStream,
        formerSkilledWorkerStream, formerPhysician, formerOccupationsInDemand, formerGraduatesInDemand,
        formerConstructionPilot, formerEntrepreneur, formerGraduateEntrepreneur,
    ],
    allocations: allocations,
    nominationMonths: .always(12, per: expressEntryPage),
    decisionDays: .always(
        90, per: .secondary("about three months for a complete application, by consultants' pages")),
    returnedPlace: .always(
        .withinTheYear, per: .assumed("no rule on returned places was found; taken to return within the year")
    ),
    intentSignals: [postGraduationWorkOfOutsiders],
    practice: practice)

/// I52: experience on a post-graduation permit of a school elsewhere.
private let postGraduationWorkOfOutsiders = IntentSignal(
    "I52",
    Words(
        "claims work on a post-graduation permit of a school outside the province",
        fr: "invoque un travail fait avec un permis postdiplôme d'une école hors de la province"),
    weight: 0, severity: .blocking,
    when: .not(localGraduateOnPostGraduationPermit),
    basis: [.always(per: formerExperience): true, .from("2026-02-18", per: expressEntryPage): true],
    streams: ["ns-ee-exp", "ns-legacy-ee-exp"])
