public import Rulebook

/// The Newfoundland and Labrador Provincial Nominee Program.
///
/// An extension of an enhanced nomination is a new nomination in the federal portal and takes a second place.
public let newfoundlandAndLabrador = NomineeProgram(
    .newfoundlandAndLabrador,
    Words(
        "Newfoundland and Labrador Provincial Nominee Program",
        fr: "Programme des candidats de la province de Terre-Neuve-et-Labrador"),
    abbreviation: "NLPNP",
    authority: Source(
        "Canada–Newfoundland and Labrador Immigration Agreement (2022), Annex A, Provincial Nominees"),
    streams: [
        expressEntrySkilledWorker, skilledWorker, internationalGraduate, internationalEntrepreneur,
        internationalGraduateEntrepreneur,
    ],
    grids: [.always(annexA, per: pointsAnnex)],
    allocations: allocations,
    nominationMonths: .always(6, per: nominationFAQ),
    decisionDays: .always(45, per: .assumed("no processing standard was found; 45 days are an assumption")),
    returnedPlace: .always(
        .withinTheYear, per: .assumed("no rule on returned places was found; taken to return within the year")
    ),
    extensions: .always(
        NominationExtension(mostMonths: 6, mostTimes: 6, takesSecondPlace: true), per: extensionPolicy),
    intentSignals: [livedElsewhereFirst],
    practice: practice)

/// I50: lived in another province or territory, without twelve months of work here; asked of every category.
private let livedElsewhereFirst = IntentSignal(
    "I50",
    Words(
        "lived elsewhere in Canada and has worked here for less than 12 consecutive months",
        fr: "a vécu ailleurs au Canada et travaille ici depuis moins de 12 mois consécutifs"),
    weight: 0, severity: .blocking,
    when: .all([.tie(.lived, .elsewhere), .atMost(.monthsWorkedHere(within: 12), 11)]),
    basis: [.from("2025-07-16", per: earlierResidencePolicy): true])
