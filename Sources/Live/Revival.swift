import CandidateFiles
import Kernel
public import Rulebook
import Simulation
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
        let summary = try database.simulation(number)
        let preparation = try preparation(of: summary, from: database)
        let instructions = Array(
            try database.instructions(of: number).prefix { row in day.map { row.day <= $0 } ?? true })
        // Fingerprints and the world are found side by side: each takes a good part of a second.
        let parts = (0..<2).inPieces(ofAtLeast: 1) { piece in
            piece.lowerBound == 0
                ? Part.inputs(.init { () throws(ReplayError) in try compare(preparation, with: summary) })
                : Part.world(
                    .init { () throws(ReplayError) in try preparation.world(after: instructions) })
        }
        var found: World?
        for part in parts {
            switch part {
            case .inputs(let result): try result.get()
            case .world(let result): found = try result.get()
            }
        }
        guard let world = found else { preconditionFailure("a world is one of the two parts") }
        return LiveSimulation(number: number, world: world, preparation: preparation)
    }

    /// A part of a revival.
    private enum Part: Sendable {
        case inputs(Result<Void, ReplayError>)
        case world(Result<World, ReplayError>)
    }

    /// What a stored simulation was made with, not yet compared with what this program has.
    private static func preparation(of summary: SimulationSummary, from database: borrowing Database) throws
        -> Preparation
    {
        let text = try database.scenarioText(of: summary.id)
        var scenario = try Scenario.read(text, file: summary.scenarioName)
        guard let seed = summary.seed else {
            throw StoreError.forbidden("only those who see every candidate may recompute a simulation")
        }
        scenario.seed = seed
        let people = try people(of: summary.id, scenario, from: database)
        return try Preparation(scenario, file: summary.scenarioName, imported: people)
    }

    private static func compare(_ preparation: Preparation, with summary: SimulationSummary)
        throws(ReplayError)
    {
        try compare("law", summary.lawDigest, preparation.lawDigest)
        try compare("scenario", summary.scenarioDigest, preparation.scenarioDigest)
        try compare("population", summary.populationDigest, preparation.populationDigest)
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
