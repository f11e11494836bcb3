import Rulebook

private let conditions: Requirement = .all([
    .credentialIn([.doctoral]), .tie(.graduated, .here), .atMost(.monthsSinceGraduation, 24),
    .shown(
        "Two years or more of the doctorate were studied in Ontario",
        fr: "Deux ans ou plus du doctorat ont été suivis en Ontario"),
    yearOfResidenceInOntario, .statusInOrder, intendsToLiveInOntario,
])

/// Recent doctors of an Ontario university; no offer and no language test needed.
let phdGraduate = NomineeStream(
    "on-phd", Words("PhD Graduate stream", fr: "Volet Candidats étrangers titulaires d'un doctorat"),
    kind: .graduate, track: .base, status: graduateStatus,
    eligibility: [
        .from("2023-04-25", per: OntarioFunds.text2023): .all([conditions, OntarioFunds.shown2023]),
        .from("2024-05-28", per: OntarioFunds.text2024): .all([conditions, OntarioFunds.shown2024]),
        .from("2025-07-07", per: OntarioFunds.text2025): .all([conditions, OntarioFunds.shown2025]),
    ],
    selection: graduateSelection, fee: .always(1_500, per: OntarioText.checklists))
