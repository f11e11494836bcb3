import Rulebook

/// Six months with the employer; twelve for those who completed a program in another province.
private let timeWithEmployer: Requirement = .all([
    .atLeast(.monthsWithEmployer, 6),
    .when(.tie(.studied, .elsewhere), .atLeast(.monthsWithEmployer, 12)),
])

private let conditions: Requirement = .all([
    manitobaCommon, .workPermit, timeWithEmployer, .offer([.fullTime, .permanent]),
    .shown(
        "An employer established in Manitoba; no self-employment, unauthorized work or work while studying counts",
        fr:
            "Un employeur établi au Manitoba; le travail autonome, non autorisé ou pendant les études ne compte pas"
    ),
    .shown(
        "Ties to Manitoba stronger than to any other province",
        fr: "Des liens avec le Manitoba plus forts qu'avec toute autre province"),
])

/// People who work in Manitoba on a permit, with a long-term offer of the same employer.
let skilledWorkerInManitoba = NomineeStream(
    "mb-swm", Words("Skilled Worker in Manitoba", fr: "Travailleurs qualifiés au Manitoba"),
    kind: .worker, track: .either, status: .always(.open, per: ManitobaText.renewal),
    eligibility: .always(conditions, per: ManitobaText.inManitoba),
    selection: manitobaSelection, fee: manitobaFee)
