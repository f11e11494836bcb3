import Rulebook

private let conditions: Requirement = .all([
    .offerTEER(.intermediate), .offer([.fullTime, .permanent]), .offer(.medianWageOrMore),
    .fact(.worksForOfferingEmployer), .atLeast(.monthsWithEmployer, 9), .language(atLeast: 4),
    .credential(atLeast: .secondary), workforceEmployer, workforceCommon,
])

/// Workers with a permanent offer in TEER 4 or 5 and nine months in the position in Ontario within two years.
let workforceTEER4And5 = NomineeStream(
    "on-owp-teer45",
    Words(
        "Ontario Workforce Priority stream: TEER 4-5 category",
        fr: "Volet Priorité main-d'œuvre de l'Ontario : catégorie FEER 4 et 5"),
    kind: .worker, track: .base, status: workforceStatus,
    eligibility: [.from("2026-06-25", per: OntarioText.workforce): conditions],
    selection: workforceSelection, fee: workforceFee)
