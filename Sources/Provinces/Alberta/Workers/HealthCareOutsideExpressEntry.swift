import Rulebook

/// A profession of the health pathways with an employer of the sector and the regulator's minimum met.
let healthProfession: Requirement = .all([
    commonStatus, commonOffer,
    .offer([.healthSector]),
    .offerOccupation(healthOccupations),
    .any([.fact(.qualificationVerified), .fact(.licensedInDestination)]),
])

private let rule: Requirement = .all([
    healthProfession, .language(atLeast: 5), .credential(atLeast: .secondary),
])

/// Dedicated Health Care Pathway outside Express Entry; level 5 is a parameter of the draws of late 2024.
let healthCareOutsideExpressEntry = NomineeStream(
    "ab-dhcp-nee",
    Words(
        "Dedicated Health Care Pathway – non-Express Entry",
        fr: "Voie réservée aux soins de santé – hors Entrée express"),
    kind: .worker, track: .base,
    status: [.from("2024-01-01", per: .recalled("Opening day of the pathway outside Express Entry")): .open],
    eligibility: [
        .always(per: processingPage): rule,
        .from("2024-03-18", per: employerNotice): .all([rule, commonEmployer]),
    ],
    selection: workerSelection, fee: workerFee)
