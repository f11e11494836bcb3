public import Rulebook

/// A number the model assumes or derives, with its plausible range and where it comes from.
public struct Assumption: Sendable {
    /// The dotted name scenarios use, such as `population.quebec_residence_share`.
    public let name: String
    /// What it is, with its unit.
    public let words: Words
    public private(set) var value: Double
    /// The lowest and highest plausible value.
    public let plausible: ClosedRange<Double>
    /// What a scenario may set at all.
    public let allowed: ClosedRange<Double>
    public private(set) var source: Source

    /// A share from 0 to 1.
    public static func share(
        _ name: String, _ value: Double, _ plausible: ClosedRange<Double>, per source: Source, _ words: Words
    ) -> Assumption {
        Assumption(
            name: name, words: words, value: value, plausible: plausible, allowed: 0...1, source: source)
    }

    /// A number of 0 or more, such as days, points or a rate a year.
    public static func number(
        _ name: String, _ value: Double, _ plausible: ClosedRange<Double>, most: Double = 1_000_000,
        per source: Source, _ words: Words
    ) -> Assumption {
        Assumption(
            name: name, words: words, value: value, plausible: plausible, allowed: 0...most, source: source)
    }

    /// The value as a chance.
    var chance: Chance { Chance(value) }

    mutating func set(_ value: Double) {
        self.value = value
        source = .scenario
    }
}

/// Why a parameter was not set.
public enum AssumptionError: Error, Equatable, CustomStringConvertible {
    /// No parameter has the name; the names there are.
    case unknown(String, allowed: [String])
    /// The value lies outside what is allowed.
    case outside(String, value: Double, allowed: ClosedRange<Double>)

    public var description: String {
        switch self {
        case .unknown(let name, let allowed):
            "no parameter is named \"\(name)\"; the names are \(allowed.joined(separator: ", "))"
        case .outside(let name, let value, let allowed):
            "\(name): \(value) is not between \(allowed.lowerBound) and \(allowed.upperBound)"
        }
    }
}

/// Assumptions that belong together and can be listed and set by name.
public protocol AssumptionGroup: Sendable {
    /// Shows every assumption of the group in a fixed order; what is changed stays changed.
    mutating func visit(_ body: (inout Assumption) -> Void)
}

extension AssumptionGroup {
    /// Every assumption, in a fixed order.
    public var all: [Assumption] {
        var (copy, found): (Self, [Assumption]) = (self, [])
        copy.visit { found.append($0) }
        return found
    }

    /// Sets an assumption by its name; refuses unknown names and impossible values.
    public mutating func set(_ name: String, to value: Double) throws(AssumptionError) {
        guard let current = all.first(where: { $0.name == name }) else {
            throw .unknown(name, allowed: all.map(\.name))
        }
        guard current.allowed.contains(value) else {
            throw .outside(name, value: value, allowed: current.allowed)
        }
        visit { if $0.name == name { $0.set(value) } }
    }
}

extension Array where Element == Assumption {
    /// The values as a table to draw from.
    var table: WeightedTable { WeightedTable(shares: map(\.value)) }
}

/// The sources the assumptions share.
enum Basis {
    static let assumed = Source.assumed("Assumption of this project: no published table supports a number")
    static let openData = Source.derived(
        "Computed from the open data on invited candidates by province and program, 2025")
    static let flow = Source.derived(
        "Fitted to published rounds, pool counts and open data on invited candidates, 2022 to 2025")
    static let report2024 = Source.secondary(
        "Express Entry year-end report 2024, as reported by third parties")
    static let report2023 = Source.secondary(
        "Express Entry year-end report 2023, as reported by third parties")
    static let manitoba = Source("Manitoba Provincial Nominee Program: annual report 2024 and monthly data")
}
