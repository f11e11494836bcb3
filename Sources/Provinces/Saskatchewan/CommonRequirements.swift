import Rulebook

/// What every category asks of status and intention.
let commonStatus: Requirement = .all([
    .statusInOrder,
    .not(.fact(.refugeeClaimant)),
    .not(.fact(.removalOrder)),
    .destinationHere,
    .shown("One active application only", fr: "Une seule demande active"),
])

/// A permanent, full-time offer of an employer two years in the province; its registration is shown.
private let offer: Requirement = .all([
    commonStatus,
    .offer([.permanent, .fullTime, .lowWageOrMore]),
    .atLeast(.employerYears, 2),
    .shown(
        "The employer's certificate of registration", fr: "Le certificat d'inscription de l'employeur"),
    .when(
        .offerOccupation(conditionalOccupations),
        .shown(
            "The business is not of an excluded type (spa, salon, pet care, home-based)",
            fr: "L'entreprise n'est pas d'un type exclu (spa, salon, soins d'animaux, à domicile)")),
])

/// The offer before the cut of 2025.
let jobOffer: Requirement = offer

/// From 2025-03-27: recruitment from abroad for health, agriculture and the skilled trades only.
let jobOffer2025: Requirement = .all([
    offer, .when(.not(.tie(.lives, .canada)), .offerOccupation(overseasOccupations)),
])

/// From 2026-01-01: the position is assessed beforehand, and capped sectors take permits of six months or less.
///
/// Capped sectors go by occupation, as the model has no industry code; their windows are in `cappedSectors`.
let jobOffer2026: Requirement = .all([
    offer,
    .offer([.preauthorized]),
    .when(.offerOccupation(cappedOccupations), .atMost(.permitMonthsLeft, 6)),
])

/// Applications are taken as they come, 60 days from the assessment of the position.
let directIntake: Dated<Selection> = [
    .always(per: procedures): Selection(.direct, order: .oldest, applyWithinDays: 60)
]

/// Open, but for the pause of 2025-02-18 to 2025-03-26.
let openButForThePause: Dated<StreamStatus> = [
    .always(per: openingNotFound): .open,
    .from("2025-02-18", per: reports): .paused,
    .from("2025-03-27", per: release2025): .open,
]

/// Fee of an application in dollars, as seen in 2026; the day it rose from 350 was not found.
let applicationFee: Dated<Int> = [.always(per: procedures): 500]
