import Rulebook

private let sixMonthsInThePosition: Requirement = .all([
    .fact(.worksForOfferingEmployer), .atLeast(.monthsWithEmployer, 6),
])

private let threeMonthsForGraduates: Requirement = .all([
    recentOntarioGraduate, .fact(.worksForOfferingEmployer), .atLeast(.monthsWithEmployer, 3),
])

private let twoYearsInTheOccupation: Requirement = .all([
    .atLeast(.workMonths(within: 60), 24), .offer(.matchesExperience),
])

private let wage: Requirement = .any([
    .offer(.medianWageOrMore),
    .all([recentOntarioGraduate, .offer(.lowWageOrMore)]),
])

private let language: Requirement = .any([
    .language(atLeast: 6), .all([.offerOccupation(listedTrades), .language(atLeast: 5)]),
    recentOntarioGraduate,
])

private let education: Requirement = .any([
    .credential(atLeast: .oneYear), .all([.offerOccupation(listedTrades), .credential(atLeast: .secondary)]),
])

private let conditions: Requirement = .all([
    .offerTEER(.skilled), .offer([.fullTime, .permanent]), wage,
    .any([
        sixMonthsInThePosition, threeMonthsForGraduates, twoYearsInTheOccupation,
        .fact(.licensedInDestination),
    ]),
    language, education, workforceEmployer, workforceCommon,
])

/// Workers with a permanent offer in TEER 0 to 3; through Express Entry for those who keep a federal profile and ask.
let workforceTEER0To3 = NomineeStream(
    "on-owp-teer03",
    Words(
        "Ontario Workforce Priority stream: TEER 0-3 category",
        fr: "Volet Priorité main-d'œuvre de l'Ontario : catégorie FEER 0 à 3"),
    kind: .worker, track: .either, status: workforceStatus,
    eligibility: [.from("2026-06-25", per: OntarioText.workforce): conditions],
    selection: workforceSelection, fee: workforceFee)
