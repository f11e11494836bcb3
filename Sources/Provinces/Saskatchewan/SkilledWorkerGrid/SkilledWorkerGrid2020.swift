import Rulebook

/// International Skilled Worker points grid since 2020-11-24: 110 points with a second language, 60 to pass.
///
/// Source: Saskatchewan.ca, Assess your eligibility. One year of older work has no line on the page and earns nothing here.
let skilledWorkerGrid = PointsGrid(
    "sk-110",
    Words(
        "International Skilled Worker points grid",
        fr: "Grille de points des travailleurs qualifiés étrangers"),
    most: 110, passMark: 60, [labourMarketGroup, connectionGroup])

private let educationLevels: [Choice] = [
    Choice("master_or_doctorate", 23, when: .credential(atLeast: .masters)),
    Choice("bachelor_or_three_year_degree", 20, when: .credential(atLeast: .threeYear)),
    Choice("journeyperson_trade", 20, when: .fact(.tradeCertificate)),
    Choice("two_to_under_three_year_diploma", 15, when: .credential(atLeast: .twoYear)),
    Choice("certificate_two_semesters_to_under_two_years", 12, when: .credential(atLeast: .oneYear)),
    Choice("none", 0, when: .all([])),
]

/// Education, work, languages and age.
private let labourMarketGroup = FactorGroup(
    "I", Words("labour market success", fr: "réussite sur le marché du travail"), most: 80,
    [
        FactorLine("education", .choice("education_level", educationLevels)),
        FactorLine(
            "work_recent",
            .band("related_full_years_in_last_5", .workYears(within: 5), [1: 2, 2: 4, 3: 6, 4: 8, 5: 10])),
        FactorLine(
            "work_older",
            .band(
                "related_full_years_in_years_6_to_10", .workYearsBefore(after: 5, within: 10),
                [2: 2, 3: 3, 4: 4, 5: 5])),
        FactorLine(
            "language_first",
            .band("first_language_clb_lowest", .lowestLevel(.first), [4: 12, 5: 14, 6: 16, 7: 18, 8: 20])),
        FactorLine(
            "language_second",
            .band("second_language_clb_lowest", .lowestLevel(.second), [4: 2, 5: 4, 6: 6, 7: 8, 8: 10])),
        FactorLine("age", .band("age", .age, [18: 8, 22: 12, 35: 10, 46: 8, 51: 0])),
    ])

/// The streams without an offer, in which relatives, work and study in the province count.
private let streamsWithoutOffer = ["sk-isw-oid", "sk-isw-ee"]

/// A high-skilled offer, or the ties of those who have none.
private let connectionGroup = FactorGroup(
    "II",
    Words("connection to the labour market and adaptability", fr: "lien avec la province et adaptabilité"),
    most: 30,
    [
        FactorLine(
            "offer",
            .only(
                streams: ["sk-isw-eo"],
                .flag("high_skilled_saskatchewan_offer", 30, when: .offerTEER(.skilled)))),
        FactorLine(
            "relative",
            .only(
                streams: streamsWithoutOffer,
                .flag("close_relative_in_saskatchewan", 20, when: .tie(.relative, .here)))),
        FactorLine(
            "past_work",
            .only(
                streams: streamsWithoutOffer,
                .flag("twelve_months_saskatchewan_work_in_last_5_years", 5, when: .tie(.worked, .here)))),
        FactorLine(
            "past_study",
            .only(
                streams: streamsWithoutOffer,
                .flag("one_year_saskatchewan_study", 5, when: .tie(.studied, .here))
            )),
    ])
