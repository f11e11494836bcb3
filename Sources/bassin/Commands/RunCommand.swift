import ArgumentParser
import Foundation
import Kernel
import Live
import Rulebook
import Simulation
import Store

/// Simulates a scenario and stores it, whole or not at all.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Simulates a scenario and stores it. / Simule un scénario et l'enregistre.")

    @Argument(
        help: "The scenario, a YAML file. / Le scénario, un fichier YAML.",
        completion: .file(extensions: ["yaml", "yml"]))
    var scenario: String

    @Option(help: "Another seed than the scenario's. / Une autre graine que celle du scénario.")
    var seed: UInt64?

    @Option(help: "Another name than the scenario's. / Un autre nom que celui du scénario.")
    var name: String?

    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let text = try ScenarioFile.text(of: scenario)
        let scenario = try adjusted(Scenario.read(text, file: scenario))
        let database = try server.connect(common.language)
        try Readiness.prepare(database)
        let preparing = clock.now
        let prepared = try ScenarioFile.prepare(scenario, file: self.scenario)
        let preparation = prepared.preparation
        let living = clock.now
        let run = try live(preparation)
        remarkOnShortRounds(run)
        let storing = clock.now
        var stored = SimulationSnapshot(
            run.world, preparation, name: name ?? scenario.name, text: text, program: Program.version,
            digest: run.digest)
        stored.people = prepared.people
        stored.timings = [
            ("prepare", (living - preparing).inSeconds), ("kernel", run.kernelSeconds),
            ("live", (storing - living).inSeconds),
        ]
        let statistics = try store(stored, in: database)
        RunSummary(
            run: run, preparation: preparation, statistics: statistics,
            prepareSeconds: (living - preparing).inSeconds,
            totalSeconds: (clock.now - start).inSeconds
        ).print(common)
    }

    private func adjusted(_ scenario: Scenario) -> Scenario {
        var scenario = scenario
        if let seed { scenario.seed = seed }
        return scenario
    }

    /// A round that asks for more than it considers invites those there are; the person who planned it should know.
    private func remarkOnShortRounds(_ run: SimulationRun) {
        for round in run.world.record.rounds where round.requested > round.invited {
            common.remark(
                "note: the round of \(round.heldOn) asked for \(round.requested) and found \(round.invited)",
                fr:
                    "note : la ronde du \(round.heldOn) demandait \(round.requested) personnes et en a trouvé \(round.invited)"
            )
        }
    }

    private func live(_ preparation: Preparation) throws -> SimulationRun {
        let bar = ProgressBar(common("living", fr: "simulation"), quiet: common.quiet)
        defer { bar.end() }
        let period = preparation.scenario.period
        return SimulationRun(preparation) { day in bar.show(day - period.first + 1, of: period.count) }
    }

    private func store(_ snapshot: SimulationSnapshot, in database: borrowing Database) throws
        -> StoringStatistics
    {
        let bar = ProgressBar(common("storing", fr: "enregistrement"), quiet: common.quiet)
        defer { bar.end() }
        return try SimulationWriter(snapshot) { bar.show($0.rows, of: $0.total) }.store(in: database)
    }
}

extension Duration {
    /// The duration in seconds.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
