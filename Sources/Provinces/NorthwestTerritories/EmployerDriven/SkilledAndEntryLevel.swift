import Rulebook

private let entryLevelRule: Requirement = .all([
    commonRequirements, .offerTEER(.intermediate), .workPermit, .fact(.worksForOfferingEmployer),
    .language(atLeast: 4),
])

/// Entry Level/Semi-Skilled Occupations: a year in the position, six months until 2025.
let entryLevel = NomineeStream(
    "nt-elss",
    Words(
        "Employer-Driven: Entry Level/Semi-Skilled Occupations",
        fr: "Volet axé sur l'employeur : postes de premier échelon et semi-spécialisés"),
    kind: .worker, track: .base, status: [.always(per: openingNotFound): .open],
    eligibility: [
        .always(per: consultants): .all([entryLevelRule, .atLeast(.monthsWithEmployer, 6)]),
        .from("2026-01-01", per: consultants): .all([entryLevelRule, .atLeast(.monthsWithEmployer, 12)]),
    ],
    selection: employerDrivenSelection, fee: workerFee)

/// Skilled Worker: a year of work in ten, level 6 for TEER 0 to 2 and level 5 for TEER 3 (some say 5 for TEER 2 too).
let skilledWorker = NomineeStream(
    "nt-sw",
    Words("Employer-Driven: Skilled Worker", fr: "Volet axé sur l'employeur : travailleurs qualifiés"),
    kind: .worker, track: .base, status: [.always(per: openingNotFound): .open],
    eligibility: [
        .always(per: consultants): .all([
            commonRequirements, .offerTEER(.skilled), .workPermit,
            .atLeast(.workMonths(within: 120), 12),
            .when(.offerTEER([0, 1, 2]), .language(atLeast: 6)),
            .when(.offerTEER([3]), .language(atLeast: 5)),
        ])
    ],
    selection: employerDrivenSelection, fee: workerFee)
