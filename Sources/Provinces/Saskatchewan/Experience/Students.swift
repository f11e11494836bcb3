import Rulebook

/// A graduate of the province at work in the field; a graduate permit from elsewhere closes the category.
private let rule: Requirement = .all([
    .tie(.graduated, .here),
    .permit([.postGraduation, .ukraineOpen]),
    .atLeast(.monthsWorkedHere(within: 120), 6),
    .offer([.matchesStudy]),
    .any([.offerTEER(.skilled), .fact(.tradeCertificate)]),
    .when(.offerTEER(.intermediate), .language(atLeast: 4)),
    .shown("Lived in the province during the studies", fr: "A vécu dans la province pendant les études"),
])

/// Saskatchewan Experience, Students; 750 places of 2026 are kept for graduates in priority sectors.
let students = NomineeStream(
    "sk-exp-stu",
    Words("Saskatchewan Experience: Students", fr: "Expérience en Saskatchewan : étudiants"), kind: .graduate,
    track: .base, status: openButForThePause,
    eligibility: [
        .always(per: studentsPage): .all([jobOffer, rule]),
        .from("2025-03-27", per: release2025): .all([jobOffer2025, rule]),
        .from("2026-01-01", per: answers2026): .all([jobOffer2026, rule]),
    ],
    selection: directIntake, fee: applicationFee)
