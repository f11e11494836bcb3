import FederalPool
import Rulebook
import Testing

@Suite struct `Eras of the ranking system` {
    @Test(
        arguments: [
            ("2015-01-01", "", "crs-2015-01-01"), ("2016-11-19", "crs-2015-01-01", "crs-2016-11-19"),
            ("2017-06-06", "crs-2016-11-19", "crs-2017-06-06"),
            ("2020-10-20", "crs-2017-06-06", "crs-2020-10-20"),
            ("2022-11-16", "crs-2020-10-20", "crs-2022-11-16"),
            ("2025-03-25", "crs-2022-11-16", "crs-2025-03-25"),
            ("2026-11-03", "crs-2025-03-25", "crs-2026-11-03"),
        ] as [(Day, String, String)])
    func `a version holds from its day on`(day: Day, before: String, since: String) {
        #expect((rankingSystem[day - 1]?.id ?? "") == before)
        #expect(rankingSystem[day]?.id == since)
        #expect(rankingSystem[day + 1]?.id == since)
    }

    /// Everything an additional point was ever given for, but a nomination.
    private func everything(on day: Day, offer: ExampleOffer = .none) -> RankingExample {
        RankingExample(
            "", on: day, age: 50, .none, .none, firstIs: .english, second: Abilities(all: 7), offer: offer,
            study: .threeYearsOrLonger, sibling: true)
    }

    @Test(
        arguments: [
            ("2016-11-19", 0, 30), ("2017-06-06", 30, 60), ("2020-10-20", 60, 70), ("2022-11-16", 70, 70),
            ("2025-03-25", 70, 70), ("2026-11-03", 70, 70),
        ] as [(Day, Int, Int)])
    func `study, sibling and French begin and rise on their days`(day: Day, before: Int, since: Int) {
        #expect(everything(on: day - 1).scored.additional == before)
        #expect(everything(on: day).scored.additional == since)
        #expect(everything(on: day + 1).scored.additional == since)
    }

    @Test(
        arguments: [
            ("2016-11-19", 600, 200, 600, 50), ("2017-06-06", 200, 200, 50, 50),
            ("2022-11-16", 200, 200, 50, 50),
            ("2025-03-25", 200, 0, 50, 0), ("2026-11-03", 0, 0, 0, 0),
        ] as [(Day, Int, Int, Int, Int)])
    func `offers fall on their days`(day: Day, top: Int, topSince: Int, other: Int, otherSince: Int) {
        func offer(_ kind: ExampleOffer, _ day: Day) -> Int {
            Int(RankingExample("", on: day, age: 50, .none, .none, offer: kind).scored.additional)
        }
        #expect(offer(.majorGroup00, day - 1) == top)
        #expect(offer(.majorGroup00, day) == topSince)
        #expect(offer(.majorGroup00, day + 1) == topSince)
        #expect(offer(.skilled, day - 1) == other)
        #expect(offer(.skilled, day) == otherSince)
        #expect(offer(.skilled, day + 1) == otherSince)
    }

    @Test func `until 2016-11-18 an offer needed an assessment of the labour market`() {
        var example = RankingExample("", on: "2016-11-18", age: 50, .none, .none, offer: .skilled)
        example.candidate.offer.features = .arrangedEmployment
        #expect(example.score(on: "2016-11-18").additional == 0)
        #expect(example.score(on: "2016-11-19").additional == 50)
    }

    @Test func `totals from 2026-11-03 on are provisional and no earlier ones`() {
        #expect(rankingSystem["2026-11-02"]?.isProvisional == false)
        #expect(rankingSystem["2026-11-03"]?.isProvisional == true)
    }

    @Test func `a scenario can supply the values of the high-wage factor`() throws {
        var system = try #require(rankingSystem["2026-11-03"])
        let listed = OccupationSet(Words("listed", fr: "inscrites"), [31102])
        system.additional.highWage = [RankingSystem.HighWageLevel(listed, canadianWork: 40, offer: 30)]
        var example = RankingExample("", on: "2026-11-03", age: 50, .none, .none, canada: 1)
        example.candidate.occupation = 31102
        #expect(system.score(example.candidate, on: example.day, isNominee: false).additional == 40)
        example.candidate.occupation = 31301
        #expect(system.score(example.candidate, on: example.day, isNominee: false).additional == 0)
        example.candidate.offer = .arranged(31102)
        #expect(system.score(example.candidate, on: example.day, isNominee: false).additional == 30)
    }

    @Test func `every factor of every version has a day not after the version and a source`() {
        for version in rankingSystem.versions {
            for factor in RankingFactor.allCases {
                let change = version.value.changes[factor]
                #expect(change != nil, "\(version.value.id) \(factor.id)")
                #expect((change?.day ?? .distantFuture) <= version.change.day)
                #expect(change?.source.citation.isEmpty == false)
            }
        }
    }

    @Test func `a language result counts to the day before it turns two years`() {
        let example = RankingExample(
            "", on: "2023-06-01", age: 34, .masters, Abilities(all: 9), canada: 1, abroad: 3)
        var candidate = example.candidate
        candidate.firstLanguage.takenOn = "2021-06-01"
        let system = rankingSystem["2023-06-01"]!
        #expect(system.score(candidate, on: "2023-05-31", isNominee: false).total > 400)
        #expect(system.score(candidate, on: "2023-06-01", isNominee: false).total == 308)
    }

    @Test func `a birthday changes the score on the day and not before`() {
        var candidate = Candidate(bornOn: "1994-06-15", recordedOn: "2024-01-01")
        candidate.credential = .none
        let system = rankingSystem["2024-06-15"]!
        #expect(system.score(candidate, on: "2024-06-14", isNominee: false).core == 110)
        #expect(system.score(candidate, on: "2024-06-15", isNominee: false).core == 105)
    }
}
