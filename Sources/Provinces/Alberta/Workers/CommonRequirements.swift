import Rulebook

/// What every worker stream asks of status and intention.
let commonStatus: Requirement = .all([.statusInOrder, .not(.fact(.refugeeClaimant)), .destinationHere])

/// A full-time, permanent and non-seasonal offer of a year or more at or above the lowest wage of the occupation.
///
/// The wage wording is that of 2022 to 2024; the wording of 2026 is not known.
let commonOffer: Requirement = .offer([.fullTime, .permanent, .yearRound, .lowWageOrMore])

/// Two fiscal years in Alberta, $400,000 of revenue and three full-time staff (from 2024-03-18).
///
/// An employer below the revenue or the staff may still support one nominee after two years, two after three and one more
/// for each further year; the model counts no nominees by employer and so keeps to the thresholds.
let commonEmployer: Requirement = .all([
    .atLeast(.employerYears, 2), .atLeast(.employerRevenue, 400), .atLeast(.employerStaff, 3),
])

/// Level 5 for an offer of TEER 0 to 3, level 4 for TEER 4 and 5.
let languageByTEER: Requirement = .all([
    .when(.offerTEER(.skilled), .language(atLeast: 5)),
    .when(.offerTEER(.intermediate), .language(atLeast: 4)),
])

/// An expression of interest drawn by points; the program publishes cut-offs and keeps its other parameters to itself.
let drawByPoints = Selection(
    .invitation, order: .points(grid: "ab-weoi"), isFilterUndisclosed: true, applyWithinDays: 15)

/// Applications as they came, before expressions of interest.
let directIntake = Selection(.direct, order: .oldest, applyWithinDays: 15)

/// Applications as they came until 2024-09-29, then draws.
let workerSelection: Dated<Selection> = [
    .always(per: updates): directIntake,
    .from("2024-09-30", per: updates): drawByPoints,
]

/// What a worker pays in dollars: the application, and from 2026-04-07 another 135 for the expression of interest.
let workerFee: Dated<Int> = [
    .from("2020-10-01", per: updates): 500,
    .from("2024-04-01", per: .secondary("Consultant notice on the fee change of 2025-04-01 (840 to 1,500)")):
        840,
    .from("2025-04-01", per: updates): 1500,
    .from("2026-04-07", per: updates): 1635,
]
