import Rulebook

private let technologyRule: Requirement = .all([
    expressEntryProfile, commonOffer,
    .offer([.technologySector]),
    .offerOccupation(technologyOccupations),
    .occupation(technologyOccupations),
    .shown(
        "The offered occupation is the primary one of the profile",
        fr: "La profession offerte est la profession principale du profil"),
])

/// Accelerated Tech Pathway: an offer or present work in one of 44 occupations with a technology employer.
let acceleratedTech = NomineeStream(
    "ab-atp", Words("Accelerated Tech Pathway", fr: "Voie technologique accélérée"), kind: .expressEntry,
    track: .enhanced,
    status: [.from("2021-01-05", per: .recalled("Opening day of the pathway")): .open],
    eligibility: [
        .always(per: occupationLists): technologyRule,
        .from("2024-03-18", per: employerNotice): .all([technologyRule, commonEmployer]),
    ],
    selection: expressEntrySelection, fee: workerFee)

/// Law Enforcement Pathway: police and related occupations with a member of the association of chiefs of police.
let lawEnforcement = NomineeStream(
    "ab-lep", Words("Law Enforcement Pathway", fr: "Voie de l'application de la loi"), kind: .expressEntry,
    track: .enhanced,
    status: [.always(per: updates): .closed, .from("2024-06-25", per: updates): .open],
    eligibility: [
        .from("2024-06-25", per: updates): .all([
            expressEntryProfile, commonOffer, commonEmployer,
            .offerOccupation(lawEnforcementOccupations),
            .fact(.policeEmployer),
        ])
    ],
    selection: expressEntrySelection, fee: workerFee)

private let healthRule: Requirement = .all([expressEntryProfile, healthProfession])

/// Dedicated Health Care Pathway through Express Entry.
let healthCareExpressEntry = NomineeStream(
    "ab-dhcp-ee",
    Words(
        "Dedicated Health Care Pathway – Express Entry",
        fr: "Voie réservée aux soins de santé – Entrée express"),
    kind: .expressEntry, track: .enhanced,
    status: [.from("2023-04-03", per: updates): .open],
    eligibility: [
        .always(per: processingPage): healthRule,
        .from("2024-03-18", per: employerNotice): .all([healthRule, commonEmployer]),
    ],
    selection: expressEntrySelection, fee: workerFee)
