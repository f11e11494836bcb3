public import Rulebook

/// The days on which the programs' wording changed, with what it became.
///
/// The classification of 2016 took the place of that of 2011 on 2017-10-24; levels and groups stayed the same.
private let eras: Dated<ProgramEra> = [
    .from(
        "2015-01-01",
        per: Source.recalled(
            Text.regulations("ss. 75 to 83, 87.1, 87.2; of these the wording of s. 82 before SOR/2016-298")
                .citation)
    ): .launch,
    .from("2016-11-19", per: Text.regulations("ss. 75 to 83, 87.1, 87.2 (SOR/2016-298)")): .offersOfAYear,
    .from("2017-10-24", per: Text.instructions2017Second): .noc2016,
    .from("2022-11-16", per: Text.regulations("ss. 75 to 83, 87.1, 87.2 (SOR/2022-220)")): .teer,
    .from("2023-04-25", per: Text.canadianExperience): .physicians,
]

/// What CEC, FSW and FST require, in a new version with each change of wording and each table of settlement funds.
///
/// Before 2022-11-16 a five-digit code is judged by the skill type or level its TEER category took the place of, and in the
/// trades by the groups of 2021, since no table from one classification to the other is held. From that day on a four-digit
/// code meets no program: profiles had to state codes of 2021.
public func programRules(funds: Dated<FundsTable>) -> Dated<ProgramRules> {
    var rules: Dated<ProgramRules> = [:]
    for change in (eras.versions.map(\.change) + funds.versions.map(\.change)).reversed() {
        // Reversed, so that on a day with both the change of wording is the one cited.
        guard let era = eras[change.day], let table = funds[change.day] else { continue }
        rules.set(ProgramRules(era, funds: table), change)
    }
    return rules
}

extension ProgramRules {
    /// The three programs in the words of an era, with one table of settlement funds.
    init(_ era: ProgramEra, funds: FundsTable) {
        self.init(
            classification: era.classification, canadianExperience: canadianExperienceClass(era),
            skilledWorker: skilledWorkerProgram(era, funds: funds),
            skilledWorkerGrid: selectionGrid(arrangedEmployment: era.arrangedEmployment),
            skilledTrades: skilledTradesProgram(era, funds: funds))
    }
}
