import Rulebook

/// What an employer-driven category asks: the employer applies, and looked for people in Canada first.
let commonRequirements: Requirement = .all([
    .not(.fact(.refugeeClaimant)),
    .destinationHere,
    .offer([.fullTime, .lowWageOrMore, .recruitmentShown]),
    .settlementFunds(FundsTable([10_000], eachFurther: 2_000)),
    .shown(
        "The credentials the occupation asks for, and experience as advertised",
        fr: "Les titres que la profession exige et l'expérience annoncée"),
])

/// Through 2024 files were taken as they came.
private let asTheyCome = Selection(.direct, order: .oldest, applyWithinDays: 30)

/// In 2025 the employers' files of two intakes were drawn by lot, then ordered by the end of the permits.
private let byLot = Selection(.employer, order: .lottery, applyWithinDays: 30, interestMonths: 6)

/// From 2026-03-09 employers' expressions of interest are ranked and drawn each quarter.
private let byPoints = Selection(.employer, order: .points(grid: "nt-845"), applyWithinDays: 30)

/// How the employer-driven categories select.
let employerDrivenSelection: Dated<Selection> = [
    .always(per: .assumed("Files taken as they came before the intakes of 2025")): asTheyCome,
    .from("2025-02-27", per: pressReports): byLot,
    .from("2026-03-09", per: selectionReport): byPoints,
]

/// No fee by most accounts; one site says about 300.
let workerFee: Dated<Int> = [.always(per: .recalled("No application fee for workers")): 0]
