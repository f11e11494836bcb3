import Rulebook

private let reported = Source.secondary("Settlement funds for Express Entry, as reported")

/// The federal table of settlement funds, which the program refers to: here since 2023-04-25.
private let funds2023 = FundsTable(
    [13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407], eachFurther: 3_706)
private let funds2024 = FundsTable(
    [14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875], eachFurther: 3_958)
private let funds2025 = FundsTable(
    [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392], eachFurther: 4_112)

/// Funds of the federal table, version by version, as a requirement.
let fundsOf2023: Requirement = .settlementFunds(funds2023)
let fundsOf2024: Requirement = .settlementFunds(funds2024)
let fundsOf2025: Requirement = .settlementFunds(funds2025)

/// The days on which the federal table changed.
let fundsChange2024: Change = .from("2024-05-28", per: reported)
let fundsChange2025: Change = .from("2025-07-07", per: reported)
