public import Rulebook

/// The amounts of a year, as third parties that agree report them; the official page shows the present table only.
private func reported(_ address: String) -> Source {
    .secondary("Settlement funds for Express Entry, as reported", address)
}

private let recalled = Source.recalled(
    "Half of the low income cut-off of the year; the day of the change too")

/// Settlement funds for one to seven persons and for each further one, in dollars: half of the low income cut-off.
///
/// The amount of 2024 for five persons, 30,690, is as published everywhere; the arithmetic of the cut-offs gives 30,960.
/// Section 76(1)(b) for skilled workers, 87.2(5) for skilled trades; no amount is asked in the Canadian Experience Class.
public let settlementFunds: Dated<FundsTable> = [
    .from("2015-01-01", per: recalled): FundsTable(
        [11_931, 14_853, 18_260, 22_170, 25_145, 28_359, 31_574], eachFurther: 3_215),
    .from("2016-02-01", per: recalled): FundsTable(
        [12_164, 15_143, 18_617, 22_603, 25_636, 28_913, 32_191], eachFurther: 3_278),
    .from(
        "2017-01-27",
        per: reported("https://www.abhinav.com/news/proof-funds-skilled-immigrants-canada-express-entry.aspx")
    ): FundsTable([12_300, 15_312, 18_825, 22_856, 25_923, 29_236, 32_550], eachFurther: 3_314),
    .from(
        "2018-01-05",
        per: reported(
            "https://www.cicnews.com/2019/01/proof-of-settlement-funds-requirement-increases-for-express-entry-candidates-0111751.html"
        )): FundsTable([12_474, 15_530, 19_092, 23_181, 26_291, 29_652, 33_013], eachFurther: 3_361),
    .from(
        "2019-01-17",
        per: reported(
            "https://www.cicnews.com/2019/01/proof-of-settlement-funds-requirement-increases-for-express-entry-candidates-0111751.html"
        )): FundsTable([12_669, 15_772, 19_390, 23_542, 26_701, 30_114, 33_528], eachFurther: 3_414),
    .from(
        "2020-01-01",
        per: reported(
            "https://fsscanadaimmigration.com/express-entry-skilled-immigrants-updated-settlement-funds-requirement/"
        )): FundsTable([12_960, 16_135, 19_836, 24_083, 27_315, 30_806, 34_299], eachFurther: 3_492),
    .from(
        "2021-07-16",
        per: reported(
            "https://pilipino-express.com/features-sp-1157189368/ask-tito-mike/5217-express-entry-and-proof-of-funds.html"
        )): FundsTable([13_213, 16_449, 20_222, 24_553, 27_847, 31_407, 34_967], eachFurther: 3_560),
    .from(
        "2022-06-09",
        per: reported("http://fowlersfinancese.com/finance/proof-of-express-entry-funds-increased-for-2022/")):
        FundsTable([13_310, 16_570, 20_371, 24_733, 28_052, 31_638, 35_224], eachFurther: 3_586),
    .from("2023-04-25", per: reported("https://canapprove.ae/tag/canadian-permanent-residency/")): FundsTable(
        [13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407], eachFurther: 3_706),
    .from(
        "2024-05-28",
        per: reported(
            "https://www.akcanada.com/updated-settlement-fund-requirements-for-federal-skilled-worker-and-federal-skilled-trades-programs/"
        )): FundsTable([14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875], eachFurther: 3_958),
    .from(
        "2025-07-07",
        per: reported(
            "https://nairametrics.com/2025/07/08/canada-increases-minimum-proof-of-funds-for-express-entry-applicants/"
        )): FundsTable([15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392], eachFurther: 4_112),
]
