/// A candidate who comes into view on a day: with a profile in the federal pool, or to a province alone.
public struct Entry: Hashable, Sendable, BitwiseCopyable {
    public var candidate: Candidate
    public var submittedOn: Day
    /// The second of the day, 0 to 86,399; with the day it decides ties.
    public var submittedSecond: Int32
    /// False for a candidate of a province's base streams without a profile.
    public var inFederalPool: Bool
    /// The province of an accepted nomination the profile already carries; nil for none.
    public var nominatedBy: Jurisdiction?
    /// The day of that nomination; `distantPast` for none.
    public var nominatedOn: Day

    /// An entry; the last two are for profiles of a starting pool that carry a nomination.
    public init(
        _ candidate: Candidate, submittedOn: Day, second: Int32, inFederalPool: Bool = true,
        nominatedBy: Jurisdiction? = nil, nominatedOn: Day = .distantPast
    ) {
        self.candidate = candidate
        self.submittedOn = submittedOn
        self.submittedSecond = second
        self.inFederalPool = inFederalPool
        self.nominatedBy = nominatedBy
        self.nominatedOn = nominatedOn
    }
}
