import Rulebook

private let careAides = OccupationSet(Words("care aides", fr: "aides-soignants"), prefixes: ["33102"])
private let dentalAssistants = OccupationSet(
    Words("dental assistants", fr: "assistants dentaires"), prefixes: ["33100"])
private let communityWorkers = OccupationSet(
    Words("community service workers", fr: "travailleurs des services communautaires"), prefixes: ["42201"])

/// The common rules with the affiliation that physicians, nurse practitioners and midwives may show instead.
private let rule: Requirement = .all([
    commonStatus, commonLanguage, commonIncome,
    .offer([.healthSector]),
    .any([.all([commonOffer, commonEmployer]), .offerOccupation(affiliatedOccupations)]),
    expressEntryOption,
])

private let listed: Requirement = .all([
    rule,
    .offerOccupation(healthAuthorityOccupations),
    .when(.offerOccupation(dentalAssistants), .fact(.licensedInDestination)),
    .when(.offerOccupation(careAides), .fact(.licensedInDestination)),
    .when(
        .offerOccupation(communityWorkers),
        .shown(
            "A diploma or degree in social services or community health",
            fr: "Un diplôme en services sociaux ou en santé communautaire")),
])

/// Health Authority: an offer of a public health authority, taken without ranking; base or enhanced.
let healthAuthority = NomineeStream(
    "bc-ha",
    Words("Skills Immigration – Health Authority", fr: "Immigration qualifiée – Autorité sanitaire"),
    kind: .worker, track: .either,
    status: [.from("2022-11-16", per: .recalled("Opening day of the stream")): .open],
    eligibility: [
        .always(per: programPage): rule,
        .from("2025-04-14", per: programPage): listed,
        .from("2026-06-13", per: guide): .all([listed, eligibleOccupation]),
    ],
    selection: [.always(per: guide): Selection(.direct, order: .oldest, applyWithinDays: 30)],
    fee: skillsFee)
