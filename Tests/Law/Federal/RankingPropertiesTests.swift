import FederalPool
import Rulebook
import Testing

/// Random candidates on a day of each version.
private let days: [Day] = [
    "2015-06-01", "2017-01-15", "2018-02-28", "2021-03-01", "2024-02-29", "2025-06-01", "2026-11-03",
]

@Suite struct `Properties of the ranking system` {
    private let perDay = 4_000

    @Test(arguments: days)
    func `no part and no total exceeds its cap`(day: Day) {
        var lottery = Lottery(seed: 1)
        let system = rankingSystem[day]!
        for _ in 0..<perDay {
            let candidate = lottery.candidate(on: day)
            let score = system.score(candidate, on: day, isNominee: lottery.one(in: 3))
            let counts = candidate.spouse.counts
            #expect((0...(counts ? 460 : 500)).contains(score.core))
            #expect((0...(counts ? 40 : 0)).contains(score.spouse))
            #expect((0...100).contains(score.transferability))
            #expect((0...600).contains(score.additional))
            #expect(score.total <= 1_200)
        }
    }

    @Test(arguments: days)
    func `the lines add up to the score, part by part`(day: Day) {
        var lottery = Lottery(seed: 2)
        let system = rankingSystem[day]!
        for _ in 0..<perDay / 4 {
            let candidate = lottery.candidate(on: day)
            let isNominee = lottery.one(in: 3)
            let score = system.score(candidate, on: day, isNominee: isNominee)
            let lines = system.lines(for: candidate, on: day, isNominee: isNominee)
            #expect(lines.total == score.total)
            #expect(lines.total(of: .core) == Int(score.core))
            #expect(lines.total(of: .spouse) == Int(score.spouse))
            #expect(lines.total(of: .transferability) == Int(score.transferability))
            #expect(lines.total(of: .additional) == Int(score.additional))
            #expect(lines.allSatisfy { $0.isLimit ? $0.points < 0 : (0...$0.most).contains($0.points) })
            #expect(Set(lines.map(\.id)).count == lines.count)
        }
    }

    @Test(arguments: days)
    func `a nomination adds exactly what the cap allows`(day: Day) {
        var lottery = Lottery(seed: 3)
        let system = rankingSystem[day]!
        for _ in 0..<perDay {
            let candidate = lottery.candidate(on: day)
            let without = system.score(candidate, on: day, isNominee: false)
            let with = system.score(candidate, on: day, isNominee: true)
            #expect(with.total - without.total == 600 - Int(without.additional))
        }
    }

    @Test(arguments: days)
    func `a higher level in any ability never lowers the total`(day: Day) {
        var lottery = Lottery(seed: 4)
        let system = rankingSystem[day]!
        for _ in 0..<perDay {
            let candidate = lottery.candidate(on: day)
            let total = system.score(candidate, on: day, isNominee: false).total
            for result in [\Candidate.firstLanguage, \Candidate.secondLanguage, \Candidate.spouse.language] {
                for ability in [\Abilities.speaking, \.listening, \.reading, \.writing] {
                    var better = candidate
                    better[keyPath: result].abilities[keyPath: ability] += 1
                    #expect(system.score(better, on: day, isNominee: false).total >= total)
                }
            }
        }
    }

    @Test(arguments: days)
    func `a higher credential or more work never lowers the total`(day: Day) {
        var lottery = Lottery(seed: 5)
        let system = rankingSystem[day]!
        for _ in 0..<perDay {
            let candidate = lottery.candidate(on: day)
            let total = system.score(candidate, on: day, isNominee: false).total
            var better = candidate
            better.credential = Credential(rawValue: candidate.credential.rawValue + 1) ?? .doctoral
            #expect(system.score(better, on: day, isNominee: false).total >= total)
            better = candidate
            better.canadianMonths += 12
            #expect(system.score(better, on: day, isNominee: false).total >= total)
            better = candidate
            better.foreignMonths += 12
            #expect(system.score(better, on: day, isNominee: false).total >= total)
        }
    }

    @Test(arguments: days)
    func `age never raises a score after 29`(day: Day) {
        var lottery = Lottery(seed: 6)
        let system = rankingSystem[day]!
        for _ in 0..<perDay / 20 {
            var candidate = lottery.candidate(on: day)
            var last = Int.max
            for age in 29...60 {
                candidate.bornOn = day.adding(years: -age)
                let total = system.score(candidate, on: day, isNominee: false).total
                #expect(total <= last)
                last = total
            }
        }
    }
}
