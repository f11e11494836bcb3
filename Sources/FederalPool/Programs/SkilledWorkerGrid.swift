public import Rulebook

/// The selection grid of the Federal Skilled Worker Program since 2016-11-19: 100 points, 67 to pass (R76 to R83).
public let skilledWorkerGrid = selectionGrid(arrangedEmployment: .arrangedEmployment)

/// Since when each group of the grid is as it is, and by what section, the earliest change first.
public let selectionFactorChanges: [String: [Change]] = [
    "education": [.from("2013-05-04", per: Text.regulations("s. 78"))],
    "languages": [.from("2013-05-04", per: Text.regulations("s. 79"))],
    "experience": [
        .from("2013-05-04", per: Text.regulations("s. 80")),
        .from("2022-11-16", per: Text.regulations("s. 80 (SOR/2022-220)")),
    ],
    "age": [.from("2013-05-04", per: Text.regulations("s. 81"))],
    "arranged_employment": [
        .from("2015-01-01", per: .recalled(Text.regulations("s. 82 before SOR/2016-298").citation)),
        .from("2016-11-19", per: Text.regulations("s. 82 (SOR/2016-298)")),
        .from("2022-11-16", per: Text.regulations("s. 82 (SOR/2022-220)")),
    ],
    "adaptability": [
        .from("2015-01-01", per: Text.regulations("s. 83")),
        .from("2022-11-16", per: Text.regulations("s. 83 (SOR/2022-220)")),
    ],
]

/// The grid with what an offer must be to be arranged employment.
func selectionGrid(arrangedEmployment offer: OfferFeatures) -> PointsGrid {
    PointsGrid(
        "fsw",
        Words(
            "Federal Skilled Worker selection factors",
            fr: "Facteurs de sélection, travailleurs qualifiés (fédéral)"),
        most: 100, passMark: 67,
        [education, languages, experience, age, arrangedEmployment(offer), adaptability(offer)])
}

/// R78: the highest single award.
private let education = FactorGroup(
    "education", Words("Education", fr: "Études"), most: 25,
    [
        .choice(
            "education",
            [
                Choice("doctoral", 25, when: .credential(atLeast: .doctoral)),
                Choice("masters_or_professional", 23, when: .credential(atLeast: .masters)),
                Choice("two_or_more", 22, when: .credential(atLeast: .twoOrMore)),
                Choice("postsec_3y", 21, when: .credential(atLeast: .threeYear)),
                Choice("postsec_2y", 19, when: .credential(atLeast: .twoYear)),
                Choice("postsec_1y", 15, when: .credential(atLeast: .oneYear)),
                Choice("secondary", 5, when: .credential(atLeast: .secondary)),
            ])
    ])

/// R79: the first language by ability, the second at 5 in all four or nothing.
private let languages = FactorGroup(
    "languages", Words("Official languages", fr: "Langues officielles"), most: 28,
    [
        .perAbility("first_language", .first, [7: 4, 8: 5, 9: 6]),
        .flag("second_language", 4, when: .atLeast(.lowestLevel(.second), 5)),
    ])

/// R80: full years within ten.
private let experience = FactorGroup(
    "experience", Words("Experience", fr: "Expérience"), most: 15,
    [.band("experience_years", .workYears(within: 10), [1: 9, 2: 11, 4: 13, 6: 15])])

/// R81: age on the day of the application.
private let age = FactorGroup(
    "age", Words("Age", fr: "Âge"), most: 12,
    [
        .band(
            "age", .age,
            [
                18: 12, 36: 11, 37: 10, 38: 9, 39: 8, 40: 7, 41: 6, 42: 5, 43: 4, 44: 3, 45: 2, 46: 1, 47: 0,
            ])
    ])

/// R82: still 10 points after 2025-03-25, when the ranking system's own points for offers ended.
private func arrangedEmployment(_ offer: OfferFeatures) -> FactorGroup {
    FactorGroup(
        "arranged_employment", Words("Arranged employment", fr: "Emploi réservé"), most: 10,
        [.flag("arranged_employment", 10, when: .offerInCanada(offer))])
}

/// R83. The model knows no studies of the spouse; two years of own study are read from the length of the credential.
private func adaptability(_ offer: OfferFeatures) -> FactorGroup {
    FactorGroup(
        "adaptability", Words("Adaptability", fr: "Capacité d'adaptation"), most: 10,
        [
            .flag("spouse_language", 5, when: .atLeast(.spouseLowestLevel, 4)),
            .flag(
                "own_study", 5,
                when: .any([
                    .atLeast(.canadianStudy, 2),
                    .all([.atLeast(.canadianStudy, 1), .credentialIn([.twoYear])]),
                ])),
            .flag("spouse_study", 5, when: .not(noStudyOfTheSpouse)),
            .flag("own_work", 10, when: .atLeast(.canadianMonths(within: 120), 12)),
            .flag("spouse_work", 5, when: .atLeast(.spouseCanadianYears, 1)),
            .flag(
                "relative", 5,
                when: .any([.fact(.siblingInCanada), .fact(.relativeInCanada), .tie(.relative, .canada)])),
            .flag("arranged_employment", 5, when: .offerInCanada(offer)),
        ])
}

private let noStudyOfTheSpouse = Requirement.shown(
    "No two years of study of the spouse in Canada", fr: "Pas deux ans d'études de l'époux au Canada")
