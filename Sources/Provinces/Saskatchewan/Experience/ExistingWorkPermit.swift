import Rulebook

/// Permits with which any TEER is taken, and truck drivers too.
private let anyLevel: Requirement = .permit([.labourMarketImpactAssessed, .ukraineOpen, .francophoneMobility])

private let rule: Requirement = .all([
    .workPermit,
    .not(.permit([.postGraduation, .spousalOpen])),
    sixMonthsWithEmployer,
    .any([anyLevel, .offerTEER(.skilled), .fact(.tradeCertificate)]),
    .when(.offerTEER(.intermediate), .language(atLeast: 4)),
    .not(.offerOccupation(healthGroup)),
    .when(.offerOccupation(truckDrivers), anyLevel),
])

/// Saskatchewan Experience, Skilled Worker with Existing Work Permit.
let existingWorkPermit = NomineeStream(
    "sk-exp-ewp",
    Words(
        "Saskatchewan Experience: Skilled Worker with Existing Work Permit",
        fr: "Expérience en Saskatchewan : travailleur qualifié titulaire d'un permis de travail"),
    kind: .worker, track: .base, status: openButForThePause,
    eligibility: [
        .always(per: workPermitPage): .all([jobOffer, rule]),
        .from("2025-03-27", per: release2025): .all([jobOffer2025, rule]),
        .from("2026-01-01", per: answers2026): .all([jobOffer2026, rule]),
    ],
    selection: directIntake, fee: applicationFee)
