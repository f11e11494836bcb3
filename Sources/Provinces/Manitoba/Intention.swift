import Rulebook

/// Manitoba's own signals of intention to reside; work and study elsewhere also cost points in its ranking.
let manitobaIntentSignals: [IntentSignal] = [
    IntentSignal(
        "MB1",
        Words(
            "Works and lives in another province or territory",
            fr: "Travaille et réside dans une autre province ou un autre territoire"),
        weight: 0, severity: .blocking, when: worksAndLivesElsewhere,
        basis: .always(true, per: ManitobaText.inManitoba)),
    IntentSignal(
        "MB2",
        Words(
            "An application to another province or federal program is open",
            fr: "Une demande à une autre province ou à un programme fédéral est en cours"),
        weight: 0, severity: .blocking, when: .fact(.otherProgramOpen),
        basis: .always(true, per: ManitobaText.inManitoba)),
    IntentSignal(
        "MB3",
        Words(
            "Worked or studied in another province or territory, Québec included",
            fr: "A travaillé ou étudié dans une autre province ou un autre territoire, y compris le Québec"),
        weight: -1, severity: .warning, when: .any([.tie(.worked, .elsewhere), .tie(.studied, .elsewhere)]),
        basis: .always(true, per: ManitobaText.interest)),
    IntentSignal(
        "MB4",
        Words(
            "A close relative in another province or territory and none in Manitoba",
            fr: "Un proche parent dans une autre province ou un autre territoire et aucun au Manitoba"),
        weight: -1, severity: .warning,
        when: .all([.tie(.relative, .elsewhere), .not(.tie(.relative, .here))]),
        basis: .always(true, per: ManitobaText.frenchPages)),
]
