import CandidateFiles
import FederalPool
import Foundation
import Kernel
import Rulebook
import Simulation
import Testing

@Suite struct `People from a file` {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios")

    private func preparation() throws -> Preparation {
        let text = try String(contentsOf: Self.folder.appending(path: "small-file.yaml"), encoding: .utf8)
        let scenario = try Scenario.read(text, file: "small-file.yaml")
        guard case .file(let name, arrivals: false) = scenario.population else {
            throw ScenarioError(file: "small-file.yaml", line: 1, field: "population", "expected a file")
        }
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
        let reader = CandidateReader(file: name, for: .simulation(scenario.period), tests: languageTests)
        let people = try reader.candidates(in: bytes, .jsonLines)
        return try Preparation(
            scenario, file: "small-file.yaml", imported: entries(of: people, period: scenario.period))
    }

    @Test func `the twenty of the example live through the year`() throws {
        let preparation = try preparation()
        #expect(preparation.entries.count == 20)
        let eve = preparation.world()
        #expect(eve.poolCount >= 10, "\(eve.poolCount) in the pool on the eve")
        let run = SimulationRun(preparation)
        #expect(run.world.candidateCount == 20)
        #expect(run.world.record.rounds.count == 6)
        #expect(run.world.record.rounds.reduce(0) { $0 + $1.invited } >= 7)
        #expect(SimulationRun(preparation).digest == run.digest)
    }
}
