import Rulebook

/// Outside Express Entry the employer assesses the language of those at work; others need level 5.
private let rule: Requirement = .all([
    .offerOccupation(technologyOccupations),
    .any([sixMonthsWithEmployer, .atLeast(.workMonths(within: 60), 12)]),
    .when(.profile, .all([.interest, .federalProgram([.cec, .fsw, .fst])])),
    .when(.not(.any([.profile, .fact(.worksForOfferingEmployer)])), .language(atLeast: 5)),
    .credential(atLeast: .twoYear),
    .shown(
        "The licence of engineering and agrology occupations",
        fr: "Le permis des professions du génie et de l'agrologie"),
])

/// Innovation and Tech Talent Pathway; base or enhanced.
let innovationAndTechTalent = NomineeStream(
    "sk-ittp",
    Words("Innovation and Tech Talent Pathway", fr: "Voie des talents en innovation et technologie"),
    kind: .worker, track: .either,
    status: [
        .from("2022-01-01", per: .recalled("Opening of the pathway")): .open,
        .from("2025-02-18", per: reports): .paused,
        .from("2025-03-27", per: release2025): .open,
    ],
    eligibility: [
        .always(per: technologyPage): .all([jobOffer, rule]),
        .from("2025-03-27", per: release2025): .all([jobOffer2025, rule]),
        .from("2026-01-01", per: answers2026): .all([jobOffer2026, rule]),
    ],
    selection: directIntake, fee: applicationFee)
