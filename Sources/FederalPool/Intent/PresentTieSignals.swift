import Rulebook

/// Ties to the destination that exist already.
let presentTieSignals: [IntentSignal] = [
    IntentSignal(
        "I30",
        Words(
            "Already lives and works in the destination",
            fr: "Vit et travaille déjà à la destination"),
        weight: 6, severity: .info,
        when: .all([.tie(.lives, .here), .atLeast(.monthsWorkedHere(within: 3), 1)]),
        basis: .always(true, per: Ground.provincialRules)),
    IntentSignal(
        "I31",
        Words(
            "Has a signed job offer in the destination",
            fr: "A une offre d'emploi signée à la destination"),
        weight: 4, severity: .info,
        when: .tie(.offer, .here),
        basis: .always(true, per: Ground.ontarioList)),
    IntentSignal(
        "I33",
        Words(
            "Has a lease or a home in the destination",
            fr: "A un bail ou une résidence à la destination"),
        weight: 4, severity: .info,
        when: .any([.fact(.leaseInDestination), .fact(.ownsHomeInDestination)]),
        basis: .always(true, per: Ground.ontarioList)),
    IntentSignal(
        "I34",
        Words(
            "Close family lives in the destination",
            fr: "De la famille proche vit à la destination"),
        weight: 3, severity: .info,
        when: .tie(.relative, .here),
        basis: .always(true, per: Ground.dhaliwal)),
    IntentSignal(
        "I36",
        Words(
            "Spouse has a job or a child a school in the destination",
            fr: "L'époux a un emploi ou un enfant une école à la destination"),
        weight: 2, severity: .info,
        when: .any([.fact(.spouseOrSchoolInDestination), .fact(.childAtSchoolInDestination)]),
        basis: .always(true, per: Ground.liu)),
    IntentSignal(
        "I37",
        Words(
            "Holds a licence or registration of a regulator of the destination",
            fr: "Détient un permis ou une inscription d'un organisme de réglementation de la destination"),
        weight: 2, severity: .info,
        when: .fact(.licensedInDestination),
        basis: .always(true, per: Ground.own)),
    IntentSignal(
        "I41",
        Words(
            "Worked or studied in the destination before",
            fr: "A déjà travaillé ou étudié à la destination"),
        weight: 2, severity: .info,
        when: .any([.tie(.worked, .here), .tie(.studied, .here)]),
        basis: .always(true, per: Ground.ontarioList)),
]
