/// What the figure of a node of an allocation means for a nomination.
public enum NodeForce: UInt8, Hashable, Sendable, CaseIterable {
    /// A nomination beyond it is refused.
    case binding = 0
    /// The program's own plan, which it moves as it likes: shown, and nothing is refused for it.
    case indicative
    /// Places beside the allocation: a nomination that takes one does not count against the total.
    case outsideTheTotal

    /// The word a person reads beside a node.
    public var words: Words {
        switch self {
        case .binding: Words("binding", fr: "contraignant")
        case .indicative: Words("indicative, not enforced", fr: "indicatif, non appliqué")
        case .outsideTheTotal: Words("outside the allocation", fr: "hors de l'allocation")
        }
    }
}

/// A node of a year's allocation: streams, a track or a sector, with a ceiling or a reserve of its own.
///
/// A file belongs to a node when it belongs to the node above, is of one of the streams, goes the track's way, and meets the
/// condition on the day of the nomination. Nodes beside one another may share files; reserves of nodes beside one another are
/// added up in a node above them, or the sum is not kept.
public struct AllocationNode: Sendable {
    /// The lower-case identifier, such as `sk-trucking`; unique in the program's year.
    public let id: String
    public let words: Words
    /// The streams of the node; empty for those of the node above.
    public let streams: [String]
    /// Base or enhanced nominations only; nil for both.
    public let track: Track?
    /// What a file meets; `.all([])` for every file of the streams.
    public let members: Requirement
    /// The most nominations of the node, by day; nil where none.
    public let ceiling: Dated<Int>?
    /// The places kept for the node, by day: others never take them; nil where none.
    public let reserve: Dated<Int>?
    public let force: NodeForce
    /// The nodes below.
    public let parts: [AllocationNode]

    /// A node by its members and figures; see the properties.
    public init(
        _ id: String, _ words: Words, streams: [String] = [], track: Track? = nil,
        members: Requirement = .all([]), ceiling: Dated<Int>? = nil, reserve: Dated<Int>? = nil,
        force: NodeForce = .binding, parts: [AllocationNode] = []
    ) {
        self.id = id
        self.words = words
        self.streams = streams
        self.track = track
        self.members = members
        self.ceiling = ceiling
        self.reserve = reserve
        self.force = force
        self.parts = parts
    }

    /// The days on which a figure of the node or of one below begins to hold.
    public func changeDays(in span: DaySpan) -> [Day] {
        (ceiling?.changeDays(in: span) ?? []) + (reserve?.changeDays(in: span) ?? [])
            + parts.flatMap { $0.changeDays(in: span) }
    }
}

/// The nominations a province may issue in a calendar year, as the federal government allots them.
public struct Allocation: Sendable {
    /// The calendar year.
    public let year: Int
    /// The whole number of nominations, by day: the opening figure and each change during the year.
    public var total: Dated<Int>
    /// The nodes below the whole.
    public let nodes: [AllocationNode]

    /// A year's allocation and its nodes.
    public init(year: Int, total: Dated<Int>, nodes: [AllocationNode] = []) {
        self.year = year
        self.total = total
        self.nodes = nodes
    }

    /// The days on which the total or a figure of a node begins to hold.
    public func changeDays(in span: DaySpan) -> [Day] {
        total.changeDays(in: span) + nodes.flatMap { $0.changeDays(in: span) }
    }
}

/// What becomes of the place of a nomination that lapsed or was withdrawn or declined.
public enum ReturnedPlace: UInt8, Hashable, Sendable {
    /// It goes back to the year's allocation while that year lasts.
    case withinTheYear = 0
    /// It is lost.
    case lost
}
