import CandidateFiles
import Kernel
public import Rulebook
public import Simulation
public import Store

extension LiveSimulation {
    /// Brings a stored simulation back to memory: its law and people from the scenario, its world by its instructions.
    ///
    /// Throws a `ReplayError` when this program does not have the law, the scenario or the people it was made with, or
    /// comes to another outcome.
    ///
    /// - Parameter day: the last simulated day whose instructions are applied; all of them when nil.
    public static func revive(_ number: Int, from database: borrowing Database, until day: Day? = nil) throws
        -> LiveSimulation
    {
        let preparation = try preparation(of: number, from: database)
        let instructions = try database.instructions(of: number).prefix { row in
            day.map { row.day <= $0 } ?? true
        }
        return LiveSimulation(
            number: number, world: try preparation.world(after: instructions), preparation: preparation)
    }

    /// What a stored simulation was made with, and nothing else.
    public static func preparation(of number: Int, from database: borrowing Database) throws -> Preparation {
        let summary = try database.simulation(number)
        let text = try database.scenarioText(of: number)
        var scenario = try Scenario.read(text, file: summary.scenarioName)
        guard let seed = summary.seed else {
            throw StoreError.forbidden("only those who see every candidate may recompute a simulation")
        }
        scenario.seed = seed
        let people = try people(of: number, scenario, from: database)
        let preparation = try Preparation(scenario, file: summary.scenarioName, imported: people)
        try compare("law", summary.lawDigest, preparation.lawDigest)
        try compare("scenario", summary.scenarioDigest, preparation.scenarioDigest)
        try compare("population", summary.populationDigest, preparation.populationDigest)
        return preparation
    }

    private static func compare(_ what: String, _ stored: String, _ found: String) throws(ReplayError) {
        guard stored == found else { throw .otherInputs(what, stored: stored, found: found) }
    }

    /// The candidates of the scenario's file as they were when the simulation was made.
    private static func people(
        of number: Int, _ scenario: Scenario, from database: borrowing Database
    ) throws -> [Entry] {
        guard case .file(let name, _) = scenario.population, let format = CandidateFileFormat(path: name)
        else {
            return []
        }
        return try ImportedPeople(file: name, format: format)
            .entries(in: try database.people(of: number), scenario)
    }
}
