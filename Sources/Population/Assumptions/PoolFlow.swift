public import Rulebook

/// How many arrive, how long they stay, and how scores spread within wide bands.
public struct PoolFlow: AssumptionGroup {
    /// Multiplies the arrivals of every band.
    public var arrivalFactor = Assumption.number(
        "population.arrival_factor", 1, 0.9...1.1, most: 20, per: Basis.flow,
        Words(
            "factor on the arrivals a day of every band",
            fr: "facteur des arrivées par jour de chaque tranche"))
    /// All exits but invitations, a year, per candidate in the pool; expiry included.
    public var exitRate = Assumption.number(
        "population.exit_rate", 1.25, 1.05...1.35, most: 20, per: Basis.flow,
        Words(
            "exits a year per candidate in the pool, expiry included, invitations not",
            fr: "sorties par an et par candidat du bassin, expirations comprises, invitations non comprises"))
    /// Points in which the arrivals above a score fall to a part in e, 501 to 540.
    public var upperDecay = Assumption.number(
        "population.decay_501_540", 20, 17...23, most: 1_000, per: Basis.flow,
        Words(
            "points in which arrivals fall to a part in e, scores 501 to 540",
            fr: "points sur lesquels les arrivées sont divisées par e, pointage de 501 à 540"))
    /// The same from 541 on.
    public var highestDecay = Assumption.number(
        "population.decay_541_600", 12, 10...15, most: 1_000, per: Basis.flow,
        Words(
            "points in which arrivals fall to a part in e, scores 541 to 600",
            fr: "points sur lesquels les arrivées sont divisées par e, pointage de 541 à 600"))
    /// The same downwards from 300.
    public var lowestDecay = Assumption.number(
        "population.decay_below_300", 70, 40...90, most: 1_000,
        per: .derived("Lowest scores of the rounds for nominees of 2025, 67 to 202 without the nomination"),
        Words(
            "points in which candidates fall to a part in e, downwards from 300",
            fr: "points sur lesquels les candidats sont divisés par e, en descendant de 300"))
    /// The most days between a language test and the profile.
    public var testAge = Assumption.number(
        "population.test_age_days", 320, 180...330, most: 350, per: Basis.assumed,
        Words(
            "the most days between a language test and the profile; most tests are newer",
            fr: "nombre maximal de jours entre le test de langue et le profil; la plupart sont plus récents"))

    /// The flow with its defaults.
    public init() {}

    /// The daily chance of leaving of one's own accord, such that with expiry at 12 months the exits match the rate.
    public var dailyWithdrawal: Chance {
        Chance(1 - exponential(-voluntaryHazard(totalExit: exitRate.value) / 365))
    }

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&arrivalFactor)
        body(&exitRate)
        body(&upperDecay)
        body(&highestDecay)
        body(&lowestDecay)
        body(&testAge)
    }
}
