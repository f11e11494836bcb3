import FederalPool
import Rulebook
import Testing

/// The charts of the tests, ability by ability, with what public calculators get wrong.
@Suite struct `Charts of the language tests` {
    private func levels(_ test: LanguageTest, _ scores: TestScores, on day: Day = "2025-06-01") -> Abilities {
        languageTests.chart(of: test, on: day)!.levels(of: scores)
    }

    @Test func `TEF listening 249 is 7 and 248 is 6`() {
        let scores = TestScores(speaking: 0, listening: 249, reading: 0, writing: 0)
        #expect(levels(.tefCanada, scores).listening == 7)
        #expect(
            levels(.tefCanada, TestScores(speaking: 0, listening: 248, reading: 0, writing: 0)).listening == 6
        )
    }

    @Test func `TCF writing 10 is 7 and 9 is 6`() {
        #expect(
            levels(.tcfCanada, TestScores(speaking: 0, listening: 0, reading: 0, writing: 10)).writing == 7)
        #expect(
            levels(.tcfCanada, TestScores(speaking: 0, listening: 0, reading: 0, writing: 9)).writing == 6)
    }

    @Test func `PTE Core reading starts level 6 at 51, not at 50`() {
        #expect(levels(.pteCore, TestScores(speaking: 0, listening: 0, reading: 51, writing: 0)).reading == 6)
        #expect(levels(.pteCore, TestScores(speaking: 0, listening: 0, reading: 50, writing: 0)).reading == 5)
    }

    @Test func `IELTS listening 7.0 is 7 and 7.5 is 8`() {
        for (score, level) in [(5.5, 6), (6.0, 7), (7.0, 7), (7.5, 8), (8.0, 9), (8.5, 10)]
            as [(Double, UInt8)]
        {
            let scores = TestScores(speaking: 0, listening: score, reading: 0, writing: 0)
            #expect(levels(.ieltsGeneral, scores).listening == level, "\(score)")
        }
    }

    /// Where levels start, in the order reading, writing, listening, speaking.
    private static let published: [(LanguageTest, UInt8, [Double])] = [
        (.ieltsGeneral, 4, [3.5, 4.0, 4.5, 4.0]), (.ieltsGeneral, 5, [4.0, 5.0, 5.0, 5.0]),
        (.ieltsGeneral, 6, [5.0, 5.5, 5.5, 5.5]), (.ieltsGeneral, 7, [6.0, 6.0, 6.0, 6.0]),
        (.ieltsGeneral, 8, [6.5, 6.5, 7.5, 6.5]), (.ieltsGeneral, 9, [7.0, 7.0, 8.0, 7.0]),
        (.ieltsGeneral, 10, [8.0, 7.5, 8.5, 7.5]),
        (.celpipGeneral, 4, [4, 4, 4, 4]), (.celpipGeneral, 5, [5, 5, 5, 5]),
        (.celpipGeneral, 6, [6, 6, 6, 6]),
        (.celpipGeneral, 7, [7, 7, 7, 7]), (.celpipGeneral, 8, [8, 8, 8, 8]),
        (.celpipGeneral, 9, [9, 9, 9, 9]),
        (.celpipGeneral, 10, [10, 10, 10, 10]),
        (.pteCore, 3, [24, 32, 18, 34]), (.pteCore, 4, [33, 41, 28, 42]), (.pteCore, 5, [42, 51, 39, 51]),
        (.pteCore, 6, [51, 60, 50, 59]), (.pteCore, 7, [60, 69, 60, 68]), (.pteCore, 8, [69, 79, 71, 76]),
        (.pteCore, 9, [78, 88, 82, 84]), (.pteCore, 10, [88, 90, 89, 89]),
        (.tefCanada, 4, [121, 181, 145, 181]), (.tefCanada, 5, [151, 226, 181, 226]),
        (.tefCanada, 6, [181, 271, 217, 271]), (.tefCanada, 7, [207, 310, 249, 310]),
        (.tefCanada, 8, [233, 349, 280, 349]), (.tefCanada, 9, [248, 371, 298, 371]),
        (.tefCanada, 10, [263, 393, 316, 393]),
        (.tcfCanada, 4, [342, 4, 331, 4]), (.tcfCanada, 5, [375, 6, 369, 6]),
        (.tcfCanada, 6, [406, 7, 398, 7]),
        (.tcfCanada, 7, [453, 10, 458, 10]), (.tcfCanada, 8, [499, 12, 503, 12]),
        (.tcfCanada, 9, [524, 14, 523, 14]), (.tcfCanada, 10, [549, 16, 549, 16]),
    ]

    @Test(arguments: published)
    func `a level starts at its published scores and not a step below`(
        test: LanguageTest, level: UInt8, starts: [Double]
    ) {
        let step = test == .ieltsGeneral ? 0.5 : 1
        func found(less: Double) -> Abilities {
            levels(
                test,
                TestScores(
                    speaking: starts[3] - less, listening: starts[2] - less, reading: starts[0] - less,
                    writing: starts[1] - less))
        }
        #expect(found(less: 0) == Abilities(all: level))
        let below = found(less: step)
        for ability in [below.speaking, below.listening, below.reading, below.writing] {
            #expect(ability < level)
        }
    }

    @Test func `a chart has no level that is not published`() {
        for test in LanguageTest.allCases {
            let levels = languageTests.chart(of: test, on: "2025-06-01")?.rows.map(\.level)
            #expect(levels == Self.published.filter { $0.0 == test }.map(\.1), "\(test.name)")
        }
    }

    @Test func `the TEF is read in its old scale on every day, also after 2023-12-10`() {
        let seven = TestScores(speaking: 310, listening: 249, reading: 207, writing: 310)
        for day in ["2015-01-01", "2019-10-01", "2023-12-10", "2023-12-11", "2026-06-01"] as [Day] {
            #expect(levels(.tefCanada, seven, on: day) == Abilities(all: 7), "\(day)")
        }
    }

    @Test func `what is not official of the first days says so`() {
        func reliability(_ test: LanguageTest) -> Reliability? {
            languageTests.charts[Int(test.rawValue)].versions.first?.change.source.reliability
        }
        #expect(reliability(.tcfCanada) == .recalled)
        #expect(reliability(.pteCore) == .secondary)
        #expect(reliability(.ieltsGeneral) == .official && reliability(.tefCanada) == .official)
    }

    @Test(arguments: ["2020-02-29", "2023-06-01", "2024-02-29"] as [Day])
    func `a result counts from the day of the test to the eve of its second birthday`(taken: Day) {
        let result = LanguageResult(.english, Abilities(all: 9), takenOn: taken)
        let end = taken.adding(years: 2)
        #expect(result.levels(on: taken - 1) == .none)
        #expect(result.levels(on: taken) == Abilities(all: 9))
        #expect(result.levels(on: end - 1) == Abilities(all: 9))
        #expect(result.levels(on: end) == .none)
        #expect(result.levels(on: end + 1) == .none)
    }
}
