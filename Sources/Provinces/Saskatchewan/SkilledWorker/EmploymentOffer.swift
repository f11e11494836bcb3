import Rulebook

/// Sixty points, a year of work, level 4 and a skilled offer outside health and long-haul trucking.
private let rule: Requirement = .all([
    .points(skilledWorkerGrid, stream: "sk-isw-eo", atLeast: 60),
    .atLeast(.workMonths(within: 120), 12),
    .language(atLeast: 4),
    .offerTEER(.skilled),
    .not(.offerOccupation(truckDrivers)),
    .not(.offerOccupation(healthGroup)),
    .when(.permit([.postGraduation, .spousalOpen]), .atLeast(.monthsWithEmployer, 6)),
    .shown(
        "The licence where the law or a compulsory trade requires it",
        fr: "Le permis lorsque la loi ou un métier à certification obligatoire l'exige"),
])

/// International Skilled Worker, Employment Offer: the largest base stream, with a pass mark and no pool.
let employmentOffer = NomineeStream(
    "sk-isw-eo",
    Words(
        "International Skilled Worker: Employment Offer", fr: "Travailleur qualifié étranger : offre d'emploi"
    ),
    kind: .worker, track: .base, status: openButForThePause,
    eligibility: [
        .always(per: employmentOfferPage): .all([jobOffer, rule]),
        .from("2025-03-27", per: release2025): .all([jobOffer2025, rule]),
        .from("2026-01-01", per: answers2026): .all([jobOffer2026, rule]),
    ],
    selection: directIntake, fee: applicationFee)
