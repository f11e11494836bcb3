import Rulebook

private let conditions: Requirement = .all([
    expressEntryConditions, .federalProgram([.fsw, .cec]), .atLeast(.lowestLevel(.french), 7),
    .atLeast(.lowestLevel(.english), 6), bachelorOrHigher, yearOfSkilledWork,
])

/// French speakers of the federal pool with good English; the last notifications went out on 2024-09-26.
let frenchSpeakingSkilledWorker = NomineeStream(
    "on-ee-fssw",
    Words(
        "Ontario's Express Entry: French-Speaking Skilled Worker stream",
        fr: "Entrée express Ontario : volet Travailleurs qualifiés francophones"),
    kind: .expressEntry, track: .enhanced, status: graduateStatus,
    eligibility: [
        .from("2023-04-25", per: OntarioFunds.text2023): .all([conditions, OntarioFunds.shown2023]),
        .from("2024-05-28", per: OntarioFunds.text2024): .all([conditions, OntarioFunds.shown2024]),
        .from("2025-07-07", per: OntarioFunds.text2025): .all([conditions, OntarioFunds.shown2025]),
    ],
    selection: [
        .from("2017-07-01", per: OntarioText.notifications): Selection(
            .notification, order: .score, applyWithinDays: 45),
        .from("2024-01-01", per: OntarioText.notifications): Selection(
            .notification, order: .score, filter: .between(.score, 290...469), applyWithinDays: 45),
    ],
    fee: .always(1_500, per: OntarioText.checklists))
