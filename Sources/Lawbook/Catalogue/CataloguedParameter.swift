public import Rulebook

/// One parameter of law: its dotted name, what it says, its unit, and its value by day.
public struct CataloguedParameter: Sendable {
    /// The value over a span of days.
    public struct Version: Sendable, Hashable {
        /// The first day; `.distantPast` where the law does not say since when.
        public let firstDay: Day
        /// The last day; `.distantFuture` while nothing replaces the value.
        public internal(set) var lastDay: Day
        /// The value where it is a number, in the parameter's unit.
        public let number: Double?
        /// The value as a person reads it.
        public let text: Words
        /// The text that sets it, and how far it can be relied on.
        public let source: Source

        /// True when the value holds on the day.
        public func holds(on day: Day) -> Bool { firstDay <= day && day <= lastDay }
    }

    /// The dotted name, such as `federal.windows.invitation_days`.
    public let name: String
    public let words: Words
    public let unit: ParameterUnit
    /// The name by which a scenario sets the value; nil where none can.
    public internal(set) var settableAs: String?
    /// The first day from which the value is announced but was not seen in force; nil for settled law.
    public internal(set) var provisionalFrom: Day?
    /// The versions, earliest first; they never overlap.
    public internal(set) var versions: [Version]

    /// The version in force on a day, or nil.
    public func version(on day: Day) -> Version? { versions.last { $0.holds(on: day) } }

    /// True when what holds on the day is announced and was not seen in force.
    public func isProvisional(on day: Day) -> Bool { provisionalFrom.map { $0 <= day } == true }
}
