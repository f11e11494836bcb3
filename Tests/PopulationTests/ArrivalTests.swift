import FederalPool
import Population
import PublishedFigures
import Rulebook
import Testing

@Suite struct `Arrivals` {
    /// Three weeks of the rates that hold from 2025-03-25, each arrival with its score.
    private static let weeks = DaySpan("2025-05-01", through: "2025-05-21")
    private static let federal = year2025.arrivals(over: weeks, seed: 1).filter(\.inFederalPool)
        .map { (entry: $0, score: score($0, on: $0.submittedOn)) }

    @Test func `as many arrive in every band as its rate says, within five standard deviations`() {
        let rates = ArrivalRates.on(Self.weeks.first)
        for band in rates.bands {
            let expected = Double(band.perHundredDays * Self.weeks.count) / 100
            let found = Self.federal.filter { band.scores.contains($0.score) }.count
            #expect(abs(Double(found) - expected) < 5 * expected.squareRoot() + 1, "\(band.scores): \(found)")
        }
    }

    @Test func `shares of program, French and occupations keep to the tables`() {
        let rates = ArrivalRates.on(Self.weeks.first)
        let factor = PopulationParameters().programs.frenchArrivals[rates.from < "2025-03-17" ? 0 : 1].value
        for band in rates.bands where band.perHundredDays > 4_500 && band.scores.lowerBound > 350 {
            let members = Self.federal.filter { band.scores.contains($0.score) }
            func share(of category: RoundCategory) -> Double {
                let count = members.map(\.entry).filter { entry in
                    let circumstances = Circumstances(
                        entry.candidate, on: entry.submittedOn, before: .ontario)
                    return expressEntry.categories(of: circumstances).contains(category)
                }.count
                return Double(count) / Double(members.count)
            }
            let french = min(1, Double(band.shares.french) / 1_000 * factor)
            #expect(abs(share(of: .french) - french) < 0.05, "\(band.scores)")
            #expect(
                abs(share(of: .healthcare) - Double(band.shares.healthcare) / 1_000) < 0.05, "\(band.scores)")
            #expect(abs(share(of: .stem) - Double(band.shares.stem) / 1_000) < 0.06, "\(band.scores)")
        }
    }

    @Test func `profiles are tied to the provinces that nominate, with an offer where they are to live`()
        throws
    {
        var parameters = PopulationParameters()
        try parameters.set("population.tied.per_nominee", to: 0)
        let untied = SyntheticPopulation(law: expressEntry, parameters: parameters, over: Self.weeks)
            .arrivals(over: Self.weeks, seed: 1).filter(\.inFederalPool)
        for province in [Jurisdiction.saskatchewan, .yukon, .northwestTerritories, .britishColumbia] {
            func count(_ entries: [Entry]) -> Int {
                entries.count {
                    let candidate = $0.candidate
                    return candidate.offer.isPresent && candidate.offer.jurisdiction == province
                        && candidate.destination == province && candidate.interest.contains(province)
                }
            }
            let nominees = EnhancedShare.all.first { $0.province == province && $0.year == 2025 }?
                .invitedNominees
            let expected = 3.5 * Double(try #require(nominees) * Self.weeks.count) / 365
            let found = Double(count(Self.federal.map(\.entry)) - count(untied))
            #expect(
                abs(found - expected) < 5 * expected.squareRoot() + 0.2 * expected, "\(province): \(found)")
        }
    }

    @Test(arguments: [
        (301...400, 0.18), (401...450, 0.18), (451...480, 0.40), (481...500, 0.55), (501...600, 0.94),
    ])
    func `the Canadian Experience Class has its share by score`(scores: ClosedRange<Int>, share: Double) {
        let members = Self.federal.filter { scores.contains($0.score) }
        let met = members.filter { programs($0.entry, on: $0.entry.submittedOn).contains(.cec) }.count
        #expect(abs(Double(met) / Double(members.count) - share) < 0.03)
    }

    @Test func `everybody is drawn for a score of the law in force, meets a program, and was tested in time`()
    {
        for entry in year2025.arrivals(over: DaySpan("2025-03-24", through: "2025-03-26"), seed: 2)
        where entry.inFederalPool {
            #expect((0...600).contains(score(entry, on: entry.submittedOn)))
            #expect(!programs(entry, on: entry.submittedOn).isEmpty)
            #expect(entry.candidate.firstLanguage.takenOn < entry.submittedOn)
            #expect(entry.candidate.recordedOn == entry.submittedOn)
        }
    }

    @Test func `ranges of days side by side give what one range gives`() {
        let parts =
            year2025.arrivals(over: DaySpan("2025-07-01", through: "2025-07-03"), seed: 3)
            + year2025.arrivals(over: DaySpan("2025-07-04", through: "2025-07-06"), seed: 3)
        let whole = year2025.arrivals(over: DaySpan("2025-07-01", through: "2025-07-06"), seed: 3)
        #expect(parts == whole)
        #expect(whole != year2025.arrivals(over: DaySpan("2025-07-01", through: "2025-07-06"), seed: 4))
    }

    @Test func `a population made for fewer days draws the same people`() {
        let days = DaySpan("2025-07-01", through: "2025-07-02")
        let july = SyntheticPopulation(law: expressEntry, over: days)
        #expect(july.arrivals(over: days, seed: 5) == year2025.arrivals(over: days, seed: 5))
    }

    @Test func `arrivals come in the order of their moments, with base candidates among them`() {
        let entries = year2025.arrivals(over: DaySpan("2025-02-01", through: "2025-02-03"), seed: 6)
        for (earlier, later) in zip(entries, entries.dropFirst()) {
            #expect(
                (earlier.submittedOn, earlier.submittedSecond) <= (later.submittedOn, later.submittedSecond))
        }
        let base = entries.filter { !$0.inFederalPool }.count
        #expect((850...1_150).contains(base))
    }

    @Test func `the share of people who live in Québec follows its parameter`() throws {
        var parameters = PopulationParameters()
        try parameters.set("population.quebec_residence_share", to: 0)
        let days = DaySpan("2025-07-01", through: "2025-07-02")
        let none = SyntheticPopulation(law: expressEntry, parameters: parameters, over: days)
        #expect(none.arrivals(over: days, seed: 7).allSatisfy { $0.candidate.residence != .quebec })
        let some = year2025.arrivals(over: days, seed: 7)
        #expect(some.contains { $0.candidate.residence == .quebec })
        // The luck of all others is undisturbed.
        let unmoved = zip(none.arrivals(over: days, seed: 7), some).filter {
            $0.candidate.bornOn == $1.candidate.bornOn
        }
        #expect(unmoved.count == some.count)
    }
}
