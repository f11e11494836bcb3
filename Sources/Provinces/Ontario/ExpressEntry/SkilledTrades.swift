import Rulebook

/// Major groups 72, 73, 82, 83 and 93, minor group 6320 and chefs, less 726 and 932.
let listedTrades = OccupationSet(
    Words("Ontario: listed trades", fr: "Ontario : métiers listés"),
    prefixes: ["72", "73", "82", "83", "93", "6320", "62200"], except: ["726", "932"])

/// The list of trades is that of the stream that followed; the window of two years and residence are from memory.
private let conditions: Requirement = .all([
    expressEntryConditions, .federalProgram(.cec), .occupation(listedTrades),
    .atLeast(.monthsWorkedHere(within: 24), 12), .workPermit, .tie(.lives, .here), .language(atLeast: 5),
])

/// Tradespeople of the federal pool who work in Ontario; suspended on 2025-11-14 with every file returned.
let skilledTrades = NomineeStream(
    "on-ee-st",
    Words(
        "Ontario's Express Entry: Skilled Trades stream",
        fr: "Entrée express Ontario : volet Métiers spécialisés"),
    kind: .expressEntry, track: .enhanced,
    status: [
        .from("2017-07-01", per: OntarioText.regulationStart): .open,
        .from("2025-11-14", per: OntarioText.updates2025): .paused,
        .from("2026-06-25", per: OntarioText.streamsReplaced): .closed,
    ],
    eligibility: [
        .from("2023-04-25", per: OntarioFunds.text2023): .all([conditions, OntarioFunds.shown2023]),
        .from("2024-05-28", per: OntarioFunds.text2024): .all([conditions, OntarioFunds.shown2024]),
        .from("2025-07-07", per: OntarioFunds.text2025): .all([conditions, OntarioFunds.shown2025]),
    ],
    selection: [
        .from("2017-07-01", per: OntarioText.notifications): Selection(
            .notification, order: .score, applyWithinDays: 45),
        .from("2024-01-01", per: OntarioText.notifications): Selection(
            .notification, order: .score, filter: .between(.score, 350...435), applyWithinDays: 45),
    ],
    fee: .always(1_500, per: OntarioText.checklists))
