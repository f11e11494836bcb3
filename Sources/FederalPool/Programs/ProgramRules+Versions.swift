public import Rulebook

/// The day from which the Regulations speak of TEER categories (SOR/2022-220).
///
/// Earlier versions named skill types and levels of the classifications of 2011 and 2016, whose four-digit codes the
/// vocabulary does not carry; the programs therefore begin on this day.
let firstDayOfTEER: Day = "2022-11-16"

/// What CEC, FSW and FST require, in a new version with each table of settlement funds since 2022-11-16.
public func programRules(funds: Dated<FundsTable>) -> Dated<ProgramRules> {
    var rules: Dated<ProgramRules> = [:]
    let start = Change.from(firstDayOfTEER, per: Text.regulations("ss. 75 to 83, 87.1, 87.2 (SOR/2022-220)"))
    if let table = funds[firstDayOfTEER] { rules.set(ProgramRules(funds: table), start) }
    for version in funds.versions where version.change.day > firstDayOfTEER {
        rules.set(ProgramRules(funds: version.value), version.change)
    }
    return rules
}

extension ProgramRules {
    /// The three programs with one table of settlement funds.
    init(funds: FundsTable) {
        self.init(
            canadianExperience: canadianExperienceClass, skilledWorker: skilledWorkerProgram(funds: funds),
            skilledWorkerGrid: FederalPool.skilledWorkerGrid,
            skilledTrades: skilledTradesProgram(funds: funds))
    }
}
