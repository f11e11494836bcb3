import Rulebook

/// At work in the province for the employer for six months.
let sixMonthsWithEmployer: Requirement = .all([
    .fact(.worksForOfferingEmployer), .atLeast(.monthsWithEmployer, 6),
])

/// Through Express Entry: level 7 and a year of work in the occupation; otherwise level 5 and work here or a year.
private let byTrack: Requirement = .all([
    .when(
        .profile,
        .all([
            .interest, .offerOccupation(healthOccupations), .language(atLeast: 7),
            .atLeast(.workMonths(within: 60), 12),
        ])),
    .when(
        .not(.profile),
        .all([
            .any([.offerOccupation(healthOccupations), .offerOccupation(homeSupportWorkers)]),
            .language(atLeast: 5),
            .any([sixMonthsWithEmployer, .atLeast(.workMonths(within: 60), 12)]),
        ])),
])

private let rule: Requirement = .all([
    byTrack,
    .credential(atLeast: .twoYear),
    .shown(
        "The education is related, where the occupation asks for it; the licence if applicable",
        fr: "Les études sont liées, si la profession l'exige; le permis s'il y a lieu"),
])

/// Health Talent Pathway: a health offer, taken as it comes; base or enhanced.
let healthTalent = NomineeStream(
    "sk-htp", Words("Health Talent Pathway", fr: "Voie des talents en santé"), kind: .worker, track: .either,
    status: [
        .from("2023-11-01", per: .recalled("Opening of the pathway")): .open,
        .from("2025-02-18", per: reports): .paused,
        .from("2025-03-27", per: release2025): .open,
    ],
    eligibility: [
        .always(per: healthPage): .all([jobOffer, rule]),
        .from("2025-03-27", per: release2025): .all([jobOffer2025, rule]),
        .from("2026-01-01", per: answers2026): .all([jobOffer2026, rule]),
    ],
    selection: directIntake, fee: applicationFee)
