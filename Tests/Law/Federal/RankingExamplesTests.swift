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
