import Rulebook

/// Life in Québec: not decisive, but silence is dangerous.
let quebecTieSignals: [IntentSignal] = [
    IntentSignal(
        "I13",
        Words(
            "Lives in Québec",
            fr: "Vit au Québec"),
        weight: -2, severity: .warning,
        when: .tie(.lives, .at(.quebec)),
        basis: .always(true, per: Ground.refusalLetters)),
    IntentSignal(
        "I14",
        Words(
            "All Canadian work is in Québec and goes on there",
            fr: "Tout le travail au Canada est au Québec et s'y poursuit"),
        weight: -2, severity: .warning,
        when: workContinuesInQuebec,
        basis: .always(true, per: Ground.refusalLetters)),
    IntentSignal(
        "I15",
        Words(
            "Studies full-time in Québec",
            fr: "Étudie à temps plein au Québec"),
        weight: -1, severity: .info,
        when: .all([.tie(.lives, .at(.quebec)), .permit([.study])]),
        basis: .always(true, per: Ground.dhaliwal)),
    IntentSignal(
        "I16",
        Words(
            "Owns a home or runs a business in Québec",
            fr: "Possède une résidence ou exploite une entreprise au Québec"),
        weight: -2, severity: .warning,
        when: .fact(.ownsPropertyInQuebec),
        basis: .always(true, per: Ground.liu)),
    IntentSignal(
        "I17",
        Words(
            "Spouse or children are settled in Québec by job or school",
            fr: "L'époux ou les enfants sont établis au Québec par l'emploi ou l'école"),
        weight: -2, severity: .warning,
        when: .fact(.familySettledInQuebec),
        basis: .always(true, per: Ground.ransanz)),
    IntentSignal(
        "I18",
        Words(
            "Close family lives in Québec only",
            fr: "La famille proche ne vit qu'au Québec"),
        weight: -1, severity: .info,
        when: .fact(.familyOnlyInQuebec),
        basis: .always(true, per: Ground.liu)),
    IntentSignal(
        "I19",
        Words(
            "Lives in Québec and has no document at all about the destination",
            fr: "Vit au Québec et n'a aucun document sur la destination"),
        weight: -3, severity: .warning,
        when: .all([.tie(.lives, .at(.quebec)), .fact(.noDocumentOnDestination)]),
        basis: .always(true, per: Ground.refusalLetters)),
]

/// A year or more of work in Québec, none elsewhere, lives there, and was at work within the last month.
private let workContinuesInQuebec = Requirement.all([
    .tie(.lives, .at(.quebec)),
    .tie(.worked, .at(.quebec)),
    .none(Jurisdiction.allCases.filter { $0 != .quebec }.map { .tie(.worked, .at($0)) }),
    .atLeast(.canadianMonths(within: 1), 1),
])
