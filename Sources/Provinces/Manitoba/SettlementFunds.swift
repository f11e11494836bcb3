import Rulebook

/// What Manitoba asks in settlement funds: its own amount, the federal table for holders of a profile.
enum ManitobaFunds {
    /// Ten thousand dollars and two thousand for each accompanying person.
    static let own = FundsTable([10_000], eachFurther: 2_000)
    static let federal2023 = FundsTable(
        [13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407], eachFurther: 3_706)
    static let federal2024 = FundsTable(
        [14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875], eachFurther: 3_958)
    static let federal2025 = FundsTable(
        [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392], eachFurther: 4_112)

    /// The income of a job in Manitoba is considered and the least amount may be waived; the model waives it.
    static let waivedForWork: Requirement = .atLeast(.monthsWithEmployer, 1)

    private static let withoutProfile: Requirement = .all([.not(.profile), .settlementFunds(own)])

    static let shown2023: Requirement = .any([
        waivedForWork, withoutProfile, .all([.profile, .settlementFunds(federal2023)]),
    ])
    static let shown2024: Requirement = .any([
        waivedForWork, withoutProfile, .all([.profile, .settlementFunds(federal2024)]),
    ])
    static let shown2025: Requirement = .any([
        waivedForWork, withoutProfile, .all([.profile, .settlementFunds(federal2025)]),
    ])

    private static let page =
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html"
    static let text2023 = Source.secondary("Settlement funds for Express Entry from 2023-04-25", page)
    static let text2024 = Source.secondary("Settlement funds for Express Entry from 2024-05-28", page)
    static let text2025 = Source.secondary("Settlement funds for Express Entry from 2025-07-07", page)
}
