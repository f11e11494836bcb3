import Rulebook

/// A year of legal residence in Ontario within two; people abroad show theirs, residents of another province are barred.
let yearOfResidenceInOntario: Requirement = .any([
    .atLeast(.monthsResidentHere, 12),
    .all([
        .not(.tie(.lives, .canada)), .tie(.studied, .here),
        .shown(
            "Lived legally in Ontario for 12 of the last 24 months",
            fr: "A résidé légalement en Ontario pendant 12 des 24 derniers mois"),
    ]),
])

private let conditions: Requirement = .all([
    .credentialIn([.masters]), .tie(.graduated, .here), .atMost(.monthsSinceGraduation, 24),
    .shown(
        "The university is one of the 21 eligible Ontario universities",
        fr: "L'université est l'une des 21 universités ontariennes admissibles"),
    .language(atLeast: 7), yearOfResidenceInOntario, .not(.tie(.lives, .elsewhere)),
    .shown(
        "Not studying, except for a licence or while working full-time in Ontario",
        fr: "N'étudie pas, sauf pour un permis d'exercice ou en travaillant à temps plein en Ontario"),
    .statusInOrder, intendsToLiveInOntario,
])

/// Open until the closing of eight streams.
let graduateStatus: Dated<StreamStatus> = [
    .from("2017-07-01", per: OntarioText.regulationStart): .open,
    .from("2026-06-25", per: OntarioText.streamsReplaced): .closed,
]

/// Ranked by points; the rounds of 2026 took residents of Canada with a work or study permit.
let graduateSelection: Dated<Selection> = [
    .from("2022-11-22", per: OntarioText.interestSystem): Selection(
        .invitation, order: .points(grid: "on-eoi-legacy-2022"), applyWithinDays: 14),
    .from("2026-03-18", per: OntarioText.invitations): Selection(
        .invitation, order: .points(grid: "on-eoi-legacy-2022"), filter: livesInCanadaOnPermit,
        applyWithinDays: 14),
]

/// Recent masters of an Ontario university; no offer needed.
let mastersGraduate = NomineeStream(
    "on-masters",
    Words("Masters Graduate stream", fr: "Volet Candidats étrangers titulaires d'une maîtrise"),
    kind: .graduate, track: .base, status: graduateStatus,
    eligibility: [
        .from("2023-04-25", per: OntarioFunds.text2023): .all([conditions, OntarioFunds.shown2023]),
        .from("2024-05-28", per: OntarioFunds.text2024): .all([conditions, OntarioFunds.shown2024]),
        .from("2025-07-07", per: OntarioFunds.text2025): .all([conditions, OntarioFunds.shown2025]),
    ],
    selection: graduateSelection, fee: .always(1_500, per: OntarioText.checklists))
