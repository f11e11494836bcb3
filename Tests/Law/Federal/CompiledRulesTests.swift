import FederalPool
import Rulebook
import Testing

/// Rules laid out flat mean what the rules mean.
@Suite struct `Compiled rules` {
    private let day: Day = "2026-03-01"

    private func circumstances(_ count: Int, seed: UInt64) -> [Circumstances] {
        var lottery = Lottery(seed: seed)
        return (0..<count).map { _ in
            var circumstances = Circumstances(lottery.candidate(on: day), on: day, before: .ontario)
            circumstances.score = Int.random(in: 300...550, using: &lottery)
            circumstances.hasProfile = lottery.one(in: 2)
            return circumstances
        }
    }

    private var requirements: [Requirement] {
        let programs = expressEntry.programs[day]!
        let categories = expressEntry.categories.compactMap { $0.rule[day] ?? nil }
        let forms: [Requirement] = [
            .all([]), .any([]), .not(.all([])), .profile, .workPermit, .statusInOrder, .destinationHere,
            .shown("s", fr: "s"), .not(.shown("s", fr: "s")), .offerTEER(.skilled),
            .offer(.arrangedEmployment),
            .when(.fact(.tradeCertificate), .atLeast(.lowestLevel(.best), 6)),
            .when(.any([.profile, .workPermit]), .all([.not(.tie(.lives, .canada)), .atMost(.age, 40)])),
            .any([
                .between(.score, 400...450),
                .all([.credentialIn([.masters, .oneYear]), .tie(.offer, .here)]),
            ]),
            .not(.any([.tie(.lives, .elsewhere), .not(.abilities(.first, atLeast: Abilities(all: 7)))])),
            .settlementFunds(FundsTable([10_000, 15_000], eachFurther: 2_000)),
        ]
        return [programs.canadianExperience, programs.skilledWorker, programs.skilledTrades] + categories
            + forms
            + expressEntry.intent.signals.map(\.when)
    }

    @Test func `a compiled requirement is met exactly when the requirement is`() {
        let people = circumstances(1_500, seed: 11)
        for requirement in requirements {
            let compiled = CompiledRequirement(requirement)
            let wrong = people.filter { $0.meets(compiled) != $0.meets(requirement) }
            #expect(wrong.isEmpty, "\(requirement)")
        }
    }

    @Test func `the forms tried are met by some and not by others`() {
        let people = circumstances(1_500, seed: 11)
        let programs = expressEntry.programs[day]!
        for requirement in [programs.canadianExperience, programs.skilledWorker, programs.skilledTrades] {
            let met = people.filter { $0.meets(requirement) }.count
            #expect(met > 0 && met < people.count)
        }
    }

    /// A grid with every form of line.
    private var grid: PointsGrid {
        let words = Words("w", fr: "m")
        return PointsGrid(
            "every-form", words, most: 300,
            [
                FactorGroup(
                    "a", words, most: 60, mostByStream: [.init("x", 40)], least: -10,
                    [
                        .band("age", .age, [18: 5, 30: 3, 45: 0]),
                        .band("funds", .funds, [5_000: 1, 20_000: 9]),
                        .bandUnmodelled("u", assumed: 3, [2: 4]), .perAbility("l", .french, [5: 1, 7: 3]),
                        .linear("s", .score, above: 300, unit: 10, most: 20),
                        .flag("loss", -30, when: .fact(.tradeCertificate)),
                    ]),
                FactorGroup(
                    "b", words,
                    [
                        .choice(
                            "c",
                            [
                                Choice("p", 9, when: .credential(atLeast: .masters)),
                                Choice("q", 2, when: .all([])),
                            ]),
                        .bestChoice("d", [Choice("p", -4, when: .all([])), Choice("q", 6, when: .profile)]),
                        .bestOf([.flag("e", 3, when: .workPermit), .band("f", .age, [30: 7])]), .bestFlag([]),
                        .only(streams: ["x"], .flag("g", 11, when: .all([]))),
                        .unless("c", answers: ["p"], .flag("h", 5, when: .all([]))),
                        .unpublished("i", most: 10),
                    ]),
            ])
    }

    @Test(arguments: ["x", "y"])
    func `a compiled grid gives exactly the points of the grid`(stream: String) {
        let people = circumstances(1_500, seed: 12)
        for grid in [grid, skilledWorkerGrid] {
            let compiled = CompiledGrid(grid, stream: stream)
            let wrong = people.filter { $0.points(in: compiled) != $0.points(in: grid, stream: stream) }
            #expect(wrong.isEmpty)
            #expect(Set(people.map { $0.points(in: compiled) }).count > 10)
        }
    }

    @Test func `changing a program's rules changes who meets it`() {
        var rules = expressEntry.programs[day]!
        let people = circumstances(500, seed: 13)
        #expect(people.contains { rules.programs(met: $0).contains(.cec) })
        rules.canadianExperience = .any([])
        #expect(!people.contains { rules.programs(met: $0).contains(.cec) })
    }
}
