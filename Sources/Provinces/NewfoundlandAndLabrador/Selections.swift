import Rulebook

/// Taken as they came, before expressions of interest.
let asTheyCame = Selection(.direct, order: .oldest, applyWithinDays: 60)

/// Unscored expressions of interest against nine published criteria without weights.
///
/// The criteria carry no weights; their order here is the model's, hence the filter counts as undisclosed.
let byPriority = Selection(
    .invitation, order: .priorities(retentionCriteria), isFilterUndisclosed: true, applyWithinDays: 60,
    interestMonths: 12)

private let retentionCriteria: [Requirement] = [
    .any([.offerOccupation(healthOccupations), .offer([.healthSector])]),
    .tie(.graduated, .here),
    .offerOccupation(underusedOccupations),
    .atLeast(.lowestLevel(.french), 5),
    .all([.offerOccupation(salesAndService), .offerRegion([.elsewhereInNewfoundlandAndLabrador])]),
    .offerRegion([.elsewhereInNewfoundlandAndLabrador]),
    .any([.tie(.relative, .here), .atLeast(.monthsWorkedHere(within: 12), 12)]),
    .not(.offerOccupation(salesAndService)),
    .all([]),
]

private let healthOccupations = OccupationSet(
    Words("health occupations", fr: "professions de la santé"), prefixes: ["3"])

private let underusedOccupations = OccupationSet(
    Words(
        "business and finance, science and research, trades and transport",
        fr: "affaires et finance, sciences et recherche, métiers et transport"), prefixes: ["1", "2", "7"])

private let salesAndService = OccupationSet(
    Words("sales and service", fr: "vente et services"), prefixes: ["6"])
/// Selection of the worker and graduate categories by day.
let workerSelection: Dated<Selection> = [
    .always(
        per: .recalled("applications were taken as they came before the model of expressions of interest")):
        asTheyCame,
    .from("2025-02-19", per: interestModelPage): byPriority,
    .from("2026-03-23", per: prioritiesPage): byPriority,
]
