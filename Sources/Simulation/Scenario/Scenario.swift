import Kernel
public import Rulebook

/// What is simulated: the period, the people, the rounds, who acts, and what differs from the law and the assumptions.
public struct Scenario: Sendable {
    /// The name shown in lists.
    public var name: String
    public var period: DaySpan
    public var seed: UInt64
    public var population: PopulationChoice
    public var rounds: RoundsChoice
    /// The programs that act by their autopilots; the others only when told.
    public var autopilots: [Jurisdiction]
    /// Which draws the provinces on their autopilots hold.
    public var draws: DrawsChoice
    /// Values of law that differ, in the order of the file.
    public var law: [LawOverride]
    /// The high-wage factor of the ranking announced for 2026-11-03, whose values are not published; nil leaves it out.
    public var highWage: HighWageFactor?
    /// Assumptions about population and behaviour that differ, by name.
    public var assumptions: [AssumptionOverride]

    /// Where the people come from.
    public enum PopulationChoice: Hashable, Sendable {
        /// A starting pool as published on a day, and arrivals by the assumptions.
        case published(on: Day)
        /// Candidates from a file, relative to the scenario's folder; `arrivals` says whether others come as well.
        case file(String, arrivals: Bool)
    }

    /// Which rounds the federal side holds.
    public enum RoundsChoice: Hashable, Sendable {
        /// Every published round of the period.
        case history
        case planned([PlannedRound])
    }

    /// Which draws a province on its autopilot holds.
    public enum DrawsChoice: Hashable, Sendable {
        /// The published ones by day and size, as far as their series are complete; else by practice.
        case history
        /// Sized by what the allocation lacks, at the rhythm of the practice.
        case practice
    }

    /// The published draws a province repeats in this scenario.
    func drawHistory(of province: Jurisdiction) -> DrawHistory {
        draws == .history ? DrawHistory(of: province) : .none
    }

    /// What a scenario supposes of the high-wage factor, from a day on.
    public struct HighWageFactor: Hashable, Sendable {
        public let from: Day
        public let levels: [RankingSystem.HighWageLevel]
    }

    /// A value of law from a day on.
    public struct LawOverride: Hashable, Sendable {
        public let name: String
        public let value: Int
        public let from: Day
        /// The line of the file, for messages.
        public let line: Int
    }

    /// An assumption with another value.
    public struct AssumptionOverride: Hashable, Sendable {
        public let name: String
        public let value: Double
        /// The line of the file, for messages.
        public let line: Int
    }
}

/// A mistake in a scenario file, by file, line and field, with what was expected there.
public struct ScenarioError: Error, Equatable, CustomStringConvertible {
    public let file: String
    public let line: Int
    public let field: String
    public let message: String

    /// A mistake at a line; `field` is the dotted path, empty for the file as a whole.
    public init(file: String, line: Int, field: String, _ message: String) {
        self.file = file
        self.line = line
        self.field = field
        self.message = message
    }

    public var description: String { "\(file):\(line): " + (field.isEmpty ? "" : "\(field): ") + message }
}
