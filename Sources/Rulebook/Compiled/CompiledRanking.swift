/// A version of the ranking system with its tables side by side, for scoring candidates on any day.
///
/// Gives exactly the score of the system it was laid out from; a class, because every candidate is scored by it and a
/// reference costs less than the system's dozen tables. Where many are scored on one day, see `DayRanking`.
public final class CompiledRanking: Sendable {
    private let entries: [Int32]
    private let lookUp: RankingLookUp
    /// Asked only where an occupation earns points by its wage.
    private let wages: RankingSystem.AdditionalPoints?

    /// Lays a version out.
    public init(_ system: RankingSystem) {
        entries = RankingTables(system).entries
        lookUp = RankingLookUp(system)
        wages = system.additional.highWage.isEmpty ? nil : system.additional
    }

    /// The score of a candidate on a day without a nomination, exact.
    public func score(_ candidate: Candidate, on day: Day) -> Score {
        let one = CollectionOfOne(candidate)
        let entries = entries
        let table = entries.span
        precondition(table.count == RankingTables.count)
        let marks = RankingMarks(of: one.span, at: 0, on: day)
        var wage: Int32 = 0
        if let wages {
            wage = Int32(wages.pointsForWage(candidate, canadianYears: marks.canadianYears))
        }
        return lookUp.score(marks, isNominee: false, wage: wage, in: table)
    }
}
