public import Kernel
import Rulebook

/// What a stored simulation and its recomputation disagree about.
public enum ReplayError: Error, Equatable, CustomStringConvertible {
    /// Law, scenario or people are not those the simulation was made with.
    case otherInputs(String, stored: String, found: String)
    /// An instruction had another outcome.
    case otherOutcome(ordinal: Int, kind: String, stored: Outcome, found: Outcome)

    public var description: String {
        switch self {
        case .otherInputs(let what, let stored, let found):
            "the simulation was made with another \(what) (\(stored)) than this program has (\(found))"
        case .otherOutcome(let ordinal, let kind, let stored, let found):
            "instruction \(ordinal) (\(kind)) had the outcome \(stored.words) and now has \(found.words)"
        }
    }
}

extension Outcome {
    fileprivate var words: String { isApplied ? "applied, \(number), \(cutOff)" : "\(refusal)" }
}

extension Preparation {
    /// The world to which instructions lead, each with the outcome it had.
    ///
    /// Throws a `ReplayError` at the first instruction whose outcome differs.
    public func world(after instructions: some Sequence<InstructionRow>) throws(ReplayError) -> World {
        var world = eve()
        try world.follow(instructions)
        return world
    }
}

extension World {
    /// Applies instructions again, each with the outcome it had; throws at the first whose outcome differs.
    public mutating func follow(_ instructions: some Sequence<InstructionRow>) throws(ReplayError) {
        for row in instructions {
            let ordinal = record.instructions.count + 1
            let outcome = apply(row.instruction)
            guard outcome == row.outcome else {
                throw .otherOutcome(
                    ordinal: ordinal, kind: row.instruction.kind.code, stored: row.outcome, found: outcome)
            }
        }
    }
}
