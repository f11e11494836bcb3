import FederalPool
import Rulebook
import Testing

@Suite struct `Worked examples of the ranking system` {
    @Test(arguments: rankingExamples)
    func `each part and the total are as computed by hand`(example: RankingExample) throws {
        let system = try #require(rankingSystem[example.day])
        let score = system.score(example.candidate, on: example.day, isNominee: example.isNominee)
        #expect(score == example.expected)
        #expect(score.total == example.total)
    }

    @Test(arguments: rankingExamples)
    func `the lines of each part add up to the part`(example: RankingExample) throws {
        let system = try #require(rankingSystem[example.day])
        let lines = system.lines(for: example.candidate, on: example.day, isNominee: example.isNominee)
        #expect(lines.total(of: .core) == Int(example.expected.core))
        #expect(lines.total(of: .spouse) == Int(example.expected.spouse))
        #expect(lines.total(of: .transferability) == Int(example.expected.transferability))
        #expect(lines.total(of: .additional) == Int(example.expected.additional))
    }

    @Test func `none of the worked examples is missing`() {
        #expect(Set(rankingExamples.map(\.id)).count == 30)
        #expect(Set(gridExamples.map(\.person.id)).count == 10)
    }

    @Test func `example 1 follows from its CELPIP scores, 2 and 3 from their IELTS scores`() throws {
        func levels(_ test: LanguageTest, _ scores: TestScores, on day: Day) throws -> Abilities {
            try #require(languageTests.chart(of: test, on: day)).levels(of: scores)
        }
        let examples = Dictionary(uniqueKeysWithValues: rankingExamples.map { ($0.id, $0.candidate) })
        let celpip = TestScores(speaking: 9, listening: 10, reading: 9, writing: 10)
        #expect(
            try levels(.celpipGeneral, celpip, on: "2025-06-01") == examples["E1"]?.firstLanguage.abilities)
        let second = TestScores(speaking: 7, listening: 8, reading: 7.5, writing: 6.5)
        #expect(
            try levels(.ieltsGeneral, second, on: "2020-01-10") == examples["E2"]?.firstLanguage.abilities)
        let third = TestScores(speaking: 6.5, listening: 8, reading: 6.5, writing: 6)
        #expect(try levels(.ieltsGeneral, third, on: "2020-01-10") == examples["E3"]?.firstLanguage.abilities)
        let spouse = TestScores(all: 5)
        #expect(
            try levels(.ieltsGeneral, spouse, on: "2020-01-10") == examples["E3"]?.spouse.language.abilities)
    }

    @Test func `example 16 without its nomination earns 482`() throws {
        let example = try #require(rankingExamples.first { $0.id == "E16" })
        let system = try #require(rankingSystem[example.day])
        #expect(system.score(example.candidate, on: example.day, isNominee: false).total == 482)
    }

    @Test func `example 19 is example 15 on the day its result turns two years`() throws {
        var candidate = try #require(rankingExamples.first { $0.id == "E15 no" }).candidate
        let system = try #require(rankingSystem["2023-06-01"])
        for (taken, total) in [("2021-05-31", 308), ("2021-06-01", 308), ("2021-06-02", 482)] as [(Day, Int)]
        {
            candidate.firstLanguage.takenOn = taken
            #expect(system.score(candidate, on: "2023-06-01", isNominee: false).total == total)
        }
    }

    @Test func `a first language at 10, 9, 8 and 7 earns 105 alone and 99 with a spouse`() {
        let levels = Abilities(speaking: 10, listening: 9, reading: 8, writing: 7)
        let alone = RankingExample("12", on: "2025-06-01", age: 50, .none, levels)
        let couple = RankingExample(
            "12", on: "2025-06-01", age: 50, .none, levels, spouse: ExampleSpouse(.none, .none, canada: 0))
        #expect(alone.scored.core == 105)
        #expect(couple.scored.core == 99)
    }

    @Test func `a spouse with a bachelor's degree, level 7 and two years in Canada earns 27`() {
        let couple = RankingExample(
            "17", on: "2025-06-01", age: 50, .none, .none,
            spouse: ExampleSpouse(.threeYear, Abilities(all: 7), canada: 2))
        #expect(couple.scored.spouse == 8 + 12 + 7)
    }
}

extension RankingExample {
    /// The score on the example's day.
    var scored: Score { score(on: day) }

    /// The score on any day, by the version in force on it.
    func score(on day: Day) -> Score {
        rankingSystem[day]!.score(candidate, on: day, isNominee: isNominee)
    }
}
