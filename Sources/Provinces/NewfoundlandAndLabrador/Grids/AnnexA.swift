import Rulebook

/// Annex A: 67 of 100 points are a condition of the Express Entry category; nobody is ranked by them.
let annexA = PointsGrid(
    "nl-annex-a",
    Words("Point assessment grid (Annex A)", fr: "Grille d'évaluation par points (annexe A)"),
    most: 100, passMark: 67,
    [educationInAnnexA, languageInAnnexA, ageInAnnexA, workInAnnexA, connectionInAnnexA])

private let educationInAnnexA = FactorGroup(
    "education", Words("Education", fr: "Scolarité"), most: 28,
    [
        FactorLine(
            "education",
            .choice(
                "education.nl_level",
                [
                    Choice("doctorate", 28, when: .credentialIn([.doctoral])),
                    Choice("master", 28, when: .credentialIn([.masters])),
                    Choice("bachelor_3y", 23, when: .credentialIn([.threeYear, .twoOrMore])),
                    Choice(
                        "journeyperson", 23, when: .any([.fact(.tradeCertificate), .fact(.tradeTraining)])),
                    Choice("two_year", 18, when: .credentialIn([.twoYear])),
                    Choice("one_year", 15, when: .credentialIn([.oneYear])),
                    Choice("secondary", 0, when: .credentialIn([.secondary])),
                    Choice("none", 0, when: .all([])),
                ]))
    ])

private let languageInAnnexA = FactorGroup(
    "language", Words("Language (lowest ability)", fr: "Langue (habileté la plus faible)"), most: 27,
    [
        FactorLine(
            "language",
            .band("language.min_clb_all_abilities", .lowestLevel(.best), [5: 19, 6: 21, 7: 23, 8: 27]))
    ])

private let ageInAnnexA = FactorGroup(
    "age", Words("Age", fr: "Âge"), most: 12,
    [FactorLine("age", .band("age", .age, [18: 8, 22: 12, 34: 10, 46: 8, 51: 0]))])

private let workInAnnexA = FactorGroup(
    "work", Words("Work experience", fr: "Expérience de travail"), most: 20,
    [
        FactorLine(
            "work_recent", .band("work.years_last5", .workYears(within: 5), [1: 3, 2: 6, 3: 9, 4: 12, 5: 15])),
        FactorLine(
            "work_earlier",
            .band(
                "work.years_6_to_10", .workYearsBefore(after: 5, within: 10), [1: 2, 2: 4, 3: 5, 4: 6, 5: 7])),
    ])

private let connectionInAnnexA = FactorGroup(
    "connection", Words("Connection to the province", fr: "Liens avec la province"), most: 13,
    [
        FactorLine("relative", .flag("ties.close_relative_nl", 7, when: .tie(.relative, .here))),
        FactorLine("past_work", .flag("ties.past_work_nl", 3, when: .tie(.worked, .here))),
        FactorLine("past_study", .flag("ties.past_study_nl", 3, when: .tie(.studied, .here))),
    ])
