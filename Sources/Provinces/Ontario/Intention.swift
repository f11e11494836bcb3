import Rulebook

/// Every stream asks for the intention to live in Ontario, judged on ties.
let intendsToLiveInOntario: Requirement = .all([
    .destinationHere,
    .shown(
        "Ties to Ontario: work, offers or interviews, study, volunteering, a home, visits, networks, family",
        fr:
            "Liens avec l'Ontario : travail, offres ou entrevues, études, bénévolat, logement, visites, réseaux, famille"
    ),
])

/// Ontario's own signals of intention to reside.
let ontarioIntentSignals: [IntentSignal] = [
    IntentSignal(
        "I55",
        Words(
            "Lives in another province when applying to the Masters Graduate stream",
            fr: "Réside dans une autre province au moment de la demande au volet Maîtrise"),
        weight: 0, severity: .blocking, when: .tie(.lives, .elsewhere),
        basis: [
            .always(per: OntarioText.masters): true,
            .from("2026-06-25", per: OntarioText.streamsReplaced): false,
        ],
        streams: ["on-masters"])
]
