import ArgumentParser
import Kernel
import Live
import Rulebook
import Simulation
import Store

/// Opens a simulation that goes on by instructions: its people are in the pool, and nothing has happened yet.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Opens a simulation that officers conduct. / Ouvre une simulation que des agents mènent.")

    @Argument(
        help: "The scenario, a YAML file. / Le scénario, un fichier YAML.",
        completion: .file(extensions: ["yaml", "yml"]))
    var scenario: String

    @Option(help: "Another seed than the scenario's. / Une autre graine que celle du scénario.")
    var seed: UInt64?

    @Option(help: "Another name than the scenario's. / Un autre nom que celui du scénario.")
    var name: String?

    @Option(
        help:
            "A day passes by itself every so many seconds. / Un jour passe de lui-même toutes les N secondes."
    )
    var every: Int?

    @Option(
        help:
            "Who keeps the clock: facilitator, federal (and the facilitator) or everyone. / Qui tient l'horloge."
    )
    var clock: ClockChoice = .federal

    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        if let every, !(1...86_400).contains(every) {
            throw BadInput("--every \(every): expected 1 to 86400 seconds")
        }
        let text = try ScenarioFile.text(of: scenario)
        var read = try Scenario.read(text, file: scenario)
        if let seed { read.seed = seed }
        let database = try server.connect(common.language)
        try Readiness.prepare(database)
        let prepared = try ScenarioFile.prepare(read, file: scenario)
        let world = prepared.preparation.world()
        var snapshot = SimulationSnapshot(
            world, prepared.preparation, name: name ?? read.name, text: text, program: Program.version,
            digest: world.digest)
        snapshot.people = prepared.people
        let number = try SimulationWriter(snapshot).store(in: database).simulation
        try database.open(simulation: number, daySeconds: every, clockKeepers: clock.keepers)
        print(
            common(
                "simulation \(number) is open on \(world.day), with \(world.poolCount) profiles in the pool",
                fr:
                    "la simulation \(number) est ouverte au \(world.day), avec \(world.poolCount) profils dans le bassin"
            ))
    }
}

/// Who may advance the clock, as it is written on the command line.
enum ClockChoice: String, ExpressibleByArgument, CaseIterable {
    case facilitator
    case federal
    case everyone

    var keepers: ClockKeepers {
        switch self {
        case .facilitator: .facilitator
        case .federal: .facilitatorOrFederal
        case .everyone: .everyOfficer
        }
    }
}

/// Closes a simulation to submissions.
struct CloseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Closes a simulation to submissions. / Ferme une simulation aux demandes.")

    @Argument(help: "The number of the simulation. / Le numéro de la simulation.") var simulation: Int
    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        try server.open(common.language).close(simulation: simulation)
        common.remark("simulation \(simulation) is closed", fr: "la simulation \(simulation) est fermée")
    }
}
