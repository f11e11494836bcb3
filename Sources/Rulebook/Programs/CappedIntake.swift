/// A window of a first-come intake.
public struct IntakeWindow: Hashable, Sendable {
    /// The day the window opens; it stays open until its places are used or the next one opens.
    public let opensOn: Day
    /// The places of the window; nil where none are published.
    public let places: Int?

    /// A window that opens on a day with so many places.
    public init(opensOn: Day, places: Int?) {
        self.opensOn = opensOn
        self.places = places
    }
}

/// Applications that a program takes only in windows of so many places, first come, first served.
public struct CappedIntake: Sendable {
    /// The lower-case identifier, such as `sk-trucking`.
    public let id: String
    public let words: Words
    /// The streams whose applications are capped.
    public let streams: [String]
    /// What an application meets that is taken in the windows only.
    public let members: Requirement
    /// The windows, earliest first, by day; nil while applications need no window.
    public let windows: Dated<[IntakeWindow]?>

    /// Applications of some streams that meet a condition, taken in windows.
    public init(
        _ id: String, _ words: Words, streams: [String], members: Requirement,
        windows: Dated<[IntakeWindow]?>
    ) {
        self.id = id
        self.words = words
        self.streams = streams
        self.members = members
        self.windows = windows
    }
}
