import CandidateFiles
import FederalPool
import Foundation
import Kernel
import Live
import Postgres
import Rulebook
import Simulation

@testable import Store

/// The example scenario of twenty made-up people, each of them eight times, as a simulation that officers conduct.
struct Crowd: Sendable {
    let preparation: Preparation
    let text: String
    let people: [UInt8]

    static let usual = Swift.Result { try Crowd() }

    private init() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "scenarios")
        text = try String(contentsOf: folder.appending(path: "small-file.yaml"), encoding: .utf8)
        let lines = try String(
            contentsOf: folder.appending(path: "candidates-example.jsonl"), encoding: .utf8)
        people = [UInt8](
            (0..<8).map { lines.replacing("{\"id\":\"", with: "{\"id\":\"copy \($0) of ") }.joined().utf8)
        let scenario = try Scenario.read(text, file: "small-file.yaml")
        let reader = CandidateReader(
            file: "people.jsonl", for: .simulation(scenario.period), tests: languageTests)
        let read = try reader.candidates(in: people, .jsonLines)
        preparation = try Preparation(
            scenario, file: "small-file.yaml", imported: entries(of: read, period: scenario.period))
    }

    /// The simulation on the eve of its period.
    var opened: LiveSimulation {
        LiveSimulation(number: 1, world: preparation.world(), preparation: preparation)
    }

    /// The simulation on its first day, every province led by people and no file in hand, so that draws find somebody.
    var undrawn: LiveSimulation {
        var live = opened
        for jurisdiction in Jurisdiction.withProgram {
            _ = live.carryOut(.setAutopilot(jurisdiction, on: false))
        }
        _ = live.carryOut(.advanceClock(to: "2025-01-01"))
        for file in live.world.record.files where file.state == .applied {
            _ = live.carryOut(.refuseFile(candidate: file.candidate, stream: file.stream))
        }
        return live
    }

    /// Stores the simulation on the eve of its period and gives its number.
    func open(in database: borrowing Database) throws -> Int {
        var snapshot = opened.snapshot(name: "crowd", text: text, program: "test")
        snapshot.people = people
        snapshot.isOpen = true
        return try SimulationWriter(snapshot).store(in: database).simulation
    }

    /// What officers do in the tests: a month at a time, with decisions of their own in between.
    func instructions(for live: LiveSimulation) -> [Instruction] {
        let files = live.world.record.files.enumerated().filter { $0.element.state == .applied }
        return [
            .setAutopilot(.saskatchewan, on: live.world.day.number.isMultiple(of: 2)),
            .holdProvincialDraw(stream: live.stream("on-ejo-fw") ?? 0, invitations: 5),
            .holdFederalRound(FederalRound(.general, invitations: 3), published: 0),
            .changeAllocation(.manitoba, total: Int32(live.world.province(.manitoba).used + 7)),
        ]
            + files.prefix(2).map {
                .resolveIntentFlag(
                    candidate: $0.element.candidate,
                    by: live.world.streams[Int($0.element.stream)].jurisdiction, proceed: true,
                    reason: "seen in an interview")
            }
            + files.prefix(3).map { .nominate(candidate: $0.element.candidate, stream: $0.element.stream) }
    }
}
