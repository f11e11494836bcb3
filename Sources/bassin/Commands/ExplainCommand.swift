import ArgumentParser
import Canada
import Kernel
import Rulebook
import Simulation
import Store

/// Explains a candidate of a simulation: score, programs, every province's view, intention to reside.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Explains a candidate: score line by line, programs, provinces, intent. / Explique un candidat.")

    @Argument(help: "The number of the candidate. / Le numéro du candidat.") var candidate: Int

    @Option(help: "The day, YYYY-MM-DD; the simulation's when not given. / Le jour, AAAA-MM-JJ.") var on:
        String?

    @OptionGroup var simulation: SimulationOption
    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        let database = try server.open(common.language)
        let number = try simulation.number(in: database)
        let stored = try database.simulation(number)
        let history = try database.candidate(candidate, of: number)
        let scenario = try Scenario.read(try database.scenarioText(of: number), file: stored.scenarioName)
        let law = try scenario.law(over: .canada, file: stored.scenarioName)
        let explanation = CandidateExplanation(history: history, law: law, day: try day(stored, history))
        print(explanation.text(in: common.language), terminator: "")
    }

    /// The day asked for; else the last day the profile was live, or the simulation's own.
    private func day(_ stored: SimulationSummary, _ history: CandidateHistory) throws -> Day {
        guard let on else {
            let left = history.row.leftOn
            return left > history.row.submittedOn && left <= stored.currentDay ? left - 1 : stored.currentDay
        }
        guard let day = Day(on) else { throw BadInput("--on \(on): not a date (YYYY-MM-DD)") }
        return day
    }
}
