public import Rulebook

extension SyntheticPopulation {
    /// Everybody who arrives in a span of days, by moment of arrival; ranges side by side give what one range gives.
    public func arrivals(over days: DaySpan, seed: UInt64) -> [Entry] {
        let pieces = (0..<days.count).inPieces(ofAtLeast: 4) { range in
            arrivals(
                over: DaySpan(days.first + range.lowerBound, through: days.first + range.upperBound - 1), seed
            )
        }
        return SyntheticPopulation.joined(pieces)
    }

    private func arrivals(over days: DaySpan, _ seed: UInt64) -> [Entry] {
        var entries: [Entry] = []
        let daily = era(of: days.first).perHundredDays / 100 + baseArrivalsPerDay
        entries.reserveCapacity(days.count * (daily + daily / 8 + 8))
        for day in days { appendArrivals(on: day, seed: seed, to: &entries) }
        return entries
    }

    /// Pieces side by side in one array, which is made only once.
    static func joined(_ pieces: [[Entry]]) -> [Entry] {
        var entries: [Entry] = []
        entries.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        for piece in pieces { entries += piece }
        return entries
    }

    /// The arrivals of one day: federal profiles and provincial-only candidates, merged by the second.
    private func appendArrivals(on day: Day, seed: UInt64, to entries: inout [Entry]) {
        let era = era(of: day)
        let tables = DayTables(day, funds: era.funds)
        let federal = SyntheticPopulation.count(
            era.perHundredDays, in: 100, Luck(seed: seed, .federalArrivals, Int(day.number)))
        let base = baseArrivals(on: day, seed: seed)
        var (nextFederal, nextBase) = (0, 0)
        while nextFederal < federal || nextBase < base.count {
            let luck = Luck(seed: seed, .federalArrival, Int(day.number) << 20 | nextFederal)
            let second = SyntheticPopulation.second(of: nextFederal, among: federal, luck)
            if nextFederal < federal, nextBase >= base.count || second <= base[nextBase].second {
                entries.append(federalArrival(at: second, luck, era: era, tables: tables))
                nextFederal += 1
            } else {
                entries.append(baseEntry(base[nextBase], era: era, tables: tables))
                nextBase += 1
            }
        }
    }

    private func federalArrival(at second: Int32, _ luck: Luck, era: Era, tables: DayTables) -> Entry {
        let band = luck.pick(era.bands, .program)
        let tie = era.ties.province(at: era.cells.bands[band].upperBound, luck)
        let kind = era.cells.kind(band, luck)
        let drawn = era.cells.score(band, tie == nil ? kind : era.ties.kind(kind, luck), luck)
        let archetype = era.reservoir.archetype(drawn.score, drawn.kind, luck)
        let occupation = era.occupations.occupation(
            era.cells.occupationClass(band, luck), archetype.limit, luck)
        let profile = Profile(
            archetype, submittedOn: tables.day, occupation: occupation, luck: luck, chances: chances,
            tables: tables, tiedTo: tie)
        return Entry(profile.candidate, submittedOn: tables.day, second: second)
    }

    /// The second of the n-th of so many arrivals of a day, ascending in n.
    static func second(of index: Int, among count: Int, _ luck: Luck) -> Int32 {
        count == 0 ? 0 : Int32((index * 86_400 + luck.below(86_400, .second)) / count)
    }

    /// So many in a number of days, as a whole number for one day: the rest falls to chance.
    static func count(_ number: Int, in days: Int, _ luck: Luck) -> Int {
        number / days + (luck.below(days, .second) < number % days ? 1 : 0)
    }
}
