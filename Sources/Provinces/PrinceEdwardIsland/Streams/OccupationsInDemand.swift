import Rulebook

/// Occupations in Demand: eight occupations, a permanent job and a year of related work.
let occupationsInDemand = NomineeStream(
    "pe-oid", Words("Occupations in Demand", fr: "Professions en demande"), kind: .worker, track: .base,
    status: [.from("2023-01-01", per: .recalled("stream opened at the beginning of 2023")): .open],
    eligibility: [
        .always(per: sameBefore): occupationsInDemandCriteria,
        .from("2024-05-27", per: occupationsInDemandPage): occupationsInDemandCriteria,
    ],
    selection: occupationsInDemandSelection, fee: .always(300, per: skilledWorkersPage))

private let occupationsInDemandCriteria: Requirement = .all([
    .offer([.fullTime, .permanent, .yearRound]), .atLeast(.employerYears, 2), .offerOccupation(demandList),
    .atLeast(.workMonths(within: 120), 12),
    .shown("the year of work is related to the job", fr: "l'année de travail est liée à l'emploi"),
    .credential(atLeast: .secondary), .language(atLeast: 4),
    // An employer that hires abroad is authorized by the office before the offer.
    .when(.not(.tie(.lives, .canada)), .offer([.preauthorized])),
    everyWorker,
])

private let demandList = OccupationSet(
    Words(
        "Occupations in Demand of Prince Edward Island",
        fr: "professions en demande de l'Île-du-Prince-Édouard"),
    [33102, 73300, 75110, 65310, 95109, 75101, 94140, 94141])
