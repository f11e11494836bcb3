public import Rulebook

/// Every weight below: a proposal of this project, which no source supports with a number. The legal test is global, so a
/// sum is never a refusal.
public let intentWeightSource = Source.assumed("Weights of signs of intention: a proposal of this project")

/// The signs every program shares; a province adds its own rules.
///
/// Signs of the officer's test in the federal classes are looked at under both regimes: before a nomination they are the
/// same sum, read as the risk at the province's stage.
let intentSignals: [IntentSignal] =
    blockingSignals + quebecFileSignals + quebecTieSignals + pastConductSignals + presentTieSignals
    + destinationStepSignals

/// Who assesses a nominee's intention: an officer again after the province until 2026-03-29, then the province alone.
let intentRegime: Dated<IntentRegime> = [
    .from("2015-01-01", per: Text.regulations("s. 87(2)(b), (3) and (4), before SOR/2026-63")):
        .officerAndProvince,
    .from("2026-03-30", per: Text.regulations("s. 87(2)(c) and (3), as amended by SOR/2026-63")):
        .provinceAlone,
]

/// What the signs rest on.
enum Ground {
    /// Past conduct, present circumstances and plans are read together; studying in Québec is compatible with leaving.
    static let dhaliwal = Source("Dhaliwal v. Canada (Citizenship and Immigration), 2016 FC 131")
    /// What officers asked of Québec investors: relocation steps, housing, schools, sale of assets, visits.
    static let liu = Source("Liu v. Canada (Citizenship and Immigration), 2025 FC 1392")
    static let ransanz = Source("Ransanz v. Canada (Citizenship and Immigration), 2015 FC 1109")
    /// Family ties elsewhere, travel history and a thin plan, under the former section 87.
    static let tran = Source("Tran v. Canada (Citizenship and Immigration), 2021 FC 721 and 2021 FC 1054")
    static let potdar = Source("Potdar v. Canada (Citizenship and Immigration), 2019 FC 842")
    static let classes = Text.regulations("ss. 75(1), 87.1(1), 87.2(2), 87(2)(c)")
    static let quebecClass = Text.regulations("s. 86(2)")
    static let truth = Text.act("ss. 16(1) and 40(1)(a)")
    /// Work, offers, interviews, study, volunteering, lease or home, visits, networks, family.
    static let ontarioList = Source("Ontario Immigrant Nominee Program, published list of ties to Ontario")
    static let provincialRules = Source(
        "Residence rules of New Brunswick, Newfoundland and Labrador and Prince Edward Island")
    static let refusalLetters = Source.secondary(
        "Refusal and fairness letters under R87.1(1), as quoted by applicants and practitioners")
    static let newBrunswick = Source.secondary("New Brunswick, soft signs of intention, as reported")
    static let own = Source.assumed("Heuristic of this project on R86 and on past conduct; no source")
}
