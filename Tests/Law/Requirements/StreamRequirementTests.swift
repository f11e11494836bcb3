import Canada
import Rulebook
import Testing

/// A version of a stream's rule with a day on which it holds.
struct StreamRule: Sendable, CustomStringConvertible {
    let program: Jurisdiction
    let stream: String
    let day: Day
    let rule: Requirement

    var description: String { "\(stream) on \(day)" }

    /// Every version of the rule of every stream of every program.
    static let all: [StreamRule] = Legislation.canada.programs.flatMap { program in
        program.streams.flatMap { stream in
            stream.eligibility.versions.map { version in
                StreamRule(
                    program: program.jurisdiction, stream: stream.id,
                    day: max(version.change.day, "2015-01-01"), rule: version.value)
            }
        }
    }
}

/// What every stream asks is possible, and each condition by itself can fail it.
@Suite struct `Every stream's rule` {
    @Test(arguments: StreamRule.all.filter { !$0.rule.hasEmptyList })
    func `can be met, and fails by each of its conditions`(_ version: StreamRule) throws {
        let witness = try #require(
            Witness(of: version.rule, on: version.day, before: version.program), "nobody meets it")
        #expect(witness.circumstances.meets(version.rule))
        #expect(witness.circumstances.failures(of: version.rule).isEmpty)
        for condition in witness.conditions where !condition.isJudgedOnDocuments {
            let failing = try #require(witness.failing(condition), "\(condition.words.english) cannot fail")
            #expect(!failing.meets(version.rule))
            let named = failing.failures(of: version.rule).map(\.requirement)
            #expect(named.contains(condition), "\(condition.words.english)")
            expectJustShort(failing, of: condition)
        }
    }

    /// Whoever fails a bound does so by one.
    private func expectJustShort(_ failing: Circumstances, of condition: Requirement) {
        switch condition {
        case .atLeast(let measure, let bound):
            #expect(failing.value(of: measure) == bound - 1, "\(condition)")
        case .atMost(let measure, let bound): #expect(failing.value(of: measure) == bound + 1, "\(condition)")
        case .between(let measure, let bounds):
            let value = failing.value(of: measure)
            #expect(value == bounds.lowerBound - 1 || value == bounds.upperBound + 1, "\(condition)")
        default: break
        }
    }

    @Test(arguments: StreamRule.all.filter(\.rule.hasEmptyList))
    func `is met by nobody where its list is empty`(_ version: StreamRule) {
        #expect(Witness(of: version.rule, on: version.day, before: version.program) == nil)
        #expect(version.stream == "ns-sw-oid")
    }
}

extension Requirement {
    /// True when an occupation is asked of a list without any.
    fileprivate var hasEmptyList: Bool {
        withParts.contains { part in
            switch part {
            case .occupation(let list), .offerOccupation(let list): list.ranges.isEmpty
            default: false
            }
        }
    }

    /// True for what always holds in the model: it is shown on documents, or nothing is asked.
    fileprivate var isJudgedOnDocuments: Bool {
        switch self {
        case .shown: true
        case .all(let parts): parts.allSatisfy(\.isJudgedOnDocuments)
        case .any(let parts): parts.contains(where: \.isJudgedOnDocuments)
        default: false
        }
    }
}
