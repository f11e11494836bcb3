import Kernel
import Rulebook
import Simulation
import Store

/// A run in the form in which it is stored.
struct Snapshot {
    let rows: SimulationSnapshot

    init(_ run: SimulationRun, _ preparation: Preparation, text: String, name: String) {
        let (world, scenario) = (run.world, preparation.scenario)
        rows = SimulationSnapshot(
            name: name, scenarioName: scenario.name, scenarioText: text, seed: scenario.seed,
            digests: .init(
                law: preparation.lawDigest, scenario: preparation.scenarioDigest,
                population: preparation.populationDigest,
                program: Program.version, record: run.digest),
            period: scenario.period, currentDay: world.day, streams: Snapshot.streams(preparation.law),
            signals: world.signals.map { .init($0.id, $0.words, severity: $0.severity, weight: $0.weight) },
            limits: world.limits, windows: world.windows, candidateCount: world.arrived,
            candidate: { world.candidateRow($0) },
            record: world.record)
    }

    private static func streams(_ law: Legislation) -> [SimulationSnapshot.Stream] {
        law.programs.flatMap { program in
            program.streams.map { .init($0.id, program.jurisdiction, $0.words, track: $0.track) }
        }
    }
}
