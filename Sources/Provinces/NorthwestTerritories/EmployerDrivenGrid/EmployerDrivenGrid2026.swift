import Rulebook

/// Employer-Driven Stream ranking in force since 2026-03-09: 845 points, of which the press explains the top lines only.
///
/// A line without published bands earns nothing, so that a total is the least a candidate may have.
let employerDrivenGrid = PointsGrid(
    "nt-845",
    Words("Employer-Driven expression of interest", fr: "Déclaration d'intérêt, volet axé sur l'employeur"),
    most: 845,
    [languageGroup, ageGroup, workGroup, educationGroup, labourMarketGroup, adaptabilityGroup])

private let languageGroup = FactorGroup(
    "language", Words("language", fr: "langue"), most: 125,
    [
        FactorLine("level", .unpublished("language_level", most: 100)),
        FactorLine(
            "bilingual",
            .flag(
                "bilingual", 25,
                when: .all([.atLeast(.lowestLevel(.english), 4), .atLeast(.lowestLevel(.french), 4)]))),
    ])

/// The points from 18 to 20 and from 45 to 49 are not known.
private let ageGroup = FactorGroup(
    "age", Words("age", fr: "âge"), most: 50,
    [FactorLine("age", partlyPublished: true, .band("age", .age, [21: 50, 45: 0, 50: 10]))])

/// The points under five years are not known.
private let workGroup = FactorGroup(
    "work", Words("relevant work", fr: "travail pertinent"), most: 100,
    [
        FactorLine(
            "relevant_years_last_10", partlyPublished: true,
            .band("relevant_full_time_years_last_10", .workYears(within: 10), [5: 100]))
    ])

/// The points of lower levels are not known.
private let educationGroup = FactorGroup(
    "education", Words("education", fr: "études"), most: 100,
    [
        FactorLine(
            "related_post_secondary", partlyPublished: true,
            .flag("post_secondary_related_to_occupation", 100, when: .credential(atLeast: .oneYear)))
    ])

/// The points under three years in the territory and of other levels of occupation are not known.
private let labourMarketGroup = FactorGroup(
    "labour_market", Words("labour market", fr: "marché du travail"), most: 340,
    [
        FactorLine(
            "nwt_work", asked: .years, partlyPublished: true,
            .band("nwt_full_time_years_last_10", .monthsWorkedHere(within: 120), [36: 100])),
        FactorLine("nwt_education", .flag("nwt_diploma_or_higher", 100, when: .tie(.studied, .here))),
        FactorLine(
            "occupation_level", partlyPublished: true,
            .choice(
                "nominating_occupation_level",
                [
                    Choice("senior_management_or_university_level", 100, when: .offerTEER([0, 1])),
                    Choice("other", 0, when: .all([])),
                ])),
        FactorLine("unknown", .unpublished("other_labour_market_lines", most: 40)),
    ])

/// What family earns is not known; it and the other lines make up 80 points.
private let adaptabilityGroup = FactorGroup(
    "adaptability", Words("adaptability", fr: "adaptabilité"), most: 130,
    [
        FactorLine(
            "outside_yellowknife",
            .flag("job_outside_yellowknife", 50, when: .offerRegion([.elsewhereInNorthwestTerritories]))),
        FactorLine("family", .unpublished("family_in_nwt_citizen_or_pr", most: 80)),
    ])
