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
    private var days: [[Event]]

    init(from first: Day) {
        self.first = first
        days = []
    }

    /// Notes an event for a day; one for a day already past is for the next day that is lived.
    mutating func note(_ event: Event, on day: Day) {
        let offset = max(0, day - first)
        while days.count <= offset { days.append([]) }
        days[offset].append(event)
    }

    /// Takes the events of a day out, in the order of the day: by kind, then candidate, then reference.
    mutating func take(_ day: Day) -> [Event] {
        let offset = day - first
        guard offset >= 0, offset < days.count, !days[offset].isEmpty else { return [] }
        var due: [Event] = []
        swap(&due, &days[offset])
        due.sort {
            ($0.kind.rawValue, $0.candidate, $0.reference) < ($1.kind.rawValue, $1.candidate, $1.reference)
        }
        return due
    }
}
