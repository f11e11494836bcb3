public import Canada
public import Kernel
public import Population
import PublishedFigures
public import Rulebook

/// Everything a run needs before its first day: law and assumptions as the scenario has them, people, and who acts.
public struct Preparation: Sendable {
    public let scenario: Scenario
    public let law: Legislation
    public let population: PopulationParameters
    public let behaviour: BehaviourParameters
    public let entries: [Entry]
    public let conduct: Conduct
    let inventory: [Inventory]

    /// Prepares a scenario over a law; `imported` are the candidates of its population file, when it names one.
    ///
    /// Throws a `ScenarioError` naming the line of a parameter that does not exist or cannot have its value, and of a
    /// day without a published count.
    public init(_ scenario: Scenario, file: String, over law: Legislation = .canada, imported: [Entry] = [])
        throws(ScenarioError)
    {
        self.scenario = scenario
        self.law = try scenario.law(over: law, file: file)
        var (population, behaviour) = (PopulationParameters(), BehaviourParameters())
        try Preparation.assume(scenario, &population, &behaviour, file: file)
        self.population = population
        self.behaviour = behaviour
        entries = try Preparation.entries(scenario, self.law, population, imported, file: file)
        conduct = Preparation.conduct(scenario, self.law)
        // What a province has in hand on the eve is a fact of the law as it was, whatever the scenario tries.
        inventory = Preparation.inventory(scenario, law)
    }

    /// The world on the eve of the period, before any instruction.
    public func eve() -> World {
        World(
            law: law, behaviour: Behaviour(behaviour, flow: population.flow), entries: entries,
            inventory: inventory,
            period: scenario.period, seed: scenario.seed)
    }

    /// The world on the eve of the period, with the scenario's provinces off their autopilots.
    public func world() -> World {
        var world = eve()
        for jurisdiction in Jurisdiction.withProgram where !scenario.autopilots.contains(jurisdiction) {
            world.apply(.setAutopilot(jurisdiction, on: false))
        }
        return world
    }

    private static func assume(
        _ scenario: Scenario, _ population: inout PopulationParameters,
        _ behaviour: inout BehaviourParameters, file: String
    ) throws(ScenarioError) {
        for override in scenario.assumptions {
            do {
                if override.name.hasPrefix("behaviour.") {
                    try behaviour.set(override.name, to: override.value)
                } else {
                    try population.set(override.name, to: override.value)
                }
            } catch {
                throw ScenarioError(file: file, line: override.line, field: "assumptions", error.description)
            }
        }
    }

    private static func conduct(_ scenario: Scenario, _ law: Legislation) -> Conduct {
        let rounds: [PlannedRound] =
            switch scenario.rounds {
            case .planned(let rounds): rounds
            case .history: PublishedRound.held(in: scenario.period).map(PlannedRound.init)
            }
        return Conduct(
            federal: FederalAutopilot(rounds),
            provinces: law.programs.map { program in
                ProvincialAutopilot(program, repeating: scenario.drawHistory(of: program.jurisdiction))
            })
    }
}

extension PlannedRound {
    /// A published round to repeat: of the published size, but for nominees, of whom all there are are invited.
    init(_ published: PublishedRound) {
        var round = published.round
        if round.kind == .provincialNominee { round.invitations = nil }
        let number = Int32(published.number.prefix { $0.isNumber }) ?? 0
        self.init(published.day, round, published: number)
    }
}

extension Scenario {
    /// The law as the scenario has it; throws a `ScenarioError` naming the line of a value that cannot be set.
    public func law(over law: Legislation, file: String) throws(ScenarioError) -> Legislation {
        var amended = law
        // In the order of days, since a value holds until the scenario sets it again.
        for override in self.law.sorted(by: { $0.from < $1.from }) {
            do { try amended.set(override.name, to: override.value, from: override.from) } catch {
                throw ScenarioError(file: file, line: override.line, field: "law", error.description)
            }
        }
        if let highWage { amended.suppose(highWage: highWage.levels, from: highWage.from) }
        return amended
    }
}
