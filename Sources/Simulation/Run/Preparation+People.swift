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
}

extension PublishedPool {
    /// What is said of a day on which no count of the pool was published.
    static func noCount(on day: Day) -> String {
        let days = all.map(\.day).sorted { abs($0 - day) < abs($1 - day) }
        let nearest = days.prefix(3).sorted().map(\.description).joined(separator: ", ")
        return "no count of the pool was published for \(day); nearest: \(nearest)"
    }
}
