import Rulebook
import Simulation
import Testing

/// A line of a sound scenario replaced by something wrong, and what has to be said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
    let line: String
    let wrong: String
    /// The whole message after the file's name; one that ends with "…" only begins so.
    let message: String

    init(_ line: String, _ wrong: String, _ message: String) {
        self.line = line
        self.wrong = wrong
        self.message = message
    }

    var testDescription: String { wrong }

    /// A scenario with every field, in which a mistake replaces a line.
    static let sound = """
        name: Small
        period:
          from: 2025-01-01
          to: 2025-12-31
        seed: 7
        population:
          file: people.jsonl
          arrivals: false
        federal:
          rounds:
            - { on: 2025-03-04, kind: cec, invitations: 3 }
            - { on: 2025-09-04, kind: category, category: french, invitations: 2 }
        provinces:
          autopilot: [SK, ON]
        law:
          - set: federal.windows.invitation_days
            to: 30
            from: 2025-06-01
        assumptions:
          population.quebec_residence_share: 0.2

        """

    var text: String { Mistake.sound.replacing(line, with: wrong, maxReplacements: 1) }
}

@Suite struct `Mistakes in a scenario` {
    private func error(in text: String) throws -> String {
        let error = try #require(throws: ScenarioError.self) {
            _ = try Preparation(Scenario.read(text, file: "s.yaml"), file: "s.yaml")
        }
        return error.description
    }

    @Test func `the scenario without a mistake is sound`() throws {
        let scenario = try Scenario.read(Mistake.sound, file: "s.yaml")
        #expect(scenario.name == "Small" && scenario.seed == 7)
        #expect(scenario.period == DaySpan("2025-01-01", through: "2025-12-31"))
        #expect(try Preparation(scenario, file: "s.yaml").entries.isEmpty)
    }

    @Test(arguments: wrongFields + wrongPeriods + wrongRounds + wrongPeople + wrongValues + wrongYAML)
    func `a mistake is named by file, line and field, with what is allowed`(_ mistake: Mistake) throws {
        try #require(mistake.text != Mistake.sound)
        let found = try error(in: mistake.text)
        if mistake.message.hasSuffix("…") {
            let beginning = "s.yaml:" + mistake.message.dropLast()
            #expect(found.hasPrefix(beginning), "\(found)")
        } else {
            #expect(found == "s.yaml:" + mistake.message)
        }
    }

    @Test(arguments: ["", "\n\n", "# nothing but a remark\n"])
    func `an empty file is no scenario`(_ text: String) throws {
        #expect(try error(in: text) == "s.yaml:1: the file is empty; expected a scenario")
    }
}
