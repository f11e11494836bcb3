public import Rulebook

/// A candidate as a file states one.
public struct ImportedCandidate: Hashable, Sendable {
    /// The file's own name for the candidate; `line 3` for the third line when it gives none.
    public var id: String
    public var candidate: Candidate
    /// The day of the profile; nil when not stated.
    public var submittedOn: Day?
    /// The second of that day, 0 to 86,399; nil when not stated.
    public var submittedSecond: Int32?
    /// False for a candidate of a province's base streams without a profile.
    public var inFederalPool: Bool
    /// True with an accepted nomination.
    public var isNominated: Bool
    /// The province of that nomination; nil for none or when not stated.
    public var nominatedBy: Jurisdiction?
    /// The day of that nomination; nil when not stated.
    public var nominatedOn: Day?
    /// The day a foreign credential was assessed; nil when not stated, which is taken as a valid assessment or none needed.
    public var assessedOn: Day?
}

/// What the candidates of a file are read for.
public enum CandidateUse: Hashable, Sendable {
    /// Scoring on a day.
    case scoring(on: Day)
    /// Living through a period.
    case simulation(DaySpan)

    /// The day on which ages and months of work are as the file states them.
    public var day: Day {
        switch self {
        case .scoring(let day): day
        case .simulation(let period): period.first
        }
    }
}

/// The forms a file of candidates may have.
public enum CandidateFileFormat: Hashable, Sendable {
    case jsonLines
    case csv

    /// The format by the end of a file's name: `.csv`, `.jsonl`, `.ndjson` or `.json`; nil for others.
    public init?(path: String) {
        switch path.split(separator: ".").last?.lowercased() {
        case "csv": self = .csv
        case "jsonl", "ndjson", "json": self = .jsonLines
        default: return nil
        }
    }
}

/// The entries of imported candidates, in the order of their submission.
///
/// Who has no day of submission comes on the day before the period, who has no second gets one by the place in the
/// file, so that an earlier line has the earlier time.
public func entries(of imported: [ImportedCandidate], period: DaySpan) -> [Entry] {
    let placed = imported.enumerated().map { place, person in
        let submittedOn = person.submittedOn ?? period.first - 1
        return Entry(
            person.candidate, submittedOn: submittedOn,
            second: person.submittedSecond ?? Int32(place * 86_400 / imported.count),
            inFederalPool: person.inFederalPool, nominatedBy: person.nominatedBy,
            nominatedOn: person.nominatedOn ?? .distantPast)
    }
    let order = placed.indices.sorted { one, other in
        (placed[one].submittedOn, placed[one].submittedSecond, one)
            < (placed[other].submittedOn, placed[other].submittedSecond, other)
    }
    return order.map { placed[$0] }
}
