import PublishedFigures
import Rulebook

/// A time in which neither the law nor the rates of arrival change: everything drawn from is made once for it.
final class Era: Sendable {
    let first: Day
    let reservoir: Reservoir
    let occupations: OccupationTables
    let rates: ArrivalRates
    let density: ScoreDensity
    let cells: ScoreCells
    let ties: ProvincialTies
    /// Which band an arrival falls in.
    let bands: WeightedTable
    /// Federal arrivals in a hundred days.
    let perHundredDays: Int
    let funds: FundsTable?

    /// The era a day begins; the reservoir of an earlier one is kept where ranking and programs are the same.
    init(from day: Day, law: FederalLaw, parameters: PopulationParameters, after earlier: Era?) {
        first = day
        reservoir = Era.reservoir(law: law, on: day, after: earlier)
        occupations = OccupationTables(law: law, on: day)
        rates = ArrivalRates.on(day)
        funds = law.settlementFunds[day]
        density = ScoreDensity(rates, flow: parameters.flow)
        ties = ProvincialTies(parameters, perHundredDays: density.perHundredDays)
        let (perScore, shares) = (density.perHundredDays, rates.bands.map(\.shares))
        cells = ScoreCells(
            shares, transport: shares, in: reservoir, programs: parameters.programs,
            ties: ties, frenchFactor: parameters.programs.frenchFactor(from: rates.from)
        ) { score, _ in perScore[score] }
        let perBand = shares.map { band in band.scores.reduce(0.0) { $0 + perScore[$1] } }
        bands = WeightedTable(shares: perBand)
        perHundredDays = nearest(perBand.reduce(0, +))
    }

    /// The days in a span on which an era begins, the first day included.
    static func firstDays(of law: FederalLaw, in span: DaySpan) -> [Day] {
        var days = [span.first]
        days += law.ranking.changeDays(in: span) + law.programs.changeDays(in: span)
        days += law.settlementFunds.changeDays(in: span)
        days += law.categories.flatMap { $0.rule.changeDays(in: span) }
        days += ArrivalRates.all.map(\.from).filter(span.contains)
        return days.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    private static func reservoir(law: FederalLaw, on day: Day, after earlier: Era?) -> Reservoir {
        func ranking(_ day: Day) -> Day? { law.ranking.version(on: day)?.change.day }
        func programs(_ day: Day) -> Day? { law.programs.version(on: day)?.change.day }
        if let earlier, ranking(earlier.first) == ranking(day) {
            // Most changes of the programs are new amounts of settlement funds, which every candidate here has.
            let isSame = programs(earlier.first) == programs(day)
            if isSame || earlier.reservoir.holds(under: law, on: day) { return earlier.reservoir }
        }
        return Reservoir(law: law, on: day)
    }
}
