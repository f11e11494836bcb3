import FederalPool
import Rulebook
import Testing

@Suite struct `Eligibility for the federal programs` {
    private let day: Day = "2025-06-01"

    private func met(_ candidate: Candidate, on day: Day = "2025-06-01") -> FederalPrograms {
        expressEntry.programs[day]?.programs(met: Circumstances(candidate, on: day, before: .ontario)) ?? []
    }

    /// A nurse with one year in Canada, level 7 and nothing else.
    private var experienced: Candidate {
        var candidate = Candidate.person(age: 40, on: day)
        candidate.occupation = 31301
        candidate.work(canada: 1)
        candidate.speak(7, on: day)
        return candidate
    }

    /// A developer abroad: exactly 67 points, example F7, with the funds of one person.
    private var skilled: Candidate {
        var candidate = Candidate.person(age: 36, on: day)
        candidate.occupation = 21231
        candidate.credential = .twoOrMore
        candidate.work(abroad: 4)
        candidate.firstLanguage = LanguageResult(
            .english, Abilities(speaking: 9, listening: 9, reading: 8, writing: 7), takenOn: day - 30)
        candidate.funds = 14_690
        return candidate
    }

    /// A welder abroad with a certificate and two years in the trade.
    private var tradesperson: Candidate {
        var candidate = Candidate.person(age: 50, on: day)
        candidate.occupation = 72106
        candidate.work(abroad: 2)
        candidate.firstLanguage = LanguageResult(
            .english, Abilities(speaking: 5, listening: 5, reading: 4, writing: 4), takenOn: day - 30)
        candidate.facts.set(.tradeCertificate, true)
        candidate.funds = 14_690
        return candidate
    }

    @Test func `a skilled year in Canada at level 7 meets CEC, with neither education nor funds`() {
        #expect(met(experienced) == .cec)
    }

    @Test func `eleven months, work that ended long ago or TEER 4 do not meet CEC`() {
        var candidate = experienced
        candidate.canadianMonths = 11
        #expect(met(candidate) == [])
        candidate = experienced
        candidate.canadianWorkUntil = day.adding(months: -25)
        candidate.recordedOn = day.adding(months: -25)
        #expect(met(candidate) == [])
        candidate.canadianWorkUntil = day.adding(months: -24)
        candidate.recordedOn = day.adding(months: -24)
        #expect(met(candidate) == .cec)
        candidate = experienced
        candidate.occupation = 64_100
        #expect(met(candidate) == [])
    }

    @Test func `CEC asks 7 of TEER 0 and 1 and 5 of TEER 2 and 3`() {
        var candidate = experienced
        candidate.speak(6, on: day)
        #expect(met(candidate) == [])
        candidate.occupation = 32101
        #expect(met(candidate) == .cec)
        candidate.speak(5, on: day)
        #expect(met(candidate) == .cec)
        candidate.speak(4, on: day)
        #expect(met(candidate) == [])
    }

    @Test func `a language result of two years ends every program`() {
        var candidate = experienced
        candidate.firstLanguage.takenOn = day.adding(years: -2)
        #expect(met(candidate) == [])
        candidate.firstLanguage.takenOn = day.adding(years: -2) + 1
        #expect(met(candidate) == .cec)
    }

    @Test func `whoever intends to live in Québec meets none`() {
        var candidate = experienced
        candidate.destination = .quebec
        #expect(met(candidate) == [])
        candidate.destination = .nunavut
        #expect(met(candidate) == .cec)
    }

    @Test func `67 points with the funds meet FSW, 66 do not`() {
        #expect(met(skilled) == .fsw)
        var older = skilled
        older.bornOn = day.adding(years: -37)
        #expect(met(older) == [])
    }

    @Test func `one ability at 6, no secondary school or eleven months are not assessed for FSW`() {
        var candidate = skilled
        candidate.firstLanguage.abilities = Abilities(speaking: 10, listening: 10, reading: 10, writing: 6)
        #expect(met(candidate) == [])
        candidate = skilled
        candidate.facts.set(.relativeInCanada, true)
        candidate.credential = .none
        #expect(met(candidate) == [])
        candidate = skilled
        candidate.foreignMonths = 11
        #expect(met(candidate) == [])
    }

    @Test func `FSW asks the funds of the day for the whole family`() {
        var candidate = skilled
        candidate.funds = 14_689
        #expect(met(candidate) == [])
        candidate.funds = 18_287
        candidate.children = 1
        #expect(met(candidate) == [])
        candidate.funds = 18_288
        #expect(met(candidate) == .fsw)
        candidate.spouse = Spouse(isAccompanying: false)
        #expect(met(candidate) == [])
    }

    @Test func `an offer frees from funds only with an authorization to work`() {
        var candidate = skilled
        candidate.funds = 0
        candidate.offer = .arranged(21231)
        #expect(met(candidate) == [])
        candidate.permit = WorkPermit(.labourMarketImpactAssessed, expiresOn: day)
        #expect(met(candidate) == .fsw)
        candidate.permit.expiresOn = day - 1
        #expect(met(candidate) == [])
    }

    @Test(
        arguments: [
            ("2023-04-25", 13_310, 13_757), ("2024-05-28", 13_757, 14_690), ("2025-07-07", 14_690, 15_263),
        ] as [(Day, Int32, Int32)])
    func `a new table of funds counts from its day`(change: Day, before: Int32, since: Int32) {
        func meets(_ funds: Int32, on day: Day) -> Bool {
            var candidate = Candidate.person(age: 30, on: day)
            candidate.occupation = 21231
            candidate.credential = .masters
            candidate.work(abroad: 6)
            candidate.speak(9, on: day)
            candidate.funds = funds
            return met(candidate, on: day) == .fsw
        }
        #expect(meets(before, on: change - 1))
        #expect(!meets(before, on: change))
        #expect(meets(since, on: change))
        #expect(!meets(since - 1, on: change + 1))
    }

    @Test func `a certificate or an offer in the trade meets FST at 5, 5, 4 and 4`() {
        #expect(met(tradesperson) == .fst)
        var candidate = tradesperson
        candidate.facts.set(.tradeCertificate, false)
        #expect(met(candidate) == [])
        candidate.offer = .arranged(72106)
        #expect(met(candidate) == .fst)
    }

    @Test func `FST fails below 5 in speaking, with 23 months, without funds or outside the trades`() {
        var candidate = tradesperson
        candidate.firstLanguage.abilities.speaking = 4
        #expect(met(candidate) == [])
        candidate = tradesperson
        candidate.foreignMonths = 23
        #expect(met(candidate) == [])
        candidate = tradesperson
        candidate.funds = 14_689
        #expect(met(candidate) == [])
        candidate = tradesperson
        candidate.occupation = 72_600
        #expect(met(candidate) == [])
    }

    @Test func `the skilled trades are the groups of section 87.2`() {
        for code in [62_200, 63_200, 63_202, 72_010, 72_999, 73_402, 82_031, 83_121, 92_101, 93_102]
            as [Occupation]
        {
            #expect(skilledTrades.contains(code), "\(code.text)")
        }
        for code in [62_201, 63_210, 72_600, 72_604, 93_200, 84_100, 94_100, 70_010, 22_303] as [Occupation] {
            #expect(!skilledTrades.contains(code), "\(code.text)")
        }
    }

    @Test func `the programs are stated from the first day of Express Entry on`() {
        #expect(expressEntry.programs["2014-12-31"] == nil)
        #expect(expressEntry.programs["2015-01-01"] != nil)
    }

    @Test func `what is recalled of the first version says so`() {
        func reliability(_ day: Day) -> Reliability? {
            expressEntry.programs.version(on: day)?.change.source.reliability
        }
        #expect(reliability("2015-01-01") == .recalled)
        #expect(reliability("2016-11-19") == .official)
        #expect(reliability("2022-11-16") == .official)
        let offers = selectionFactorChanges["arranged_employment"]
        #expect(offers?.map(\.source.reliability) == [.recalled, .official, .official])
    }

    @Test func `every group of the grid has the changes of its text, in order`() {
        #expect(Set(selectionFactorChanges.keys) == Set(skilledWorkerGrid.groups.map(\.id)))
        for changes in selectionFactorChanges.values {
            #expect(changes.map(\.day) == changes.map(\.day).sorted())
            #expect((changes.first?.day ?? .distantFuture) <= "2015-01-01")
        }
    }

    @Test func `a result counts two years and an assessment five, by the law and in the reading of results`()
    {
        let windows = expressEntry.windows
        for day in ["2015-01-01", "2026-11-02"] as [Day] {
            #expect(windows.languageResultMonths[day] == LanguageResult.validMonths)
            #expect(windows.credentialAssessmentMonths[day] == 60)
        }
        #expect(LanguageResult.validMonths == 24)
        #expect(
            windows.credentialAssessmentMonths.version(on: "2015-01-01")?.change.source.reliability
                == .official)
    }

    @Test func `settlement funds follow the family's size`() throws {
        let table = try #require(expressEntry.settlementFunds["2025-07-07"])
        #expect(table.amount(for: 1) == 15_263)
        #expect(table.amount(for: 7) == 40_392)
        #expect(table.amount(for: 9) == 40_392 + 2 * 4_112)
        #expect(expressEntry.settlementFunds["2021-07-16"]?.amount(for: 3) == 20_222)
        #expect(expressEntry.settlementFunds["2022-06-08"]?.amount(for: 1) == 13_213)
        #expect(expressEntry.settlementFunds["2022-06-09"]?.amount(for: 1) == 13_310)
    }
}
