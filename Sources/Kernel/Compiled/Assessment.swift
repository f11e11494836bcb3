import Rulebook

/// What the federal law makes of a candidate on a day: the score without a nomination, programs and categories.
struct Assessment: Sendable, BitwiseCopyable {
    var score: Int16
    /// The additional points in the score.
    var additional: Int16
    var programs: FederalPrograms
    var categories: CategorySet

    /// Of a candidate without a profile.
    static let outside = Assessment(score: 0, additional: 0, programs: [], categories: [])
}

extension LawInForce {
    /// Assesses a candidate as if in the pool; a pure function of the facts and the day.
    func assessment(of candidate: Candidate, on day: Day) -> Assessment {
        let score = compiledRanking.score(candidate, on: day)
        // The federal rules ask about no province; any program stands for "nobody asks".
        let circumstances = Circumstances(
            candidate, on: day, before: .quebec, score: score.total, hasProfile: true)
        return Assessment(
            score: Int16(score.total), additional: score.additional,
            programs: compiledPrograms.programs(met: circumstances), categories: categories(of: circumstances)
        )
    }

    /// The categories a candidate belongs to.
    func categories(of circumstances: Circumstances) -> CategorySet {
        categories.categories(of: circumstances)
    }
}
