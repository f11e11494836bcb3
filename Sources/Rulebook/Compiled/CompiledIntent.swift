/// The signals of intention to reside that one program looks at on a day, laid out flat for asking many candidates.
///
/// Finds exactly what the rules find on that day.
public final class CompiledIntent: Sendable {
    /// A signal in use, with its position in the list it was laid out from.
    private struct Entry: Sendable {
        let position: Int
        let weight: Int
        let isBlocking: Bool
        let when: CompiledRequirement
        let streams: [String]
    }

    /// What was found: the positions of the signals, their sum and the level.
    public struct Found: Sendable {
        public var positions: [Int] = []
        public var sum = 0
        public var level = IntentLevel.thin
    }

    private let signals: [IntentSignal]
    private let entries: [Entry]

    /// Lays out the shared signals with a program's own that are in use on a day.
    public init(_ rules: IntentRules, also own: [IntentSignal], on day: Day) {
        let regime = rules.regime[day] ?? .officerAndProvince
        signals = rules.signals + own
        entries = signals.enumerated().filter { $1.regimes.contains(regime) && $1.basis[day] == true }.map {
            Entry(
                position: $0, weight: $1.weight, isBlocking: $1.severity == .blocking,
                when: CompiledRequirement($1.when), streams: $1.streams)
        }
    }

    /// What speaks for and against the intention of a candidate before the program and one of its streams.
    public func found(in circumstances: Circumstances, stream: String) -> Found {
        var (found, speaksFor, against, isBlocked) = (Found(), 0, 0, false)
        for entry in entries where circumstances.meets(entry.when) {
            guard entry.streams.isEmpty || entry.streams.contains(stream) else { continue }
            found.positions.append(entry.position)
            speaksFor += max(0, entry.weight)
            against += min(0, entry.weight)
            isBlocked = isBlocked || entry.isBlocking
        }
        found.sum = min(10, speaksFor) + against
        found.level = IntentRules.level(of: found.sum, blocked: isBlocked)
        return found
    }

    /// The same with the signals themselves.
    public func finding(in circumstances: Circumstances, stream: String) -> IntentFinding {
        let found = found(in: circumstances, stream: stream)
        return IntentFinding(
            signals: found.positions.map { signals[$0] }, sum: found.sum, level: found.level,
            isQuebecOnly: circumstances.isQuebecOnly)
    }
}
