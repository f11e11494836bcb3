import FederalPool
import Population
import PublishedFigures
import Rulebook
import Testing

@Suite struct `Starting pool` {
    @Test func `the whole pool of a day is met to the candidate in every band, by the law's own score`()
        throws
    {
        try expectBands(of: try #require(PublishedPool.on("2025-01-07")))
    }

    @Test(arguments: ["2025-03-16", "2025-04-13", "2025-07-20", "2025-11-09"] as [Day])
    func `every published band and sub-band is met, by the law's own score`(day: Day) throws {
        try expectBands(of: part(of: day, by: 20))
    }

    private func expectBands(of counts: PublishedPool) throws {
        let entries = year2025.startingPool(on: counts.day, counts: counts, seed: 1).filter(\.inFederalPool)
        #expect(entries.count == counts.total)
        var found = [Int](repeating: 0, count: 1_201)
        for entry in entries { found[score(entry, on: counts.day)] += 1 }
        for band in counts.bands {
            #expect(found[band.scores].reduce(0, +) == band.count, "\(counts.day) \(band.scores)")
        }
    }

    @Test func `profiles are older than the day, younger than a year, and in the order of submission`() throws
    {
        let day: Day = "2025-01-07"
        let counts = try part(of: day, by: 40)
        let entries = year2025.startingPool(on: day, counts: counts, seed: 2)
        for (earlier, later) in zip(entries, entries.dropFirst()) {
            #expect(
                (earlier.submittedOn, earlier.submittedSecond) <= (later.submittedOn, later.submittedSecond))
        }
        #expect(entries.allSatisfy { $0.submittedOn < day && day - $0.submittedOn <= 365 })
    }

    @Test func `everybody in the federal pool meets a program and wants to live outside Québec`() throws {
        let day: Day = "2025-09-14"
        let counts = try part(of: day, by: 40)
        for entry in year2025.startingPool(on: day, counts: counts, seed: 3) where entry.inFederalPool {
            #expect(!programs(entry, on: day).isEmpty)
            #expect(entry.candidate.destination != .quebec)
        }
    }

    @Test func `those above 600 are nominees with their province and day, and nobody else is`() throws {
        let day: Day = "2025-01-07"
        let counts = try part(of: day, by: 1, only: 601...1_200)
        let nominees = year2025.startingPool(on: day, counts: counts, seed: 4).filter {
            $0.nominatedBy != nil
        }
        #expect(nominees.count == 633)
        for entry in nominees {
            #expect(score(entry, on: day) > 600)
            #expect(entry.nominatedOn < day && day - entry.nominatedOn <= 30)
            #expect(entry.submittedOn <= entry.nominatedOn)
            #expect(entry.candidate.destination == entry.nominatedBy)
        }
    }

    @Test func `above the last cut-off of the Canadian Experience Class only newcomers are left`() throws {
        // The round of 2025-12-10 invited down to 520; the count of the 14th came before the round of the 16th.
        let day: Day = "2025-12-14"
        let counts = try part(of: day, by: 1, only: 501...600)
        let above = year2025.startingPool(on: day, counts: counts, seed: 5).filter {
            $0.inFederalPool && $0.nominatedBy == nil && score($0, on: day) > 520
                && programs($0, on: day).contains(.cec)
        }
        #expect(!above.isEmpty && above.count < 1_000)
        #expect(above.allSatisfy { $0.submittedOn >= "2025-12-10" })
    }

    @Test func `a seed decides everything, another seed decides otherwise`() throws {
        let counts = try part(of: "2025-01-07", by: 40)
        let one = year2025.startingPool(on: "2025-01-07", counts: counts, seed: 6)
        #expect(one == year2025.startingPool(on: "2025-01-07", counts: counts, seed: 6))
        #expect(one != year2025.startingPool(on: "2025-01-07", counts: counts, seed: 7))
    }

    @Test func `candidates who wait for base streams stand beside the pool in every province with a program`()
        throws
    {
        let counts = try part(of: "2025-01-07", by: 40)
        let base = year2025.startingPool(on: "2025-01-07", counts: counts, seed: 8).filter {
            !$0.inFederalPool
        }
        for province in Jurisdiction.withProgram {
            let there = base.filter { $0.candidate.destination == province }
            #expect(!there.isEmpty, "\(province)")
            #expect(there.allSatisfy { $0.candidate.interest.contains(province) })
        }
        #expect(base.contains { $0.candidate.occupation.teer >= 4 })
    }
}
