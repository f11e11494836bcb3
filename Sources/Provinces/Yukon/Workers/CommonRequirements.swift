import Rulebook

/// The employer: a year in the territory, four weeks of advertising, the median wage or more.
private let employer: Requirement = .all([
    .atLeast(.employerYears, 1),
    .offer([.fullTime, .permanent, .yearRound, .medianWageOrMore, .recruitmentShown]),
    .shown(
        "The owner is a citizen or permanent resident and the business is of an eligible type",
        fr: "Le propriétaire est citoyen ou résident permanent et l'entreprise est d'un type admissible"),
    .shown(
        "The household's income reaches the low income cut-off",
        fr: "Le revenu du ménage atteint le seuil de faible revenu"),
    .shown(
        "The employer pays the federal fee, travel and health insurance and recovers no cost",
        fr: "L'employeur paie les frais fédéraux, le voyage et l'assurance maladie sans les recouvrer"),
])

/// What every worker stream asks.
let commonRequirements: Requirement = .all([
    employer,
    .destinationHere,
    .credential(atLeast: .secondary),
    .shown("The education the TEER category asks for", fr: "Les études que la catégorie FEER exige"),
    .statusInOrder,
    .when(.permit([.study]), .atLeast(.canadianCredentials, 1)),
    .not(.fact(.refugeeClaimant)),
])

/// After some 590 files the intake of Whitehorse stopped in May 2024; rural files went on.
let outsideWhitehorse: Requirement = .not(.offerRegion([.whitehorse]))

/// The month is published without the day.
let whitehorseStop: Change = .from("2024-05-15", per: pressReports)

/// The first window of employers' expressions of interest, with Whitehorse again.
let expressionsOfInterest: Change = .from("2025-03-31", per: pressReports)

private let asTheyCome = Selection(.direct, order: .oldest, applyWithinDays: 60)

/// 2025: expressions of interest in line with the priorities, holders of a support letter first, the rest by lot.
private let byLot = Selection(.employer, order: .lottery, applyWithinDays: 60, interestMonths: 9)

/// 2026: the highest scores after each window; the points are not published and the model counts the priorities.
private let byPriorities = Selection(
    .employer, order: .points(grid: "yt-eoi-2026-model"), applyWithinDays: 60, interestMonths: 6)

/// How the worker streams select.
let workerSelection: Dated<Selection> = [
    .always(per: pressReports): asTheyCome,
    expressionsOfInterest: byLot,
    .from("2026-01-19", per: announcement2026): byPriorities,
]

/// No fee for workers.
let workerFee: Dated<Int> = [.always(per: .recalled("No application fee for workers")): 0]
