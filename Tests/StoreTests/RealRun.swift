import CandidateFiles
import FederalPool
import Foundation
import Kernel
import Rulebook
import Simulation
import Store

/// The example scenario of twenty made-up people with a crowd made of them, lived through and ready to be stored.
struct RealRun: Sendable {
    let run: SimulationRun
    let preparation: Preparation
    let text: String

    /// The run by the scenario's own seed; many tests only read it.
    static let usual = Swift.Result { try RealRun(seed: 20) }

    /// A run by a seed: eight copies of each person, every one with an open file in Québec, so that flags arise.
    init(seed: UInt64) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "scenarios")
        text = try String(contentsOf: folder.appending(path: "small-file.yaml"), encoding: .utf8)
        var scenario = try Scenario.read(text, file: "small-file.yaml")
        scenario.seed = seed
        let name = "candidates-example.jsonl"
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        let reader = CandidateReader(file: name, for: .simulation(scenario.period), tests: languageTests)
        let people = try reader.candidates(in: bytes, .jsonLines)
        let crowd = (0..<8).flatMap { copy in people.map { RealRun.changed($0, by: copy) } }
        preparation = try Preparation(
            scenario, file: "small-file.yaml", imported: entries(of: crowd, period: scenario.period))
        run = SimulationRun(preparation)
    }

    private static func changed(_ person: ImportedCandidate, by copy: Int) -> ImportedCandidate {
        var person = person
        person.candidate.bornOn = person.candidate.bornOn - copy
        person.submittedOn = person.submittedOn.map { $0 - copy }
        person.candidate.facts.set(.quebecFileOpen, true)
        return person
    }

    /// The run in the form in which it is stored.
    var snapshot: SimulationSnapshot {
        let (world, scenario) = (run.world, preparation.scenario)
        return SimulationSnapshot(
            name: "real run", scenarioName: scenario.name, scenarioText: text, seed: scenario.seed,
            digests: .init(
                law: preparation.lawDigest, scenario: preparation.scenarioDigest,
                population: preparation.populationDigest, program: "test", record: run.digest),
            period: scenario.period, currentDay: world.day,
            streams: preparation.law.programs.flatMap { program in
                program.streams.map { .init($0.id, program.jurisdiction, $0.words, track: $0.track) }
            },
            signals: world.signals.map { .init($0.id, $0.words, severity: $0.severity, weight: $0.weight) },
            limits: world.limits, windows: world.windows, candidateCount: world.arrived,
            candidate: { world.candidateRow($0) },
            record: world.record)
    }
}
