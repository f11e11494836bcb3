import FederalPool
import Population
import PublishedFigures
import Rulebook

/// One population for all tests, as making it is the dear part.
let year2025 = SyntheticPopulation(law: expressEntry, over: DaySpan("2025-01-01", through: "2025-12-31"))

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

/// A tenth of a published count, so that a test takes a tenth of the time.
func tenth(of pool: PublishedPool) -> PublishedPool {
    PublishedPool(
        on: pool.day, bands: pool.bands.map { .init($0.scores, count: $0.count / 10) }, per: pool.source)
}
