import Kernel
import Population
import PublishedFigures
import Rulebook

extension Preparation {
    static func entries(
        _ scenario: Scenario, _ law: Legislation, _ parameters: PopulationParameters, _ imported: [Entry],
        file: String
    ) throws(ScenarioError) -> [Entry] {
        let period = scenario.period
        switch scenario.population {
        case .published(let day):
            guard let counts = PublishedPool.on(day) else {
                throw ScenarioError(
                    file: file, line: 1, field: "population.published_on",
                    PublishedPool.noCount(on: day))
            }
            let people = SyntheticPopulation(law: law.federal, parameters: parameters, over: period)
            return people.startingPool(on: period.first, counts: counts, seed: scenario.seed)
                + people.arrivals(over: period, seed: scenario.seed)
        case .file(_, arrivals: false): return imported
        case .file(_, arrivals: true):
            let people = SyntheticPopulation(law: law.federal, parameters: parameters, over: period)
            return (imported + people.arrivals(over: period, seed: scenario.seed)).sorted {
                ($0.submittedOn, $0.submittedSecond) < ($1.submittedOn, $1.submittedSecond)
            }
        }
    }

    /// The files each stream has in hand at the start: what it decides in the time one decision takes.
    static func inventory(_ scenario: Scenario, _ law: Legislation) -> [Inventory] {
        let first = scenario.period.first
        return law.programs.flatMap { program -> [Inventory] in
            guard let allocation = program.allocations.first(where: { $0.year == first.year })?.total[first]
            else { return [] }
            let days = (program.decisionDays[first] ?? 60) + 30
            return program.streams.compactMap { stream in
                let practice = program.practice.last { $0.stream == stream.id && $0.first <= first }
                guard let practice, stream.notSimulated == nil else { return nil }
                // One file in four does not become a nomination.
                let files = allocation * practice.perMille / 1_000 * days / 365 * 4 / 3
                return files > 0 ? Inventory(stream.id, files: files, overDays: days) : nil
            }
        }
    }
}

extension PublishedPool {
    /// What is said of a day on which no count of the pool was published.
    static func noCount(on day: Day) -> String {
        let days = all.map(\.day).sorted { abs($0 - day) < abs($1 - day) }
        let nearest = days.prefix(3).sorted().map(\.description).joined(separator: ", ")
        return "no count of the pool was published for \(day); nearest: \(nearest)"
    }
}
