import Rulebook

private let rule: Requirement = .all([
    .offerOccupation(agricultureOccupations),
    .when(
        .offerOccupation(agricultureByIndustry),
        .shown(
            "The employer is of an agricultural industry of the list",
            fr: "L'employeur appartient à un secteur agricole de la liste")),
    .language(atLeast: 4),
    .credential(atLeast: .secondary),
    .any([.atLeast(.workMonths(within: 36), 12), sixMonthsWithEmployer]),
])

/// Agriculture Talent Pathway.
let agricultureTalent = NomineeStream(
    "sk-atp", Words("Agriculture Talent Pathway", fr: "Voie des talents en agriculture"), kind: .worker,
    track: .base,
    status: [
        .always(per: agriculturePage): .closed,
        .from("2024-09-01", per: .recalled("Opening of the pathway")): .open,
        .from("2025-02-18", per: reports): .paused,
        .from("2025-03-27", per: release2025): .open,
    ],
    eligibility: [
        .always(per: agriculturePage): .all([jobOffer, rule]),
        .from("2025-03-27", per: release2025): .all([jobOffer2025, rule]),
        .from("2026-01-01", per: answers2026): .all([jobOffer2026, rule]),
    ],
    selection: directIntake, fee: applicationFee)
