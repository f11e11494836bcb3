import Rulebook

/// What forbids an invitation or a nomination outright.
///
/// Whether a certificate still stands, and which class the application names, the model knows elsewhere: these two signs
/// are stated for the reader and never found.
let blockingSignals: [IntentSignal] = [
    IntentSignal(
        "I01",
        Words(
            "Intends to live in Québec",
            fr: "A l'intention de vivre au Québec"),
        weight: 0, severity: .blocking,
        when: .tie(.intends, .at(.quebec)),
        basis: .always(true, per: Ground.classes)),
    IntentSignal(
        "I02",
        Words(
            "Intends to live in another province or territory than the nominating one",
            fr: "A l'intention de vivre dans une autre province ou un autre territoire que celui qui désigne"),
        weight: 0, severity: .blocking,
        when: .tie(.intends, .elsewhere),
        basis: .always(true, per: Ground.classes)),
    IntentSignal(
        "I03",
        Words(
            "Applies in the Québec class without a selection certificate",
            fr: "Demande dans la catégorie du Québec sans certificat de sélection"),
        weight: 0, severity: .blocking,
        when: .not(
            .shown(
                "The application is not in the Québec class",
                fr: "La demande n'est pas dans la catégorie du Québec")),
        basis: .always(true, per: Ground.quebecClass)),
    IntentSignal(
        "I04",
        Words(
            "Made a false statement about intention or history",
            fr: "A fait une fausse déclaration sur son intention ou son passé"),
        weight: 0, severity: .blocking,
        when: .fact(.falseStatement),
        basis: .always(true, per: Ground.truth)),
    IntentSignal(
        "I05",
        Words(
            "The nomination certificate was withdrawn or has expired",
            fr: "Le certificat de désignation a été retiré ou a expiré"),
        weight: 0, severity: .blocking,
        when: .not(
            .shown("The nomination certificate stands", fr: "Le certificat de désignation est valide")),
        basis: .always(true, per: Ground.potdar)),
]
