import CandidateFiles
import FederalPool
import Foundation
import Kernel
import Rulebook
import Simulation

/// The example scenario of twenty made-up people, and crowds made of them.
enum SmallFile {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios")

    /// The text of the scenario.
    static func text() throws -> String {
        try String(contentsOf: folder.appending(path: "small-file.yaml"), encoding: .utf8)
    }

    /// The people of its file, each so many times: a copy is a day older and comes a day earlier than the one before.
    static func people(_ period: DaySpan, times: Int = 1) throws -> [ImportedCandidate] {
        let name = "candidates-example.jsonl"
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        let reader = CandidateReader(file: name, for: .simulation(period), tests: languageTests)
        let people = try reader.candidates(in: bytes, .jsonLines)
        return (0..<times).flatMap { copy in
            people.map { person in
                var person = person
                person.candidate.bornOn = person.candidate.bornOn - copy
                person.submittedOn = person.submittedOn.map { $0 - copy }
                return person
            }
        }
    }

    /// The scenario made ready, with lines added to its text, another seed, or its people so many times and changed.
    static func preparation(
        of text: String? = nil, adding lines: String = "", seed: UInt64? = nil, times: Int = 1,
        _ change: (inout Candidate) -> Void = { _ in }
    ) throws -> Preparation {
        var scenario = try Scenario.read((text ?? self.text()) + lines, file: "small-file.yaml")
        if let seed { scenario.seed = seed }
        var people = try people(scenario.period, times: times)
        for place in people.indices { change(&people[place].candidate) }
        return try Preparation(
            scenario, file: "small-file.yaml", imported: entries(of: people, period: scenario.period))
    }
}
