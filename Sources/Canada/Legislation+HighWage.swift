public import Rulebook

extension Legislation {
    /// Supposes values of the high-wage factor from a day on, which no text found so far states.
    ///
    /// The factor was announced for 2026-11-03 with three levels; its list and its points are known to nobody outside. Totals stay
    /// provisional.
    public mutating func suppose(highWage levels: [RankingSystem.HighWageLevel], from day: Day) {
        amendRanking(.from(day, per: .scenario)) { $0.additional.highWage = levels }
    }
}
