import PublishedFigures
import Rulebook

/// Plans and writes the candidates of a starting pool.
struct StartingPool {
    let day: Day
    let population: SyntheticPopulation
    let seed: UInt64
    let era: Era
    let tables: DayTables
    private let stay: PoolStay
    private let cells: ScoreCells
    private let pieces: [Double]
    private let nominators: WeightedTable
    private let nomineeBands: WeightedTable

    init(on day: Day, population: SyntheticPopulation, seed: UInt64) {
        let era = population.era(of: day)
        let stay = PoolStay(before: day, exitRate: population.parameters.flow.exitRate.value)
        let density = era.density.perHundredDays
        self.day = day
        self.population = population
        self.seed = seed
        self.era = era
        self.stay = stay
        tables = DayTables(day, funds: era.funds)
        cells = ScoreCells(
            PoolShares.nearest(to: day).bands, transport: era.rates.bands.map(\.shares), in: era.reservoir,
            programs: population.parameters.programs, ties: era.ties,
            frenchFactor: population.parameters.programs.frenchStock.value
        ) { score, kind in density[score] * stay.stock(score, kind) }
        pieces = cells.bands.map { band in
            band.reduce(0) { $0 + density[$1] * stay.stock($1, $1 > 450 ? .canadianExperience : []) }
        }
        nominators = StartingNominees.provinces(in: day.year)
        nomineeBands = population.parameters.nominees.scores.table
    }

    /// Plans as many profiles in a band as were counted.
    func planProfiles(_ band: PublishedPool.Band, into plans: inout [StartingPlan]) {
        let parts = cells.bands.indices.filter { band.scores.contains(cells.bands[$0].lowerBound) }
        precondition(!parts.isEmpty, "the band \(band.scores) is none the pool is counted by")
        let weights = WeightedTable(shares: parts.map { pieces[$0] })
        for ordinal in 0..<band.count {
            let subject = band.scores.lowerBound << 32 | ordinal
            let luck = Luck(seed: seed, .startingProfile, subject)
            let piece = parts[luck.pick(weights, .program)]
            let tie = era.ties.province(at: cells.bands[piece].upperBound, luck)
            let kind = cells.kind(piece, luck)
            let drawn = cells.score(piece, tie == nil ? kind : era.ties.kind(kind, luck), luck)
            plans.append(
                StartingPlan(
                    purpose: .startingProfile, ordinal: subject, score: Int16(drawn.score), kind: drawn.kind,
                    occupationClass: cells.occupationClass(piece, luck), province: tie,
                    daysAgo: stay.daysAgo(drawn.score, drawn.kind, luck), second: luck.below(86_400, .second))
            )
        }
    }

    /// Plans accepted nominees: by province as nominees were invited, by score without the nomination.
    func planNominees(_ count: Int, into plans: inout [StartingPlan]) {
        let limits = [0...300, 301...400, 401...500, 501...600]
        let parts = limits.map { limit in
            cells.bands.indices.filter { limit.contains(cells.bands[$0].lowerBound) }
        }
        let weights = parts.map { WeightedTable(shares: $0.map { pieces[$0] }) }
        for ordinal in 0..<count {
            let luck = Luck(seed: seed, .startingNominee, ordinal)
            let group = luck.pick(nomineeBands, .level)
            let piece = parts[group][luck.pick(weights[group], .program)]
            let drawn = cells.score(piece, cells.kind(piece, luck), luck)
            plans.append(
                StartingPlan(
                    purpose: .startingNominee, ordinal: ordinal, score: Int16(drawn.score), kind: drawn.kind,
                    occupationClass: cells.occupationClass(piece, luck),
                    province: Jurisdiction(rawValue: UInt8(luck.pick(nominators, .province))),
                    daysAgo: stay.nomineeDaysAgo(luck), second: luck.below(86_400, .second)))
        }
    }

    /// Plans those who wait for base streams, over the days of the stock.
    func planBase(into plans: inout [StartingPlan]) {
        let days = Int(population.parameters.base.stockDays.value)
        guard days > 0 else { return }
        for province in Jurisdiction.withProgram {
            let count = population.parameters.base.arrivals(in: province) * days / 100_000
            for index in 0..<count {
                let subject = Int(province.rawValue) << 32 | index
                let luck = Luck(seed: seed, .startingBase, subject)
                plans.append(
                    StartingPlan(
                        purpose: .startingBase, ordinal: subject, province: province,
                        daysAgo: 1 + luck.below(days, .daysInPool), second: luck.below(86_400, .second)))
            }
        }
    }

    /// The entry of a plan.
    func entry(of plan: StartingPlan) -> Entry {
        let luck = Luck(seed: seed, plan.purpose, plan.ordinal)
        let submittedOn = day - plan.daysAgo
        if plan.purpose == .startingBase {
            let arrival = BaseArrival(
                province: plan.province ?? .ontario, submittedOn: submittedOn, second: Int32(plan.second),
                luck: luck)
            return population.baseEntry(arrival, era: era, tables: tables)
        }
        let archetype = era.reservoir.archetype(Int(plan.score), plan.kind, luck)
        let occupation = era.occupations.occupation(plan.occupationClass, archetype.limit, luck)
        let isNominee = plan.purpose == .startingNominee
        let profile = Profile(
            archetype, submittedOn: submittedOn, occupation: occupation, luck: luck,
            chances: population.chances, tables: tables, nominatedBy: isNominee ? plan.province : nil,
            tiedTo: isNominee ? nil : plan.province)
        return Entry(
            profile.candidate, submittedOn: submittedOn, second: Int32(plan.second),
            nominatedBy: isNominee ? plan.province : nil,
            nominatedOn: isNominee ? stay.nominationDay(luck, submittedOn: submittedOn) : .distantPast)
    }
}
