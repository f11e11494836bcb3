import Rulebook

extension RankingSystem {
    /// The first version, of 2015-01-01: the whole of every table; later versions state what they change.
    static let first2015 = RankingSystem(
        id: "crs-2015-01-01", age: ageTable, education: educationTable, firstLanguage: firstLanguageTable,
        secondLanguage: secondLanguageTable, secondLanguageMost: PointsPair(24, 22),
        canadianWork: canadianWorkTable,
        spouseEducation: [0, 2, 6, 7, 8, 9, 10, 10],
        spouseLanguage: [0, 0, 0, 0, 0, 1, 1, 3, 3, 5],
        spouseCanadianWork: [0, 5, 7, 8, 9, 10],
        transferability: combinations, additional: additional2015, changes: changes2015)

    /// Completed years 0 to 45; none under 18 and from 45 on.
    private static let ageTable: [PointsPair] =
        Array(repeating: PointsPair(0, 0), count: 18)
        + [PointsPair(99, 90), PointsPair(105, 95)]
        + Array(repeating: PointsPair(110, 100), count: 10)
        + [
            PointsPair(105, 95), PointsPair(99, 90), PointsPair(94, 85), PointsPair(88, 80),
            PointsPair(83, 75),
            PointsPair(77, 70), PointsPair(72, 65), PointsPair(66, 60), PointsPair(61, 55),
            PointsPair(55, 50),
            PointsPair(50, 45), PointsPair(39, 35), PointsPair(28, 25), PointsPair(17, 15), PointsPair(6, 5),
            PointsPair(0, 0),
        ]

    /// In the order of `Credential`: none, secondary, one, two and three years, two or more, master's, doctorate.
    private static let educationTable: [PointsPair] = [
        PointsPair(0, 0), PointsPair(30, 28), PointsPair(90, 84), PointsPair(98, 91), PointsPair(120, 112),
        PointsPair(128, 119), PointsPair(135, 126), PointsPair(150, 140),
    ]

    /// Levels 0 to 10 and more, each ability.
    private static let firstLanguageTable: [PointsPair] = [
        PointsPair(0, 0), PointsPair(0, 0), PointsPair(0, 0), PointsPair(0, 0), PointsPair(6, 6),
        PointsPair(6, 6),
        PointsPair(9, 8), PointsPair(17, 16), PointsPair(23, 22), PointsPair(31, 29), PointsPair(34, 32),
    ]

    /// Levels 0 to 9 and more, each ability; the sum is capped.
    private static let secondLanguageTable: [PointsPair] = [
        PointsPair(0, 0), PointsPair(0, 0), PointsPair(0, 0), PointsPair(0, 0), PointsPair(0, 0),
        PointsPair(1, 1),
        PointsPair(1, 1), PointsPair(3, 3), PointsPair(3, 3), PointsPair(6, 6),
    ]

    /// Completed years 0 to 5 and more.
    private static let canadianWorkTable: [PointsPair] = [
        PointsPair(0, 0), PointsPair(40, 35), PointsPair(53, 46), PointsPair(64, 56), PointsPair(72, 63),
        PointsPair(80, 70),
    ]

    private static let combinations = Transferability(
        educationTier: [0, 0, 1, 1, 1, 2, 2, 2],
        educationWithLanguage: [StepPoints(0, 0), StepPoints(13, 25), StepPoints(25, 50)],
        educationWithCanadianWork: [StepPoints(0, 0), StepPoints(13, 25), StepPoints(25, 50)],
        foreignWorkWithLanguage: [
            StepPoints(0, 0), StepPoints(13, 25), StepPoints(13, 25), StepPoints(25, 50),
        ],
        foreignWorkWithCanadianWork: [
            StepPoints(0, 0), StepPoints(13, 25), StepPoints(13, 25), StepPoints(25, 50),
        ],
        certificateWithLanguage: StepPoints(25, 50), groupMost: 50, most: 100)

    /// A nomination or a qualifying offer backed by an assessment of the labour market, and nothing else.
    private static let additional2015 = AdditionalPoints(
        nomination: 600, offerFeatures: [.arrangedEmployment, .labourMarketImpactAssessed],
        offerLevels: .skill(.skilled), offerInMajorGroup00: 600,
        otherOffer: 600, canadianStudy: [0, 0, 0], sibling: 0, frenchWithWeakEnglish: 0,
        frenchWithGoodEnglish: 0,
        most: 600)

    /// All tables hold since 2015-01-01; the public page shows each of them, the instructions of 2014 set them.
    private static let changes2015: [RankingFactor: Change] = {
        var changes: [RankingFactor: Change] = [:]
        for factor in RankingFactor.allCases {
            let text = factor.part == .additional ? Text.instructions2015 : Text.criteria
            changes[factor] = .from("2015-01-01", per: text)
        }
        changes[.nomination] = .from("2015-01-01", per: Text.nomination)
        return changes
    }()
}
