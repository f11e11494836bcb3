import Rulebook

private let criticalImpactRule: Requirement = .all([
    commonRequirements, .offerTEER(.intermediate), .atLeast(.workMonths(within: 120), 6),
    .language(atLeast: 4),
])

/// Critical Impact Worker: TEER 4 and 5, six months of relevant work, level 4.
let criticalImpactWorker = NomineeStream(
    "yt-ciw", Words("Critical Impact Worker", fr: "Travailleurs essentiels"), kind: .worker, track: .base,
    status: [.always(per: openingNotFound): .open],
    eligibility: [
        .always(per: workerPage): criticalImpactRule,
        whitehorseStop: .all([criticalImpactRule, outsideWhitehorse]),
        expressionsOfInterest: criticalImpactRule,
    ],
    selection: workerSelection, fee: workerFee)

private let skilledRule: Requirement = .all([
    commonRequirements, .offerTEER(.skilled), .atLeast(.workMonths(within: 120), 12),
    .when(.offerTEER([0, 1]), .language(atLeast: 6)),
    .when(.offerTEER([2, 3]), .language(atLeast: 5)),
])

/// Skilled Worker: TEER 0 to 3, a year of relevant work, level 6 for TEER 0 and 1 and level 5 for TEER 2 and 3.
let skilledWorker = NomineeStream(
    "yt-sw", Words("Skilled Worker", fr: "Travailleurs qualifiés"), kind: .worker, track: .base,
    status: [.always(per: openingNotFound): .open],
    eligibility: [
        .always(per: workerPage): skilledRule,
        whitehorseStop: .all([skilledRule, outsideWhitehorse]),
        expressionsOfInterest: skilledRule,
    ],
    selection: workerSelection, fee: workerFee)
