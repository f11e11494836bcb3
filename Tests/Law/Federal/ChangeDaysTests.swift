import FederalPool
import Rulebook
import Testing

/// A day on which a federal rule changed, and what shows it: a value before the day and a value from it on.
struct ChangeDay: Sendable, CustomTestStringConvertible {
    let day: Day
    let what: String
    let before: Int
    let since: Int
    let value: @Sendable (Day) -> Int

    init(_ day: Day, _ what: String, _ before: Int, _ since: Int, _ value: @escaping @Sendable (Day) -> Int) {
        self.day = day
        self.what = what
        self.before = before
        self.since = since
        self.value = value
    }

    var testDescription: String { "\(day): \(what)" }
}

/// Every change day of ranking, programs, categories, tests, windows and funds, on the day before, the day and the day after.
@Suite struct `Days on which federal rules change` {
    @Test(arguments: rankingDays + programDays + categoryDays + testDays)
    func `the rule of before holds to the eve, the new one from the day`(change: ChangeDay) {
        #expect(change.value(change.day - 1) == change.before)
        #expect(change.value(change.day) == change.since)
        #expect(change.value(change.day + 1) == change.since)
    }

    @Test(
        arguments: [
            ("2015-01-01", 0, 11_931), ("2016-02-01", 11_931, 12_164), ("2017-01-27", 12_164, 12_300),
            ("2018-01-05", 12_300, 12_474), ("2019-01-17", 12_474, 12_669), ("2020-01-01", 12_669, 12_960),
            ("2021-07-16", 12_960, 13_213), ("2022-06-09", 13_213, 13_310), ("2023-04-25", 13_310, 13_757),
            ("2024-05-28", 13_757, 14_690), ("2025-07-07", 14_690, 15_263),
        ] as [(Day, Int, Int)])
    func `the funds of one person, stated and asked by FSW, change on their days`(
        day: Day, before: Int, since: Int
    ) {
        for (asked, amount) in [(day - 1, before), (day, since), (day + 1, since)] {
            #expect((settlementFunds[asked]?.amount(for: 1) ?? 0) == amount)
            guard let rules = expressEntry.programs[asked] else {
                #expect(amount == 0)
                continue
            }
            #expect(meetsFunds(amount, rules, on: asked) && !meetsFunds(amount - 1, rules, on: asked))
        }
    }

    private func meetsFunds(_ funds: Int, _ rules: ProgramRules, on day: Day) -> Bool {
        var candidate = Candidate.person(age: 30, on: day)
        candidate.occupation = 21231
        candidate.credential = .masters
        candidate.work(abroad: 6)
        candidate.speak(9, on: day)
        candidate.funds = Int32(funds)
        return rules.programs(met: Circumstances(candidate, on: day, before: .ontario)) == .fsw
    }

    @Test func `every day on which ranking, programs or categories change is in a table above`() {
        let span = DaySpan("2015-01-01", through: "2026-12-31")
        let tested = Set((rankingDays + programDays + categoryDays + testDays).map(\.day))
        let funds = Set(settlementFunds.changeDays(in: span))
        let days =
            expressEntry.ranking.changeDays(in: span) + expressEntry.programs.changeDays(in: span)
            + expressEntry.categories.flatMap { $0.rule.changeDays(in: span) }
            + languageTests.charts.flatMap { $0.changeDays(in: span) }
        for day in days { #expect(tested.contains(day) || funds.contains(day), "\(day)") }
    }
}

/// Additional points of a profile on a day, by the version in force; 0 before any.
private func additional(_ day: Day, _ change: (inout Candidate) -> Void) -> Int {
    var candidate = Candidate.person(age: 50, on: day)
    change(&candidate)
    return Int(rankingSystem[day]?.score(candidate, on: day, isNominee: false).additional ?? 0)
}

private func french(_ english: UInt8, _ day: Day) -> Int {
    additional(day) {
        $0.firstLanguage = LanguageResult(.french, Abilities(all: 7), takenOn: day - 30)
        $0.secondLanguage = LanguageResult(.english, Abilities(all: english), takenOn: day - 30)
    }
}

private let rankingDays: [ChangeDay] = [
    ChangeDay("2015-01-01", "the ranking begins", 0, 1) { rankingSystem[$0] == nil ? 0 : 1 },
    ChangeDay("2016-11-19", "offers of Major Group 00", 600, 200) { day in
        additional(day) { $0.offer = .arranged(12) }
    },
    ChangeDay("2016-11-19", "other offers", 600, 50) { day in additional(day) { $0.offer = .arranged(21231) }
    },
    ChangeDay("2016-11-19", "offers without an assessment of the labour market", 0, 50) { day in
        additional(day) {
            $0.offer = JobOffer(in: .ontario, occupation: 21231, features: .arrangedEmployment)
        }
    },
    ChangeDay("2016-11-19", "study of one or two years", 0, 15) { day in
        additional(day) { $0.canadianStudy = .oneOrTwoYears }
    },
    ChangeDay("2016-11-19", "study of three years", 0, 30) { day in
        additional(day) { $0.canadianStudy = .threeYearsOrLonger }
    },
    ChangeDay("2017-06-06", "a sibling", 0, 15) { day in
        additional(day) { $0.facts.set(.siblingInCanada, true) }
    },
    ChangeDay("2017-06-06", "French with weak English", 0, 15) { french(4, $0) },
    ChangeDay("2017-06-06", "French with good English", 0, 30) { french(5, $0) },
    ChangeDay("2020-10-20", "French with weak English", 15, 25) { french(4, $0) },
    ChangeDay("2020-10-20", "French with good English", 30, 50) { french(5, $0) },
    ChangeDay("2022-11-16", "an offer in NOC 2173", 50, 0) { day in
        additional(day) { $0.offer = .arranged(Occupation("2173")!) }
    },
    ChangeDay("2022-11-16", "an offer in NOC 0011", 200, 0) { day in
        additional(day) { $0.offer = .arranged(Occupation("0011")!) }
    },
    ChangeDay("2022-11-16", "an offer in NOC 1411, level C", 0, 0) { day in
        additional(day) { $0.offer = .arranged(Occupation("1411")!) }
    },
    ChangeDay("2022-11-16", "an offer in NOC 21231", 50, 50) { day in
        additional(day) { $0.offer = .arranged(21231) }
    },
    ChangeDay("2025-03-25", "offers of Major Group 00", 200, 0) { day in
        additional(day) { $0.offer = .arranged(12) }
    },
    ChangeDay("2025-03-25", "other offers", 50, 0) { day in additional(day) { $0.offer = .arranged(21231) } },
    ChangeDay("2026-11-03", "a provisional version", 0, 1) {
        rankingSystem[$0]?.isProvisional == true ? 1 : 0
    },
]

/// 1 where a year in Canada in an occupation at level 7 meets CEC.
private func experience(_ code: String, physician: Bool = false, _ day: Day) -> Int {
    var candidate = Candidate.person(age: 40, on: day)
    candidate.occupation = Occupation(code)!
    candidate.work(canada: 1)
    candidate.speak(7, on: day)
    candidate.facts.set(.selfEmployedPhysician, physician)
    let met = expressEntry.programs[day]?.programs(met: Circumstances(candidate, on: day, before: .ontario))
    return met == .cec ? 1 : 0
}

/// The points of an arranged job of a year in the 67-point grid.
private func arranged(_ day: Day) -> Int {
    var candidate = Candidate.person(age: 17, on: day)
    candidate.offer = JobOffer(in: .ontario, occupation: 21231, features: .arrangedEmployment)
    guard let grid = expressEntry.programs[day]?.skilledWorkerGrid else { return -1 }
    return Circumstances(candidate, on: day, before: .ontario).points(in: grid, stream: "fsw")
}

private let programDays: [ChangeDay] = [
    ChangeDay("2015-01-01", "the programs through Express Entry", 0, 1) { experience("2173", $0) },
    ChangeDay("2016-11-19", "arranged employment of a year", 0, 15) { arranged($0) },
    ChangeDay("2017-10-24", "NOC 2016, levels as in 2011", 1, 1) { experience("2173", $0) },
    ChangeDay("2022-11-16", "a code of NOC 2016", 1, 0) { experience("2173", $0) },
    ChangeDay("2022-11-16", "a code of NOC 2021", 1, 1) { experience("21231", $0) },
    ChangeDay("2023-04-25", "physicians who bill a public plan", 0, 1) {
        experience("31102", physician: true, $0)
    },
    ChangeDay("2025-03-25", "arranged employment keeps its points", 15, 15) { arranged($0) },
]

/// How many categories are in force.
private func categoriesInForce(_ day: Day) -> Int {
    expressEntry.categories.count { $0.rule[day].flatMap { $0 } != nil }
}

private let categoryDays: [ChangeDay] = [
    ChangeDay("2023-05-31", "six categories begin", 0, 6) { categoriesInForce($0) },
    ChangeDay("2025-02-27", "education comes, transport goes", 6, 6) { categoriesInForce($0) },
    ChangeDay("2025-12-08", "physicians come", 6, 7) { categoriesInForce($0) },
    ChangeDay("2026-02-18", "four come, agriculture goes", 7, 10) { categoriesInForce($0) },
]

/// 1 where a test is accepted.
private func accepts(_ test: LanguageTest, _ day: Day) -> Int {
    languageTests.chart(of: test, on: day) == nil ? 0 : 1
}

private let testDays: [ChangeDay] = [
    ChangeDay("2015-01-01", "IELTS General Training", 0, 1) { accepts(.ieltsGeneral, $0) },
    ChangeDay("2015-01-01", "CELPIP-General", 0, 1) { accepts(.celpipGeneral, $0) },
    ChangeDay("2015-01-01", "TEF Canada", 0, 1) { accepts(.tefCanada, $0) },
    ChangeDay("2018-12-03", "TCF Canada", 0, 1) { accepts(.tcfCanada, $0) },
    ChangeDay("2024-01-30", "PTE Core", 0, 1) { accepts(.pteCore, $0) },
]
