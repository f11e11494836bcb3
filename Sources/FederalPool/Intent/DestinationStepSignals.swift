import Rulebook

/// Steps taken toward the destination and away from Québec.
let destinationStepSignals: [IntentSignal] = [
    IntentSignal(
        "I32",
        Words(
            "The employer confirms a transfer out of Québec",
            fr: "L'employeur confirme une mutation hors du Québec"),
        weight: 4, severity: .info,
        when: .fact(.transferLetter),
        basis: .always(true, per: Ground.own)),
    IntentSignal(
        "I35",
        Words(
            "Resigned, ended a lease or sold a home in Québec",
            fr: "A démissionné, résilié un bail ou vendu une résidence au Québec"),
        weight: 3, severity: .info,
        when: .fact(.leftQuebecTies),
        basis: .always(true, per: Ground.liu)),
    IntentSignal(
        "I38",
        Words(
            "Made a sworn, detailed declaration, own or of the family",
            fr: "A fait une déclaration sous serment détaillée, personnelle ou familiale"),
        weight: 2, severity: .info,
        when: .fact(.swornDeclaration),
        basis: .always(true, per: Ground.dhaliwal)),
    IntentSignal(
        "I39",
        Words(
            "Had interviews or applied for work in the destination",
            fr: "A eu des entrevues ou postulé à la destination"),
        weight: 1, severity: .info,
        when: .fact(.interviewsInDestination),
        basis: .always(true, per: Ground.ontarioList)),
    IntentSignal(
        "I40",
        Words(
            "Visited the destination or looked for a home there",
            fr: "A visité la destination ou y a cherché un logement"),
        weight: 1, severity: .info,
        when: .fact(.visitsToDestination),
        basis: .always(true, per: Ground.ontarioList)),
    IntentSignal(
        "I42",
        Words(
            "Belongs to a community, volunteers or has a network in the destination",
            fr: "Participe à une communauté, au bénévolat ou à un réseau à la destination"),
        weight: 1, severity: .info,
        when: .fact(.communityInDestination),
        basis: .always(true, per: Ground.newBrunswick)),
]
