import Rulebook

private let conditions: Requirement = .all([
    manitobaCommon, graduateOfManitoba, .credential(atLeast: .masters), .language(atLeast: 7),
    .tie(.lives, .here),
    .shown(
        "A Mitacs Accelerate or Elevate internship with a Manitoba partner",
        fr: "Un stage Mitacs Accélération ou Élévation avec un partenaire du Manitoba"),
])

/// Recent masters and doctors of Manitoba after an internship; no offer needed, and all who are eligible are invited.
let graduateInternshipPathway = NomineeStream(
    "mb-ies-gip",
    Words(
        "International Education Stream: Graduate Internship Pathway",
        fr: "Volet Éducation internationale : voie Stage de diplômé"),
    kind: .graduate, track: .either, status: [.from("2018-04-01", per: ManitobaText.renewal): .open],
    eligibility: [
        .from("2023-04-25", per: ManitobaText.education): .all([conditions, ManitobaFunds.shown2023]),
        .from("2024-05-28", per: ManitobaFunds.text2024): .all([conditions, ManitobaFunds.shown2024]),
        .from("2025-07-07", per: ManitobaFunds.text2025): .all([conditions, ManitobaFunds.shown2025]),
    ],
    selection: manitobaSelection, fee: manitobaFee)
