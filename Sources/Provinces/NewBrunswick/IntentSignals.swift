import Rulebook

/// The residence rules of single pathways and the one rule that names Québec as an excluded place of an employer.
let intentSignals: [IntentSignal] = [
    IntentSignal(
        "I53",
        Words(
            "has lived in the province for less than the six months of the pathway",
            fr: "vit dans la province depuis moins que les six mois de la voie"),
        weight: 0, severity: .blocking, when: .atMost(.monthsResidentHere, 5),
        basis: [.from("2025-02-05", per: skilledWorkerPage): true], streams: ["nb-sw-exp"]),
    IntentSignal(
        "I53-12",
        Words(
            "has lived in the province for less than the twelve months of the pathway",
            fr: "vit dans la province depuis moins que les douze mois de la voie"),
        weight: 0, severity: .blocking, when: .atMost(.monthsResidentHere, 11),
        basis: [.from("2025-02-05", per: expressEntryPage): true], streams: ["nb-ee-emp", "nb-si-remote"]),
    IntentSignal(
        "I54",
        Words(
            "works remotely for an employer in Québec", fr: "travaille à distance pour un employeur du Québec"
        ),
        weight: 0, severity: .blocking, when: .tie(.offer, .at(.quebec)),
        basis: [.from("2026-01-01", per: strategicInitiativePage): true], streams: ["nb-si-remote"]),
]
