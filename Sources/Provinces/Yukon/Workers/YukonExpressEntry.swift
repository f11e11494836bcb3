import Rulebook

private let rule: Requirement = .all([
    commonRequirements, .offerTEER(.skilled),
    .profile, .interest,
    .federalProgram([.cec, .fsw, .fst]),
    .atLeast(.workMonths(within: 120), 6),
    .when(.offerTEER([0, 1]), .language(atLeast: 7)),
    .when(.offerTEER([2, 3]), .language(atLeast: 5)),
])

private let reported = Source.secondary("Settlement funds for Express Entry, as reported")

/// The federal table of settlement funds, which the program refers to, version by version.
private let funds2023: Requirement = .settlementFunds(
    FundsTable([13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407], eachFurther: 3_706))
private let funds2024: Requirement = .settlementFunds(
    FundsTable([14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875], eachFurther: 3_958))
private let funds2025: Requirement = .settlementFunds(
    FundsTable([15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392], eachFurther: 4_112))

/// Yukon Express Entry: a federal program met, six months of work, level 7 or 5, funds of the federal table.
let yukonExpressEntry = NomineeStream(
    "yt-ee", Words("Yukon Express Entry", fr: "Entrée express Yukon"), kind: .expressEntry, track: .enhanced,
    status: [.from("2015-01-01", per: .recalled("Opening of the stream")): .open],
    eligibility: [
        .always(per: expressEntryPage): .all([rule, funds2023]),
        whitehorseStop: .all([rule, funds2023, outsideWhitehorse]),
        .from("2024-05-28", per: reported): .all([rule, funds2024, outsideWhitehorse]),
        expressionsOfInterest: .all([rule, funds2024]),
        .from("2025-07-07", per: reported): .all([rule, funds2025]),
    ],
    selection: workerSelection, fee: workerFee)
