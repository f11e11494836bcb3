import Rulebook

/// The federal selection factors with New Brunswick adaptability, 67 of 100 to pass.
let selectionFactors2015 = PointsGrid(
    "nb-ee-fsw67-2015",
    Words(
        "NB Express Entry selection factors (historic)",
        fr: "facteurs de sélection d'Entrée express du N.-B. (historique)"),
    most: 100, passMark: 67,
    [firstLanguage, secondLanguage, education, work, age, job, adaptability])

/// The form asks for the sum over the abilities; the model takes it from the levels.
private let firstLanguage = FactorGroup(
    "lang1", Words("First official language", fr: "Première langue officielle"), most: 24,
    [
        FactorLine(
            "lang1", asked: .points,
            .bestOf([
                .bandUnmodelled("language.first_points_sum", assumed: 0, sumOfAbilities),
                .perAbility("language.first", .first, [7: 4, 8: 5, 9: 6]),
            ]))
    ])

private let sumOfAbilities: Bands = [
    1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14, 15: 15,
    16: 16,
    17: 17, 18: 18, 19: 19, 20: 20, 21: 21, 22: 22, 23: 23, 24: 24, 25: 0,
]

private let secondLanguage = FactorGroup(
    "lang2", Words("Second official language", fr: "Deuxième langue officielle"), most: 4,
    [FactorLine("lang2", .flag("language.second_clb5", 4, when: .atLeast(.lowestLevel(.second), 5)))])

private let education = FactorGroup(
    "education", Words("Education", fr: "Scolarité"), most: 25,
    [
        FactorLine(
            "education",
            .choice(
                "education.fsw_level",
                [
                    Choice("doctorate", 25, when: .credentialIn([.doctoral])),
                    Choice(
                        "professional", 23,
                        when: .all([.fact(.professionalDegree), .credentialIn([.masters])])),
                    Choice("master", 23, when: .credentialIn([.masters])),
                    Choice("two_credentials", 22, when: .credentialIn([.twoOrMore])),
                    Choice("bachelor", 21, when: .credentialIn([.threeYear])),
                    Choice("two_year", 19, when: .credentialIn([.twoYear])),
                    Choice("one_year", 15, when: .credentialIn([.oneYear])),
                    Choice("secondary", 5, when: .credentialIn([.secondary])),
                    Choice("none", 0, when: .all([])),
                ]))
    ])

private let work = FactorGroup(
    "work", Words("Work experience", fr: "Expérience de travail"), most: 15,
    [FactorLine("work", .band("work.years_skilled", .workYears(within: 10), [1: 9, 2: 11, 4: 13, 6: 15]))])

private let age = FactorGroup(
    "age", Words("Age", fr: "Âge"), most: 12,
    [
        FactorLine(
            "age",
            .band(
                "age", .age,
                [
                    18: 12, 36: 11, 37: 10, 38: 9, 39: 8, 40: 7, 41: 6, 42: 5, 43: 4, 44: 3, 45: 2, 46: 1,
                    47: 0,
                ]))
    ])

private let job = FactorGroup(
    "job", Words("Arranged employment", fr: "Emploi réservé"), most: 10,
    [FactorLine("job", .flag("job_offer.arranged", 10, when: .offer([.permanent, .fullTime])))])

/// Five or ten points in all; the lines behind them were not found, so the model gives none.
private let adaptability = FactorGroup(
    "adapt", Words("Adaptability", fr: "Capacité d'adaptation"), most: 10,
    [FactorLine("adapt", asked: .points, .bandUnmodelled("adaptability.points", assumed: 0, [5: 5, 10: 10]))])
