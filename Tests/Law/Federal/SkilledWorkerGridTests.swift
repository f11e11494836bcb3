import FederalPool
import Rulebook
import Testing

@Suite struct `The 67-point grid` {
    @Test(arguments: gridExamples)
    func `each group and the total are as computed by hand`(example: GridExample) {
        let circumstances = Circumstances(example.person.candidate, on: example.person.day, before: .ontario)
        for group in skilledWorkerGrid.groups {
            let points = circumstances.points(in: group, stream: "fsw")
            #expect(points == example.groups[group.id], "\(group.id)")
        }
        #expect(circumstances.points(in: skilledWorkerGrid, stream: "fsw") == example.total)
    }

    @Test func `no candidate exceeds a group's cap, and 67 is the pass mark`() {
        var lottery = Lottery(seed: 7)
        for _ in 0..<2_000 {
            let circumstances = Circumstances(
                lottery.candidate(on: "2025-06-01"), on: "2025-06-01", before: .ontario)
            for group in skilledWorkerGrid.groups {
                #expect((0...(group.most ?? 0)).contains(circumstances.points(in: group, stream: "fsw")))
            }
        }
        #expect(skilledWorkerGrid.groups.reduce(0) { $0 + ($1.most ?? 0) } == 100)
        #expect(skilledWorkerGrid.passMark == 67)
    }

    @Test func `arranged employment keeps its 10 and 5 points after 2025-03-25`() {
        let example = RankingExample(
            "", on: "2025-04-01", age: 30, .threeYear, Abilities(all: 7), abroad: 2, offer: .skilled)
        let circumstances = Circumstances(example.candidate, on: example.day, before: .ontario)
        #expect(circumstances.points(in: skilledWorkerGrid, stream: "fsw") == 60 + 10 + 5)
        #expect(example.scored.additional == 0)
    }

    @Test func `second-language points are all or nothing at level 5`() {
        func points(_ levels: Abilities) -> Int {
            let example = RankingExample("", on: "2025-04-01", age: 17, .none, .none, second: levels)
            return Circumstances(example.candidate, on: example.day, before: .ontario)
                .points(in: skilledWorkerGrid, stream: "fsw")
        }
        #expect(points(Abilities(all: 5)) == 4)
        #expect(points(Abilities(speaking: 12, listening: 12, reading: 12, writing: 4)) == 0)
    }
}
