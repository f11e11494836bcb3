import Rulebook

/// Skilled Worker: a permanent job of any TEER category.
let skilledWorker = NomineeStream(
    "ns-sw", Words("Skilled Worker", fr: "Travailleur qualifié"), kind: .worker, track: .base,
    status: [.from("2026-02-18", per: consolidation): .open],
    eligibility: [
        .from("2026-02-18", per: skilledWorkerPage): .all([
            permanentJob, relatedYear, sixMonthsInLowerTEER, age21To55, .credential(atLeast: .secondary),
            // Holders of a post-graduation permit in TEER 5 are not eligible.
            .not(.all([.permit([.postGraduation]), .offerTEER(5)])),
            levelByTEER, fundsAndWage, notInAccommodationAndFood, .destinationHere,
        ])
    ],
    selection: currentSelection, fee: .always(0, per: noFee))

/// Construction: listed occupations with an employer of the industry.
let constructionWorker = NomineeStream(
    "ns-sw-construction",
    Words("Skilled Worker: Construction", fr: "Travailleur qualifié : Travailleurs de la construction"),
    kind: .worker, track: .base, status: [.from("2026-02-18", per: consolidation): .open],
    eligibility: [
        .from("2026-02-18", per: skilledWorkerPage): .all([
            permanentJob, .offerOccupation(constructionList),
            .shown(
                "the employer is in construction (NAICS 23)", fr: "l'employeur est en construction (SCIAN 23)"
            ),
            relatedYear, .any([.credential(atLeast: .secondary), .fact(.tradeTraining)]), age21To55,
            levelByTEER,
            fundsAndWage, .destinationHere,
        ])
    ],
    selection: currentSelection, fee: .always(0, per: noFee))

/// Physicians with an opportunity approved by the health authority or the children's hospital.
let physicianWorker = NomineeStream(
    "ns-sw-physician", Words("Skilled Worker: Physicians", fr: "Travailleur qualifié : Médecins"),
    kind: .worker,
    track: .base, status: [.from("2026-02-18", per: consolidation): .open],
    eligibility: [
        .from("2026-02-18", per: skilledWorkerPage): .all([
            .offerOccupation(physicians), approvedOpportunity,
            .shown("eligible for a licence of the College", fr: "admissible au permis du Collège"),
            .destinationHere,
        ])
    ],
    selection: currentSelection, fee: .always(0, per: noFee))

/// An opportunity of the Nova Scotia Health Authority or the IWK Health Centre.
let approvedOpportunity: Requirement = .all([
    .offer([.healthSector]),
    .shown(
        "approved by the Nova Scotia Health Authority or the IWK Health Centre",
        fr: "approuvée par la Régie de la santé de la Nouvelle-Écosse ou le Centre de santé IWK"),
])

/// Occupations in Demand: its list has been empty since the consolidation, so that nobody meets it.
let occupationsInDemand = NomineeStream(
    "ns-sw-oid",
    Words(
        "Skilled Worker: Occupations in Demand",
        fr: "Travailleur qualifié : Métiers et professions en demande"),
    kind: .worker, track: .base, status: [.from("2026-02-18", per: consolidation): .open],
    eligibility: [
        .from("2026-02-18", per: skilledWorkerPage): .all([
            .offerOccupation(
                OccupationSet(Words("no occupation listed", fr: "aucune profession inscrite"), [])),
            .offerTEER([3, 4, 5]), relatedYear, age21To55, .credential(atLeast: .secondary),
            .language(atLeast: 4), fundsAndWage, .destinationHere,
        ])
    ],
    selection: currentSelection, fee: .always(0, per: noFee),
    notSimulated: Words(
        "its list of occupations is empty", fr: "sa liste de professions est vide"))
