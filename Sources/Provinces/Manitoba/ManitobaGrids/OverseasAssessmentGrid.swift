import Rulebook

private let language: [FactorLine] = [
    FactorLine(
        "first", .band("first_language_clb", .lowestLevel(.first), [4: 12, 5: 14, 6: 16, 7: 18, 8: 20])),
    FactorLine("second", .flag("second_language_clb5", 5, when: .atLeast(.lowestLevel(.second), 5))),
]

private let age: [FactorLine] = [
    FactorLine(
        "age",
        .band(
            "age_at_application", .age,
            [18: 4, 19: 6, 20: 8, 21: 10, 46: 8, 47: 6, 48: 4, 49: 2, 50: 0]))
]

private let work: [FactorLine] = [
    FactorLine("work", .band("full_years_last_5", .workYears(within: 5), [1: 8, 2: 10, 3: 12, 4: 15]))
]

private let education: [FactorLine] = [
    FactorLine(
        "education",
        .choice(
            "education_level",
            [
                Choice("master_or_doctorate", 25, when: .credential(atLeast: .masters)),
                Choice("two_programs_two_years_each", 23, when: .credentialIn([.twoOrMore])),
                Choice("one_program_two_years_plus", 20, when: .credentialIn([.twoYear, .threeYear])),
                Choice("one_year_program", 14, when: .credentialIn([.oneYear])),
                Choice(
                    "trade_certificate", 14, when: .any([.fact(.tradeCertificate), .fact(.tradeTraining)])),
                Choice("none", 0, when: .all([])),
            ]))
]

private let adaptability: [FactorLine] = [
    FactorLine(
        "connection",
        .bestChoice(
            "connections",
            [
                Choice("close_relative", 20, when: ManitobaConnection.closeRelative),
                Choice("strategic_invitation", 20, when: ManitobaConnection.strategicInvitation),
                Choice("previous_manitoba_work_6_months", 12, when: ManitobaConnection.sixMonthsOfWork),
                Choice("manitoba_program_two_years_plus", 12, when: ManitobaConnection.studiedTwoYears),
                Choice("manitoba_program_one_year", 10, when: ManitobaConnection.studied),
                Choice("friend_or_distant_relative", 10, when: ManitobaConnection.friendOrDistantRelative),
            ])),
    FactorLine("regional", .flag("regional_plan_with_connection", 5, when: .fact(.regionalPlan))),
]

/// The assessment of Skilled Workers Overseas: 60 of 100 points to be eligible, whatever the rank in the pool.
let overseasAssessmentGrid = PointsGrid(
    "mb-swo-100",
    Words(
        "Skilled Worker Overseas assessment points",
        fr: "Points d'évaluation des travailleurs qualifiés à l'étranger"),
    most: 100, passMark: 60,
    [
        FactorGroup("language", Words("Language", fr: "Langue"), most: 25, language),
        FactorGroup("age", Words("Age", fr: "Âge"), most: 10, age),
        FactorGroup("work", Words("Work experience", fr: "Expérience de travail"), most: 15, work),
        FactorGroup("education", Words("Education", fr: "Études"), most: 25, education),
        FactorGroup("adaptability", Words("Adaptability", fr: "Adaptabilité"), most: 25, adaptability),
    ])
