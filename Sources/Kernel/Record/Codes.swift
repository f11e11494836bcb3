/// Where a candidate stands with the federal pool; the raw value is the code in the database.
public enum Standing: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    /// Not yet arrived.
    case awaited = 0
    /// A profile is live in the pool.
    case inPool
    /// Invited to apply; the answer is awaited.
    case invited
    /// Applied for permanent residence; the decision is awaited.
    case applied
    /// Became a permanent resident.
    case admitted
    /// The application was refused.
    case refused
    /// Left the pool: see `Departure`.
    case left
    /// Never had a profile: a candidate of a province's base streams.
    case outside
}

/// Why a profile ended.
public enum Departure: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case none = 0
    /// Twelve months passed.
    case expired
    /// The candidate withdrew it.
    case withdrawn
    /// No federal program is met any more.
    case ineligible
    /// Invited: the profile is used up.
    case invited
    /// An invitation was left without answer.
    case invitationLapsed
    /// The nomination was withdrawn, declined or lapsed, which ends the profile it was made on.
    case nominationLost
    /// Applied on a base nomination.
    case appliedOutside
    /// The application came back as incomplete, and the invitation was spent.
    case applicationReturned
}

/// What became of an invitation to apply for permanent residence.
public enum InvitationOutcome: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case pending = 0
    case applied
    case declined
    case lapsed
}

/// Where a file with a province stands.
public enum FileState: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    /// Invited to apply, or sent a notification of interest.
    case invited = 0
    /// Applied; the province decides.
    case applied
    /// Nominated.
    case nominated
    case refused
    /// Did not apply in time.
    case lapsed
    /// The candidate withdrew, or became unavailable before the decision.
    case withdrawn
}

/// What an officer decided on a flag of intention to reside.
public enum FlagResolution: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case none = 0
    /// The file goes on.
    case proceed
    /// The file is not to be nominated; the written reason is in the instruction.
    case stop
}

/// Where a nomination stands; states follow one another only in the order of the law.
public enum NominationState: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    /// Issued; an enhanced one waits for the candidate's acceptance in the pool.
    case issued = 0
    /// Accepted in the pool, or a base nomination with the candidate.
    case accepted
    /// Invited to apply as a nominee.
    case invited
    /// Applied for permanent residence on it.
    case applied
    case approved
    /// The application for permanent residence was refused.
    case refused
    case declined
    /// Its validity ended without an application.
    case lapsed
    /// Withdrawn by the province.
    case withdrawn

    /// True while the nomination binds its place and its candidate.
    @inlinable public var isLive: Bool { rawValue <= NominationState.applied.rawValue }
}

/// What became of the place of a nomination that ended without an application.
public enum PlaceFate: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    /// The nomination holds it, or used it.
    case kept = 0
    /// Back in the year's allocation.
    case returned
    case lost
}

/// The decision on an application for permanent residence.
public enum ApplicationOutcome: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case pending = 0
    case approved
    case refused
    case withdrawn
    /// Incomplete: it came back as if never made.
    case returned
}

/// The ground of a refusal of an application for permanent residence.
public enum RefusalGround: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case none = 0
    /// Program eligibility.
    case eligibility
    /// The profile was not accurate: the points do not stand.
    case accuracy
    /// Not in the category of the round.
    case category
    /// Inadmissible.
    case admissibility
    /// Misrepresentation (five years).
    case misrepresentation
    /// Intention to reside in the nominating province (until 2026-03-29).
    case intent
}
