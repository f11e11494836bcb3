/// The day from which a value holds, and the text that says so.
public struct Change: Hashable, Sendable {
    /// The first day on which the value holds.
    public let day: Day
    /// The text that sets it.
    public let source: Source

    /// A value holds from `day`, by `source`.
    public static func from(_ day: Day, per source: Source) -> Change { Change(day: day, source: source) }

    /// A value that holds as far back as this project looks, by `source`.
    public static func always(per source: Source) -> Change { Change(day: .distantPast, source: source) }
}

/// A value of law that changes on known days; each version keeps its first day and its source.
public struct Dated<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    /// One version: the value, its first day and its source.
    public struct Version: Sendable {
        public let change: Change
        public let value: Value
    }

    /// The versions, earliest first.
    public private(set) var versions: [Version]

    /// The versions in ascending order of days; stops when they are not.
    public init(dictionaryLiteral elements: (Change, Value)...) {
        versions = elements.map { Version(change: $0.0, value: $0.1) }
        for (earlier, later) in zip(versions, versions.dropFirst()) {
            precondition(
                earlier.change.day < later.change.day, "versions out of order at \(later.change.day)")
        }
    }

    /// One value for all days.
    public static func always(_ value: Value, per source: Source) -> Dated { [.always(per: source): value] }

    /// The value in force on a day, or nil before the first version.
    public subscript(day: Day) -> Value? { version(on: day)?.value }

    /// The version in force on a day, or nil before the first.
    public func version(on day: Day) -> Version? { versions.last { $0.change.day <= day } }

    /// Sets the value from the change's day on, up to the next later version; a version of the same day is replaced.
    public mutating func set(_ value: Value, _ change: Change) {
        versions.removeAll { $0.change.day == change.day }
        let place = versions.firstIndex { $0.change.day > change.day } ?? versions.endIndex
        versions.insert(Version(change: change, value: value), at: place)
    }

    /// Makes the value hold from the change's day on, in place of every later version.
    public mutating func hold(_ value: Value, _ change: Change) {
        versions.removeAll { $0.change.day >= change.day }
        versions.append(Version(change: change, value: value))
    }

    /// The days in the span on which a version begins.
    public func changeDays(in span: DaySpan) -> [Day] {
        versions.map(\.change.day).filter(span.contains)
    }

    /// The same versions with other values.
    public func map<Other>(_ transform: (Value) -> Other) -> Dated<Other> {
        Dated<Other>(versions: versions.map { .init(change: $0.change, value: transform($0.value)) })
    }

    init(versions: [Version]) { self.versions = versions }
}
