import FederalPool
import LawProperties
import Rulebook
import Testing

/// The properties of the ranking system, tried on random candidates; `make properties` tries millions.
@Suite struct `Every version of the ranking system` {
    @Test(arguments: RankingProperties.ofEveryVersion.indices)
    func `keeps its limits, rises with every merit and has one scorer`(version: Int) {
        let failures = RankingProperties.ofEveryVersion[version].failures(among: 3_000, seed: 41)
        #expect(failures.isEmpty, "\(failures.first.map { "\($0)" } ?? "")")
    }

    @Test func `keeps them with values a scenario has edited`() throws {
        let day: Day = "2026-12-01"
        var system = try #require(rankingSystem[day])
        system.additional.highWage = [
            RankingSystem.HighWageLevel(
                OccupationSet(Words("listed", fr: "inscrites"), prefixes: ["0", "21", "31"]),
                canadianWork: 40,
                offer: 30)
        ]
        (system.additional.sibling, system.additional.frenchWithGoodEnglish) = (70, 120)
        (system.additional.most, system.transferability.most) = (250, 80)
        (system.additional.otherOffer, system.additional.offerInMajorGroup00) = (45, 90)
        #expect(RankingProperties(of: system, on: day).failures(among: 2_000, seed: 42).isEmpty)
    }

    @Test func `is found out when a table falls or a limit is missing`() throws {
        let day: Day = "2025-06-01"
        var falling = try #require(rankingSystem[day])
        falling.firstLanguage[9] = PointsPair(10, 10)
        let found = RankingProperties(of: falling, on: day).failures(among: 2_000, seed: 43)
        let failure = try #require(found.first { $0.property.contains("first language") })
        #expect(failure.changed != nil && "\(failure)".contains(#"{"id":"before","birth_date":""#))
        var unlimited = try #require(rankingSystem[day])
        unlimited.transferability.most = 200
        let exceeding = RankingProperties(of: unlimited, on: day).failures(among: 2_000, seed: 44)
        #expect(exceeding.contains { $0.property == "transferability within 100" })
    }

    @Test func `reads levels past the end of a table as its last one`() throws {
        let day: Day = "2025-06-01"
        let system = try #require(rankingSystem[day])
        var lottery = CandidateLottery(seed: 45, on: day)
        let ranking = DayRanking(system, on: day)
        for number in 0..<500 {
            var candidate = lottery.candidate()
            candidate.firstLanguage.abilities.listening = UInt8(12 + number % 244)
            candidate.secondLanguage.abilities.reading = UInt8(255 - number % 244)
            candidate.spouse.canadianYears = UInt8(number % 256)
            #expect(
                ranking.score(candidate, isNominee: false)
                    == system.score(candidate, on: day, isNominee: false))
        }
    }

    @Test(arguments: ["2024-02-28", "2024-02-29", "2025-02-28", "2025-03-01", "2025-12-31"] as [Day])
    func `counts birthdays, tests and months of every day as the calendar does`(day: Day) throws {
        let system = try #require(rankingSystem[day])
        let ranking = DayRanking(system, on: day)
        var candidate = Candidate(bornOn: day, recordedOn: day - 200)
        candidate.credential = .masters
        (candidate.canadianMonths, candidate.foreignMonths) = (30, 30)
        for back in 0..<4_500 {
            candidate.bornOn = day - (4 * back)
            candidate.canadianWorkUntil = day - back
            candidate.foreignWorkUntil = day - (back % 300)
            candidate.firstLanguage = LanguageResult(
                .english, Abilities(all: 9), takenOn: day.adding(years: -2) + (back % 7 - 3))
            #expect(
                ranking.score(candidate, isNominee: true)
                    == system.score(candidate, on: day, isNominee: true),
                "\(back)")
        }
    }
}
