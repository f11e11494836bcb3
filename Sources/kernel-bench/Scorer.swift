import Kernel
import Rulebook

/// Times the two questions every candidate is asked most: the score and the programs met.
enum Scorer {
    static func report(_ entries: [Entry], under law: LawInForce, on day: Day) {
        let people = entries.prefix(100_000).map(\.candidate)
        let ranking = CompiledRanking(law.ranking)
        let (sum, seconds) = timed {
            var sum = 0
            for candidate in people { sum += ranking.score(candidate, on: day).total }
            return sum
        }
        line("score", seconds, people.count, "mean \(sum / max(1, people.count))")
        let asked = people.map { Circumstances($0, on: day, before: .quebec, hasProfile: true) }
        let programs = law.programs.compiled
        let (met, again) = timed {
            var met = 0
            for circumstances in asked where !programs.programs(met: circumstances).isEmpty { met += 1 }
            return met
        }
        line("programs", again, people.count, "met by \(met)")
    }

    private static func line(_ name: String, _ seconds: Double, _ count: Int, _ remark: String) {
        print("\(name)  \(decimals(seconds * 1e9 / Double(max(1, count)), 1)) ns a candidate, \(remark)")
    }
}
