import Rulebook

/// Earlier choices of another destination, family elsewhere, and thin plans.
let pastConductSignals: [IntentSignal] = [
    IntentSignal(
        "I20",
        Words(
            "An earlier application stated another destination",
            fr: "Une demande antérieure indiquait une autre destination"),
        weight: -1, severity: .info,
        when: .fact(.statedOtherDestination),
        basis: .always(true, per: Ground.dhaliwal)),
    IntentSignal(
        "I21",
        Words(
            "An application to another nominee program is open",
            fr: "Une demande à un autre programme de candidats est ouverte"),
        weight: -1, severity: .warning,
        when: .fact(.otherProgramOpen),
        basis: .always(true, per: Ground.own)),
    IntentSignal(
        "I22",
        Words(
            "Was nominated before by another province and did not settle there",
            fr: "A déjà été désigné par une autre province et ne s'y est pas établi"),
        weight: -2, severity: .warning,
        when: .fact(.nominatedElsewhereBefore),
        basis: .always(true, per: Ground.own)),
    IntentSignal(
        "I23",
        Words(
            "Close family lives in a third province and none in the destination",
            fr: "La famille proche vit dans une tierce province et non à la destination"),
        weight: -1, severity: .info,
        when: .all([.tie(.relative, .elsewhere), .not(.tie(.relative, .here))]),
        basis: .always(true, per: Ground.tran)),
    IntentSignal(
        "I24",
        Words(
            "The settlement or business plan is weak or copied",
            fr: "Le plan d'établissement ou d'affaires est faible ou copié"),
        weight: -2, severity: .warning,
        when: .fact(.weakSettlementPlan),
        basis: .always(true, per: Ground.tran)),
]
