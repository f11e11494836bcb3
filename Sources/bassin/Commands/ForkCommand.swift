import ArgumentParser
import Live
import Rulebook
import Simulation
import Store

/// Starts another simulation that shares the past and the luck of one, and goes on by itself from a day on.
struct ForkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fork",
        abstract: "Starts a simulation that shares another's past. / Amorce une simulation au passé commun.")

    @Argument(help: "The number of the simulation. / Le numéro de la simulation.") var simulation: Int

    @Option(
        help: "The last day they share, YYYY-MM-DD; its present day when not given. / Le dernier jour commun."
    )
    var at: String?

    @Option(help: "The new simulation's name. / Le nom de la nouvelle simulation.") var name: String?

    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        let database = try server.open(common.language)
        let summary = try database.simulation(simulation)
        let day = try sharedDay(of: summary)
        let live = try LiveSimulation.revive(simulation, from: database, until: day)
        var snapshot = live.snapshot(
            name: name ?? "\(summary.name) / \(day)", text: try database.scenarioText(of: simulation),
            program: Program.version)
        let people = try database.people(of: simulation)
        snapshot.people = people.isEmpty ? nil : people
        snapshot.origin = (simulation, day)
        snapshot.isOpen = true
        let number = try SimulationWriter(snapshot).store(in: database).simulation
        print(
            common(
                "simulation \(number) shares simulation \(simulation)'s past up to \(day) and is open",
                fr:
                    "la simulation \(number) partage le passé de la simulation \(simulation) jusqu'au \(day) et est ouverte"
            ))
    }

    private func sharedDay(of summary: SimulationSummary) throws -> Day {
        guard let at else { return summary.currentDay }
        guard let day = Day(at) else { throw BadInput("--at \(at): not a date (YYYY-MM-DD)") }
        let allowed = (summary.period.first - 1)...summary.currentDay
        guard allowed.contains(day) else {
            throw BadInput("--at \(at): expected a day from \(allowed.lowerBound) to \(allowed.upperBound)")
        }
        return day
    }
}
