/// Whether a stream's nominations go through Express Entry.
public enum Track: UInt8, Hashable, Sendable, CaseIterable {
    /// Outside the federal pool, straight to an application for permanent residence.
    case base = 0
    /// Through the federal pool: 600 points and an invitation.
    case enhanced
    /// As the applicant chooses: enhanced with a live profile, else base.
    case either

    /// The official name.
    public var words: Words {
        switch self {
        case .base: Words("base", fr: "de base")
        case .enhanced: Words("enhanced (Express Entry)", fr: "améliorée (Entrée express)")
        case .either: Words("base or enhanced", fr: "de base ou améliorée")
        }
    }
}

/// Whether a stream takes candidates on a day.
public enum StreamStatus: UInt8, Hashable, Sendable {
    case open = 0
    /// No intake and no draws for a time; files already in go on.
    case paused
    /// Ended.
    case closed
}

/// What kind of people a stream is for.
public enum StreamKind: UInt8, Hashable, Sendable {
    case worker = 0
    case graduate
    case expressEntry
    case business
    case pilot
}

/// A stream, category or pathway of a nominee program: who may come, how it selects, since when.
public struct NomineeStream: Sendable {
    /// The lower-case identifier, such as `sk-isw-ee`; the first two letters are the province.
    public let id: String
    public let words: Words
    public let kind: StreamKind
    public let track: Track
    /// Open, paused or closed, by day.
    public var status: Dated<StreamStatus>
    /// What a candidate must meet, by day; each version tells the whole rule.
    public var eligibility: Dated<Requirement>
    /// How the stream selects, by day.
    public var selection: Dated<Selection>
    /// Fees of the applicant in Canadian dollars, by day.
    public var fee: Dated<Int>
    /// Why the simulation does not run this stream; nil where it does.
    public let notSimulated: Words?

    /// A stream by its rules; see the properties.
    public init(
        _ id: String, _ words: Words, kind: StreamKind, track: Track, status: Dated<StreamStatus>,
        eligibility: Dated<Requirement>, selection: Dated<Selection>, fee: Dated<Int> = [:],
        notSimulated: Words? = nil
    ) {
        self.id = id
        self.words = words
        self.kind = kind
        self.track = track
        self.status = status
        self.eligibility = eligibility
        self.selection = selection
        self.fee = fee
        self.notSimulated = notSimulated
    }
}
