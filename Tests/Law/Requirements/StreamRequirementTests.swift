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
    @Test(arguments: StreamRule.all)
    func `can be met, and fails by each of its conditions`(_ version: StreamRule) throws {
        let witness = try #require(
            Witness(of: version.rule, on: version.day, before: version.program), "nobody meets it")
        #expect(witness.circumstances.meets(version.rule))
        for condition in witness.conditions where !condition.isJudgedOnDocuments {
            let failing = try #require(witness.failing(condition), "\(condition.words.english) cannot fail")
            let named = failing.failures(of: version.rule).map(\.requirement)
            #expect(!failing.meets(version.rule))
            #expect(named.contains(condition), "\(condition.words.english)")
            if named.count > 1 {
                print("NOTALONE", version, condition.words.english, "|", named.map(\.words.english))
            }
        }
    }
}

extension Requirement {
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
