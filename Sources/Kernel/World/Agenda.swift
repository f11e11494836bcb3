import Rulebook

/// What falls due on a day; the raw value is the order within the day.
enum EventKind: UInt8, Sendable, BitwiseCopyable {
    /// The nomination's validity ends.
    case nominationEnd = 0
    /// A profile's life in the pool ends.
    case departure
    /// Something about a candidate changes by time alone: a birthday, a year of work, a test or permit that runs out.
    case review
    /// A nominee's ground is lost.
    case nomineeTrouble
    /// A candidate answers a province's invitation.
    case provincialAnswer
    /// A file is ready for the province's decision.
    case fileReady
    /// A nominee accepts or declines in the pool.
    case nominationAnswer
    /// An invited candidate applies, declines or stays silent.
    case invitationAnswer
    /// A base nominee applies for permanent residence.
    case baseApplication
    /// An application for permanent residence is decided.
    case decision
    /// A candidate whose profile ended enters the pool again.
    case reentry
}

/// Something that falls due: what, for whom, and the row or profile it is about.
struct Event: Sendable, BitwiseCopyable {
    var kind: EventKind
    var candidate: Int32
    var reference: Int32
}

/// What falls due on which day.
struct Agenda: Sendable {
    private let first: Day
    /// For each day its events as numbers that sort in the order of the day.
    private var days: [[UInt64]]
    /// The first day that has not been lived yet.
    private var next: Day

    init(from first: Day) {
        self.first = first
        next = first
        days = []
    }

    /// Notes an event for a day; one for a day already past is for the next day that is lived.
    mutating func note(_ event: Event, on day: Day) {
        let offset = max(next, day) - first
        while days.count <= offset { days.append([]) }
        days[offset].append(event.sortKey)
    }

    /// Takes the events of a day out, in the order of the day: by kind, then candidate, then reference.
    mutating func take(_ day: Day) -> [Event] {
        let offset = day - first
        next = max(next, day + 1)
        guard offset >= 0, offset < days.count, !days[offset].isEmpty else { return [] }
        var due: [UInt64] = []
        swap(&due, &days[offset])
        due.sort()
        return due.map { Event(sortKey: $0) }
    }
}

extension Event {
    /// The kind in four bits, the candidate in 28 and the reference in 32; neither is negative.
    fileprivate var sortKey: UInt64 {
        UInt64(kind.rawValue) << 60 | UInt64(UInt32(candidate)) << 32 | UInt64(UInt32(reference))
    }

    fileprivate init(sortKey: UInt64) {
        guard let kind = EventKind(rawValue: UInt8(sortKey >> 60)) else {
            preconditionFailure("\(sortKey >> 60) is no kind of event")
        }
        self.kind = kind
        candidate = Int32(sortKey >> 32 & 0xFFF_FFFF)
        reference = Int32(truncatingIfNeeded: sortKey)
    }
}
