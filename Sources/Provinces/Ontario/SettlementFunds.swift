import Rulebook

/// The federal tables of settlement funds, which Ontario applies as they stand.
enum OntarioFunds {
    static let from2023 = FundsTable(
        [13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407], eachFurther: 3_706)
    static let from2024 = FundsTable(
        [14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875], eachFurther: 3_958)
    static let from2025 = FundsTable(
        [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392], eachFurther: 4_112)

    /// Ongoing earnings or an offer in Ontario count with savings; stated for Masters Graduates, recalled for the rest.
    static let earnedInOntario: Requirement = .any([.atLeast(.monthsWithEmployer, 1), .tie(.offer, .here)])

    static let shown2023: Requirement = .any([.settlementFunds(from2023), earnedInOntario])
    static let shown2024: Requirement = .any([.settlementFunds(from2024), earnedInOntario])
    static let shown2025: Requirement = .any([.settlementFunds(from2025), earnedInOntario])

    private static let page =
        "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/proof-funds.html"
    static let text2023 = Source.secondary("Settlement funds for Express Entry from 2023-04-25", page)
    static let text2024 = Source.secondary("Settlement funds for Express Entry from 2024-05-28", page)
    static let text2025 = Source.secondary("Settlement funds for Express Entry from 2025-07-07", page)
}
