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

/// A master's graduate of Ontario who lives in another province and has no other way in than the Masters stream.
///
/// The rule is of one stream; people with a federal profile or an Ontario offer can come through others, so it does not
/// stop them.
private let mastersGraduateElsewhere: Requirement = .all([
    .credentialIn([.masters]), .tie(.graduated, .here), .atMost(.monthsSinceGraduation, 24),
    .tie(.lives, .elsewhere), .not(.profile), .not(.tie(.offer, .here)),
])

/// Ontario's own signals of intention to reside.
let ontarioIntentSignals: [IntentSignal] = [
    IntentSignal(
        "I55",
        Words(
            "Lives in another province when applying to the Masters Graduate stream",
            fr: "Réside dans une autre province au moment de la demande au volet Maîtrise"),
        weight: 0, severity: .blocking, when: mastersGraduateElsewhere,
        basis: [
            .always(per: OntarioText.masters): true,
            .from("2026-06-25", per: OntarioText.streamsReplaced): false,
        ])
]
