public import Rulebook

/// How a stream stands on a day: status, way of selecting, grid, fee.
public struct StreamStanding: Sendable {
    public let stream: NomineeStream
    public let jurisdiction: Jurisdiction
    public let status: StreamStatus
    /// The first day of the status; `.distantPast` where it is not known.
    public let since: Day
    /// How it selects; nil where the law of the day does not say.
    public let selection: Selection?
    /// The grid by which it selects or that is a condition, by its identifier.
    public let grid: String?
    /// The pass mark of that grid, or the points the eligibility asks for.
    public let passMark: Int?
    /// The applicant's fee in dollars.
    public let fee: Int?

    /// The standing of a stream of a program, or nil before the stream's first day.
    public init?(_ stream: NomineeStream, of program: NomineeProgram, on day: Day) {
        guard let status = stream.status.version(on: day) else { return nil }
        self.stream = stream
        jurisdiction = program.jurisdiction
        self.status = status.value
        since = status.change.day
        selection = stream.selection[day]
        fee = stream.fee[day]
        let asked = stream.eligibility[day]?.pointsAsked
        if case .points(let id)? = selection?.order {
            grid = id
            passMark =
                asked.flatMap { $0.grid.id == id ? $0.bound : nil } ?? program.grid(id, on: day)?.passMark
        } else {
            grid = asked?.grid.id
            passMark = asked?.bound
        }
    }
}

extension Requirement {
    /// The grid and the points of it that every way of meeting the requirement asks for, the first of them.
    fileprivate var pointsAsked: (grid: PointsGrid, bound: Int)? {
        for condition in conditions {
            if case .points(let grid, _, let bound) = condition { return (grid, bound) }
        }
        return nil
    }
}

extension Selection {
    /// How candidates come to the stream and who comes first, in a few words.
    public var shortWords: Words { intake.shortWords + Words(", ", fr: ", ") + order.shortWords }
}

extension SelectionOrder {
    /// Who comes first, in a word or two.
    fileprivate var shortWords: Words {
        switch self {
        case .points: Words("by points", fr: "par points")
        case .score: Words("by score", fr: "par note")
        case .oldest: Words("oldest first", fr: "plus anciens d'abord")
        case .lottery: Words("by lot", fr: "par tirage au sort")
        case .priorities: Words("by priority", fr: "par priorité")
        }
    }

    /// The name in files, such as `points`.
    public var code: String {
        switch self {
        case .points: "points"
        case .score: "score"
        case .oldest: "oldest"
        case .lottery: "lottery"
        case .priorities: "priorities"
        }
    }
}

extension Intake {
    /// How candidates come to the stream, in a word or two.
    fileprivate var shortWords: Words {
        switch self {
        case .invitation: Words("invitation", fr: "invitation")
        case .notification: Words("notification of interest", fr: "avis d'intérêt")
        case .direct: Words("as they come", fr: "au fur et à mesure")
        case .employer: Words("employer", fr: "employeur")
        }
    }

    /// The name in files, such as `invitation`.
    public var code: String {
        switch self {
        case .invitation: "invitation"
        case .notification: "notification"
        case .direct: "direct"
        case .employer: "employer"
        }
    }
}
