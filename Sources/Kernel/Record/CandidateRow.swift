public import Rulebook

/// A candidate of a world as it stands: the facts, the last profile and what became of it.
public struct CandidateRow: Sendable, BitwiseCopyable {
    public var candidate: Candidate
    /// When the last profile (or the expression of interest outside the pool) was submitted.
    public var submittedOn: Day
    /// The second of that day, which decides ties.
    public var submittedSecond: Int32
    /// The ordinal of the last profile: 1, or more after entering again; 0 outside the pool.
    public var profiles: Int16
    /// The score without a nomination.
    public var score: Int16
    public var programs: FederalPrograms
    public var categories: CategorySet
    public var standing: Standing
    public var departure: Departure
    /// The day the profile ended; `distantPast` while it is live.
    public var leftOn: Day

    public init(
        candidate: Candidate, submittedOn: Day, submittedSecond: Int32, profiles: Int16, score: Int16,
        programs: FederalPrograms, categories: CategorySet, standing: Standing, departure: Departure,
        leftOn: Day
    ) {
        self.candidate = candidate
        self.submittedOn = submittedOn
        self.submittedSecond = submittedSecond
        self.profiles = profiles
        self.score = score
        self.programs = programs
        self.categories = categories
        self.standing = standing
        self.departure = departure
        self.leftOn = leftOn
    }
}
