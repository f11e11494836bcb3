import Canada
import Kernel
import Population
import PublishedFigures
import Rulebook
import Simulation

/// The year 2025 with a tenth of the people, of the allocations and of the files.
enum ReducedYear {
    static let parts = 10

    /// The law of Canada with every allocation of 2025 a tenth of what it was.
    static func law() -> Legislation {
        var law = Legislation.canada
        for place in law.programs.indices {
            for year in law.programs[place].allocations.indices {
                let allocation = law.programs[place].allocations[year]
                var total = allocation.total
                for version in total.versions { total.set(version.value / parts, version.change) }
                law.programs[place].allocations[year] = Allocation(year: allocation.year, total: total)
            }
        }
        return law
    }

    /// A tenth of the pool of a published day, of the arrivals, and of those who wait for base streams.
    static func preparation() throws -> Preparation {
        let text = """
            name: A tenth of 2025
            period: { from: 2025-01-01, to: 2025-12-31 }
            population: { file: none.csv, arrivals: false }
            federal: { rounds: [] }
            provinces: { draws: practice }
            """
        let scenario = try Scenario.read(text, file: "reduced.yaml")
        return try Preparation(scenario, file: "reduced.yaml", over: law(), imported: people(scenario.period))
    }

    private static func people(_ period: DaySpan) throws -> [Entry] {
        var parameters = PopulationParameters()
        try parameters.set("population.arrival_factor", to: 1 / Double(parts))
        for name in ["population.base.per_nomination", "population.tied.per_nominee"] {
            let value = parameters.all.first { $0.name == name }?.value ?? 0
            try parameters.set(name, to: value / Double(parts))
        }
        let published = PublishedPool.on("2025-01-07")
        let counts = PublishedPool(
            on: period.first,
            bands: (published?.bands ?? []).map { .init($0.scores, count: $0.count / parts) },
            per: .assumed("a tenth of the pool"))
        let population = SyntheticPopulation(law: law().federal, parameters: parameters, over: period)
        return population.startingPool(on: period.first, counts: counts, seed: 1)
            + population.arrivals(over: period, seed: 1)
    }
}
