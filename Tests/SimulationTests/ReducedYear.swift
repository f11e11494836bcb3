import Canada
import Kernel
import Population
import PublishedFigures
import Rulebook
import Simulation

/// Canada in 2025 with a part of the people, of the allocations and of the files.
enum ReducedYear {
    /// The law of Canada with every allocation divided.
    private static func law(_ parts: Int) -> Legislation {
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

    /// The pool of a published day, the arrivals and those who wait for base streams, all divided; to a day of the year.
    static func preparation(dividedBy parts: Int, through last: Day = "2025-12-31") throws -> Preparation {
        let text = """
            name: A part of 2025
            period: { from: 2025-01-01, to: \(last) }
            population: { file: none.csv, arrivals: false }
            federal: { rounds: [] }
            provinces: { draws: practice }
            """
        let scenario = try Scenario.read(text, file: "reduced.yaml")
        return try Preparation(
            scenario, file: "reduced.yaml", over: law(parts),
            imported: people(scenario.period, parts))
    }

    private static func people(_ period: DaySpan, _ parts: Int) throws -> [Entry] {
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
            per: .assumed("a part of the pool"))
        let population = SyntheticPopulation(law: law(parts).federal, parameters: parameters, over: period)
        return population.startingPool(on: period.first, counts: counts, seed: 1)
            + population.arrivals(over: period, seed: 1)
    }
}
