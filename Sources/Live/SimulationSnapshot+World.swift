public import Kernel
import Rulebook
public import Simulation
public import Store

extension LiveSimulation {
    /// The simulation as it stands, in the form in which a new one is stored.
    public func snapshot(name: String, text: String, program: String) -> SimulationSnapshot {
        SimulationSnapshot(
            world, preparation, name: name, text: text, program: program, digest: world.digest)
    }

    /// The rows of the simulation as it stands, without the digests that only a new one needs.
    var rows: SimulationSnapshot {
        SimulationSnapshot(
            world, preparation, name: "", text: "",
            digests: .init(law: "", scenario: "", population: "", program: "", record: ""))
    }
}

extension SimulationSnapshot {
    /// A world in the form in which it is stored.
    ///
    /// - Parameters:
    ///   - text: the scenario's text.
    ///   - program: the version of the program that lived it.
    ///   - digest: of the world.
    public init(
        _ world: World, _ preparation: Preparation, name: String, text: String, program: String,
        digest: String
    ) {
        self.init(
            world, preparation, name: name, text: text,
            digests: .init(
                law: preparation.lawDigest, scenario: preparation.scenarioDigest,
                population: preparation.populationDigest, program: program, record: digest))
    }

    fileprivate init(
        _ world: World, _ preparation: Preparation, name: String, text: String, digests: Digests
    ) {
        let scenario = preparation.scenario
        self.init(
            name: name, scenarioName: scenario.name, scenarioText: text, seed: scenario.seed,
            digests: digests, period: scenario.period, currentDay: world.day,
            streams: preparation.law.programs.flatMap { program in
                program.streams.map { .init($0.id, program.jurisdiction, $0.words, track: $0.track) }
            },
            signals: world.signals.map { .init($0.id, $0.words, severity: $0.severity, weight: $0.weight) },
            limits: world.limits, windows: world.windows, candidateCount: world.arrived,
            candidate: { world.candidateRow($0) }, record: world.record)
    }
}
