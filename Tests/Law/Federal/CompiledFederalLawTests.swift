import FederalPool
import Rulebook
import Testing

/// The federal law laid out flat means what the law says, version by version.
@Suite struct `Compiled federal law` {
    private let day: Day = "2025-06-15"

    private func people(_ count: Int) -> [Candidate] {
        var lottery = Lottery(seed: 21)
        return (0..<count).map { _ in lottery.candidate(on: day) }
    }

    @Test func `a compiled ranking gives exactly the score of every version of the system`() {
        let people = people(1_500)
        for version in expressEntry.ranking.versions {
            let compiled = CompiledRanking(version.value)
            let wrong = people.filter {
                compiled.score($0, on: day) != version.value.score($0, on: day, isNominee: false)
            }
            #expect(wrong.isEmpty, "\(version.value.id)")
            #expect(Set(people.map { compiled.score($0, on: day).total }).count > 100)
        }
    }

    @Test(arguments: ["2025-06-15", "2026-06-15"] as [Day])
    func `compiled signals find exactly what the rules of intent find`(day: Day) {
        let own = [
            IntentSignal(
                "X1", Words("w", fr: "m"), weight: -6, severity: .blocking, when: .tie(.offer, .elsewhere),
                basis: [.always(per: .scenario): true], streams: ["x"]),
            IntentSignal(
                "X2", Words("w", fr: "m"), weight: 2, severity: .info, when: .tie(.lives, .here),
                basis: [.from("2026-01-01", per: .scenario): true]),
        ]
        let compiled = CompiledIntent(expressEntry.intent, also: own, on: day)
        var levels: Set<IntentLevel> = []
        for candidate in people(800) {
            let asked = Circumstances(candidate, on: day, before: .ontario)
            for stream in ["x", "y"] {
                let stated = expressEntry.intent.finding(in: asked, also: own, stream: stream)
                let found = compiled.finding(in: asked, stream: stream)
                #expect(found.signals.map(\.id) == stated.signals.map(\.id))
                #expect((found.sum, found.level) == (stated.sum, stated.level))
                #expect(found.isFlagged == stated.isFlagged)
                levels.insert(found.level)
            }
        }
        #expect(levels.count > 2)
    }
}
