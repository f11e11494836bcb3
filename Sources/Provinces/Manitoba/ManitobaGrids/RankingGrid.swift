import Rulebook

private let language: [FactorLine] = [
    FactorLine(
        "first", .perAbility("first_language_clb_by_ability", .first, [4: 12, 5: 17, 6: 20, 7: 22, 8: 25])),
    FactorLine("second", .flag("second_language_clb5_overall", 25, when: .atLeast(.lowestLevel(.second), 5))),
]

private let age: [FactorLine] = [
    FactorLine(
        "age",
        .band(
            "age", .age,
            [18: 20, 19: 30, 20: 40, 21: 75, 46: 40, 47: 30, 48: 20, 49: 10, 50: 0]))
]

private let work: [FactorLine] = [
    FactorLine("years", .band("full_years_last_5", .workYears(within: 5), [1: 40, 2: 50, 3: 60, 4: 75])),
    FactorLine(
        "licence",
        .flag("fully_recognised_by_manitoba_licensing_body", 100, when: .fact(.licensedInDestination))),
]

private let education: [FactorLine] = [
    FactorLine(
        "education",
        .choice(
            "education_level",
            [
                Choice("master_or_doctorate", 125, when: .credential(atLeast: .masters)),
                Choice("two_programs_two_years_each", 115, when: .credentialIn([.twoOrMore])),
                Choice("one_program_three_years_plus", 110, when: .credentialIn([.threeYear])),
                Choice("one_program_two_years", 100, when: .credentialIn([.twoYear])),
                Choice("one_year_program", 70, when: .credentialIn([.oneYear])),
                Choice(
                    "trade_certificate", 70, when: .any([.fact(.tradeCertificate), .fact(.tradeTraining)])),
                Choice("none", 0, when: .all([])),
            ]))
]

private let connections: Factor = .bestChoice(
    "connections",
    [
        Choice("close_relative", 200, when: ManitobaConnection.closeRelative),
        Choice("previous_manitoba_work_6_months", 100, when: ManitobaConnection.sixMonthsOfWork),
        Choice("manitoba_program_two_years_plus", 100, when: ManitobaConnection.studiedTwoYears),
        Choice("manitoba_program_one_year", 50, when: ManitobaConnection.studied),
        Choice("close_friend_or_distant_relative", 50, when: ManitobaConnection.friendOrDistantRelative),
        Choice(
            "ongoing_employment_6_months_with_long_term_offer", 500,
            when: ManitobaConnection.ongoingEmployment),
        Choice("strategic_invitation", 500, when: ManitobaConnection.strategicInvitation),
    ])

/// The regional line counts only for those without Manitoba demand.
private let adaptability: [FactorLine] = [
    FactorLine("connection", connections),
    FactorLine(
        "regional",
        .unless(
            "connections",
            answers: ["ongoing_employment_6_months_with_long_term_offer", "strategic_invitation"],
            .flag("destination_outside_winnipeg", 50, when: ManitobaConnection.outsideWinnipeg))),
]

/// Work and study elsewhere cost points for the applicant and the spouse; the model knows the applicant's.
private let risk: [FactorLine] = [
    FactorLine(
        "work_elsewhere", .flag("work_experience_in_other_province", -100, when: .tie(.worked, .elsewhere))),
    FactorLine("study_elsewhere", .flag("studies_in_other_province", -100, when: .tie(.studied, .elsewhere))),
    FactorLine(
        "relative_elsewhere_none_here",
        .flag(
            "close_relative_in_other_province_and_none_in_manitoba", 0,
            when: .all([.tie(.relative, .elsewhere), .not(.tie(.relative, .here))]))),
    FactorLine(
        "earlier_application_elsewhere",
        .flag("previous_immigration_application_to_other_province", 0, when: .fact(.otherProgramOpen))),
]

/// The ranking of everyone in the pool: 1,000 points, and a group of deductions down to 200 below nothing.
///
/// A relative or an earlier application elsewhere cost points until a day that is not known; they must still be declared.
let rankingGrid: Dated<PointsGrid> = .always(
    PointsGrid(
        "mb-eoi-1000",
        Words("Expression of Interest ranking points", fr: "Classement des déclarations d'intérêt"),
        most: 1_000,
        [
            FactorGroup("language", Words("Language", fr: "Langue"), most: 125, language),
            FactorGroup("age", Words("Age", fr: "Âge"), most: 75, age),
            FactorGroup("work", Words("Work experience", fr: "Expérience de travail"), most: 175, work),
            FactorGroup("education", Words("Education", fr: "Études"), most: 125, education),
            FactorGroup("adaptability", Words("Adaptability", fr: "Adaptabilité"), most: 500, adaptability),
            FactorGroup("risk", Words("Risk", fr: "Risque"), most: 0, least: -200, risk),
        ]), per: ManitobaText.interest)
