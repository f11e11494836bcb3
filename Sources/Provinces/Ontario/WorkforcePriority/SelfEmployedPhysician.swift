import Rulebook

private let conditions: Requirement = .all([
    .fact(.selfEmployedPhysician),
    .shown(
        "A billing number of the Ontario Health Insurance Plan and an independent, academic or provisional licence",
        fr:
            "Un numéro de facturation de l'Assurance-santé de l'Ontario et un permis indépendant, universitaire ou provisoire"
    ),
    workforceCommon,
])

/// Physicians who bill the provincial plan; no offer needed. No reading says they may ask for Express Entry.
let selfEmployedPhysician = NomineeStream(
    "on-owp-physician",
    Words(
        "Ontario Workforce Priority stream: self-employed physician category",
        fr: "Volet Priorité main-d'œuvre de l'Ontario : catégorie des médecins travailleurs autonomes"),
    kind: .worker, track: .base, status: workforceStatus,
    eligibility: [.from("2026-06-25", per: OntarioText.workforce): conditions],
    selection: workforceSelection, fee: workforceFee)
