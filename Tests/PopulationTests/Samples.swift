import FederalPool
import Population
import PublishedFigures
import Rulebook
import Testing

/// One population for all tests, as making it is the dear part; few wait for base streams at the start.
let year2025 = SyntheticPopulation(
    law: expressEntry, parameters: fewWaiting, over: DaySpan("2025-01-01", through: "2025-12-31"))

private let fewWaiting: PopulationParameters = {
    var parameters = PopulationParameters()
    try? parameters.set("population.base.stock_days", to: 10)
    return parameters
}()

/// The score of an entry by the law of a day.
func score(_ entry: Entry, on day: Day) -> Int {
    expressEntry.ranking[day]?
        .score(entry.candidate, on: day, isNominee: entry.nominatedBy != nil).total ?? -1
}

/// The federal programs an entry meets on a day.
func programs(_ entry: Entry, on day: Day) -> FederalPrograms {
    let circumstances = Circumstances(entry.candidate, on: day, before: .ontario, hasProfile: true)
    return expressEntry.programs[day]?.programs(met: circumstances) ?? []
}

/// The published count of a day divided by a number, band by band, so that a test takes so much less time.
func part(of day: Day, by divisor: Int, only scores: ClosedRange<Int> = 0...1_200) throws -> PublishedPool {
    let pool = try #require(PublishedPool.on(day))
    let bands = pool.bands.filter { scores.contains($0.scores.lowerBound) }
    return PublishedPool(
        on: pool.day, bands: bands.map { .init($0.scores, count: $0.count / divisor) }, per: pool.source)
}
