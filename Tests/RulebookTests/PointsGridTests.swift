import Rulebook
import Testing

@Suite struct `Points grids` {
    @Test func `a band begins at its threshold, or just beyond a number`() {
        let bands: Bands = [24: 10, 48: 15, .over(72): 20]
        #expect([23, 24, 47, 48, 72, 73].map(bands.points(for:)) == [0, 10, 10, 15, 15, 20])
        // A fraction more than 23, 47 and 71 months reaches no band; a fraction more than 72 does.
        #expect([23, 24, 47, 71, 72].map(bands.points(beyond:)) == [0, 10, 10, 15, 20])
        #expect(bands.most == 20)
    }

    @Test func `a question left out counts as zero`() {
        let line: Factor = .band("months", .monthsWithEmployer, [0: 3, 6: 7])
        #expect(line.points(for: [:], stream: "") == 3)
        #expect(line.points(for: ["months": .number(0)], stream: "") == 3)
        #expect(line.points(for: ["months": .number(6)], stream: "") == 7)
    }

    @Test func `an answer left out can keep a line from counting`() {
        let line: Factor = .unless(
            "area", answers: ["1", Answers.leftOut], .flag("regional", 10, when: .all([])))
        #expect(line.points(for: ["regional": .yes], stream: "") == 0)
        #expect(line.points(for: ["regional": .yes, "area": .choice("1")], stream: "") == 0)
        #expect(line.points(for: ["regional": .yes, "area": .choice("2")], stream: "") == 10)
    }

    private let grid = PointsGrid(
        "test", Words("Test", fr: "Essai"), most: 50, passMark: 30,
        [
            FactorGroup(
                "one", Words("One", fr: "Un"), most: 20,
                [
                    FactorLine("offer", .only(streams: ["a"], .flag("offer", 15, when: .all([])))),
                    FactorLine("age", .band("age", .age, [18: 12])),
                    FactorLine("same_age", .band("age", .age, [40: 1])),
                ]),
            FactorGroup(
                "two", Words("Two", fr: "Deux"), most: 0, least: -5,
                [FactorLine("loss", .flag("elsewhere", -8, when: .all([])))]),
        ])

    @Test func `the most is what the lines of the stream can earn within the caps`() {
        #expect(grid.most(in: "a") == 20)
        #expect(grid.most(in: "b") == 13)
        #expect(grid.groups.map { $0.most(in: "a") } == [20, 0])
    }

    @Test func `a question of several lines is asked once`() {
        let questions = grid.questions(in: "b")
        #expect(questions.map(\.id) == ["offer", "age", "elsewhere"])
        #expect(questions[1].lines == ["age", "same_age"] && questions[1].most == 12)
        #expect(questions.map(\.applies) == [false, true, true])
        #expect(questions[2].least == -8 && questions[2].most == 0)
        #expect(questions[1].kind == .number(.age))
    }

    @Test func `the best of several answers is the one that counts`() {
        let best: Factor = .bestFlag([
            .flag("here", 10, when: .all([])), .flag("elsewhere", 6, when: .all([])),
        ])
        #expect(best.questionThatCounts(for: ["elsewhere": .yes], stream: "") == "elsewhere")
        #expect(best.questionThatCounts(for: ["elsewhere": .yes, "here": .yes], stream: "") == "here")
        #expect(best.questionThatCounts(for: [:], stream: "") == nil)
    }

    @Test func `what is known in part is unknown where it earns nothing`() {
        let line = FactorLine("age", partlyPublished: true, .band("age", .age, [21: 50]))
        #expect(line.isUnknown(points: 0, stream: "a") && !line.isUnknown(points: 50, stream: "a"))
        let other = FactorLine("family", .only(streams: ["a"], .unpublished("family", most: 80)))
        #expect(other.isUnknown(points: 0, stream: "a") && !other.isUnknown(points: 0, stream: "b"))
    }
}
