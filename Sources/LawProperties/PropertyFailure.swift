import CandidateFiles
public import Rulebook

/// A candidate for whom a property does not hold, as lines that `bassin score` takes.
public struct PropertyFailure: Sendable, CustomStringConvertible {
    /// What should have held.
    public let property: String
    /// The version of the ranking system and the day.
    public let version: String
    public let day: Day
    public let candidate: Candidate
    /// The same candidate after a change; nil for a property of one candidate.
    public let changed: Candidate?
    /// What was found.
    public let found: String

    public var description: String {
        var lines = [
            "\(version) on \(day): \(property): \(found)",
            candidate.line(id: "before", on: day),
        ]
        if let changed { lines.append(changed.line(id: "after", on: day)) }
        return lines.joined(separator: "\n")
    }
}
