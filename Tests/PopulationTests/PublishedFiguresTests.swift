import PublishedFigures
import Rulebook
import Testing

@Suite struct `Published figures` {
    @Test(arguments: [
        (2015, 31_063), (2016, 33_782), (2017, 86_023), (2018, 89_800), (2019, 85_300), (2020, 107_350),
        (2022, 46_539), (2023, 110_266), (2024, 98_903), (2025, 113_998),
    ])
    func `rounds add up to the year's published invitations`(year: Int, invitations: Int) {
        let rounds = PublishedRound.all.filter { $0.day.year == year }
        #expect(rounds.reduce(0) { $0 + $1.invitations } == invitations)
    }

    @Test func `a round is read with its category, cut-off and tie-break`() throws {
        let round = try #require(PublishedRound.all.first { $0.number == "382" })
        #expect(round.day == "2025-11-28" && round.kind == .category && round.category == .french)
        #expect(round.invitations == 6_000 && round.cutOff == 408)
        // 12:28:38 in Coordinated Universal Time.
        #expect(round.tieBreak?.day == "2025-05-26" && round.tieBreak?.second == 44_918)
    }

    @Test func `rounds are in the order in which they were held`() {
        let days = PublishedRound.all.map(\.day)
        #expect(days == days.sorted() && days.count == 389)
        #expect(PublishedRound.held(in: DaySpan("2025-01-01", through: "2025-12-31")).count == 58)
    }

    @Test func `every pool count adds up, in its main bands and in its finest ones`() {
        #expect(PublishedPool.all.count > 60)
        for pool in PublishedPool.all {
            #expect(pool.mainBands.reduce(0) { $0 + $1.count } == pool.total, "\(pool.day)")
            #expect(pool.bands.reduce(0) { $0 + $1.count } == pool.total, "\(pool.day)")
            #expect(pool.bands.count == 15, "\(pool.day)")
        }
    }

    @Test func `the latest count up to a day is the one published on it or last before it`() {
        #expect(PublishedPool.latest(upTo: "2025-01-07")?.total == 227_305)
        #expect(PublishedPool.latest(upTo: "2025-01-06")?.day == "2024-12-16")
        #expect(PublishedPool.latest(upTo: "2023-12-31") == nil)
        #expect(PublishedPool.on("2025-01-06") == nil)
    }

    @Test(arguments: [
        (Jurisdiction.ontario, 2024, 45_710), (.ontario, 2025, 12_528), (.britishColumbia, 2025, 978),
        (.manitoba, 2025, 7_437), (.newBrunswick, 2025, 2_804), (.newfoundlandAndLabrador, 2025, 2_473),
        (.princeEdwardIsland, 2026, 1_229), (.alberta, 2026, 13_113),
    ])
    func `provincial draws add up to the year's published invitations`(
        province: Jurisdiction, year: Int, invitations: Int
    ) {
        let draws = PublishedDraw.all.filter { $0.province == province && $0.day.year == year }
        #expect(draws.reduce(0) { $0 + $1.invitations } == invitations)
    }

    @Test
    func `every provincial draw lies in a series of its streams, and no series of a stream overlaps another`()
    {
        for draw in PublishedDraw.all {
            let series = PublishedDrawSeries.all.filter {
                $0.province == draw.province && $0.days.contains(draw.day)
                    && draw.streams.allSatisfy($0.streams.contains)
            }
            #expect(series.count == 1 && draw.invitations > 0, "\(draw.province) \(draw.day) \(draw.streams)")
        }
    }

    @Test func `nominations are those issued, else those allotted`() {
        #expect(PublishedNominations.total(of: .manitoba, in: 2025) == 6_400)
        #expect(PublishedNominations.total(of: .alberta, in: 2025) == 6_603)
        #expect(PublishedNominations.total(of: .yukon, in: 2025) == nil)
        let share = EnhancedShare.all.first { $0.province == .saskatchewan && $0.year == 2025 }
        #expect(share?.perMille == 72)
    }

    @Test func `arrivals change by period and cover every score of the pool`() {
        #expect(ArrivalRates.on("2025-03-24").from == "2025-01-01")
        #expect(ArrivalRates.on("2025-03-25").from == "2025-03-25")
        for rates in ArrivalRates.all {
            #expect(rates.bands.first?.scores.lowerBound == 0 && rates.bands.last?.scores.upperBound == 600)
            for (lower, upper) in zip(rates.bands, rates.bands.dropFirst()) {
                #expect(lower.scores.upperBound + 1 == upper.scores.lowerBound)
            }
        }
        #expect(PoolShares.nearest(to: "2025-01-07").day == "2024-12-16")
    }
}
