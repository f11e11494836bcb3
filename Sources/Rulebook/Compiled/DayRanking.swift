/// A version of the ranking system on one day, for scoring many candidates on it.
///
/// Gives exactly the score of the system it was laid out from. Its making costs as much as some thousand scores.
public final class DayRanking: Sendable {
    private let thresholds: DayThresholds
    private let entries: [Int32]
    private let lookUp: RankingLookUp
    /// Asked only where an occupation earns points by its wage.
    private let wages: RankingSystem.AdditionalPoints?

    /// Lays a version out for a day.
    public init(_ system: RankingSystem, on day: Day) {
        thresholds = DayThresholds(day)
        entries = RankingTables(system).entries
        lookUp = RankingLookUp(system)
        wages = system.additional.highWage.isEmpty ? nil : system.additional
    }

    /// The score of a candidate, exact; `isNominee` when a nomination is accepted in the profile.
    public func score(_ candidate: Candidate, isNominee: Bool) -> Score {
        let one = CollectionOfOne(candidate)
        var score = CollectionOfOne(Score.none)
        var scores = score.mutableSpan
        fill(&scores, one.span, isNominee: isNominee)
        return score[0]
    }

    /// Scores many candidates without a nomination, each into its place; there must be as many places.
    public func score(_ candidates: Span<Candidate>, into scores: inout MutableSpan<Score>) {
        fill(&scores, candidates, isNominee: false)
    }

    private func fill(
        _ scores: inout MutableSpan<Score>, _ candidates: Span<Candidate>, isNominee: Bool
    ) {
        precondition(scores.count == candidates.count, "a place for each score")
        let (thresholds, lookUp, wages, entries) = (thresholds, lookUp, wages, entries)
        let table = entries.span
        let births = thresholds.births.span
        let calendar = thresholds.calendar.span
        // Said once here, the sizes spare every look-up below its own check.
        precondition(
            table.count == RankingTables.count && births.count == DayThresholds.ages
                && calendar.count == DayThresholds.daysBack)
        guard let wages else {
            for place in candidates.indices {
                let marks = thresholds.marks(of: candidates, at: place, births: births, calendar: calendar)
                scores[place] = lookUp.score(marks, isNominee: isNominee, wage: 0, in: table)
            }
            return
        }
        for place in candidates.indices {
            let marks = thresholds.marks(of: candidates, at: place, births: births, calendar: calendar)
            let wage = wages.pointsForWage(candidates[place], canadianYears: marks.canadianYears)
            scores[place] = lookUp.score(marks, isNominee: isNominee, wage: Int32(wage), in: table)
        }
    }
}
