import Canada
import Rulebook
import Testing

/// Points on both sides of every threshold of a grid, of every value and of every yes, as published.
struct GridEdges: Sendable, CustomStringConvertible {
    let grid: String
    let stream: String
    let day: Day
    /// Points by number, in the unit of the bands.
    let numbers: [String: [Int: Int]]
    /// Points by value.
    let values: [String: [String: Int]]
    /// Points of a yes.
    let flags: [String: Int]

    init(
        _ grid: String, stream: String, on day: Day, numbers: [String: [Int: Int]],
        values: [String: [String: Int]], flags: [String: Int]
    ) {
        self.grid = grid
        self.stream = stream
        self.day = day
        self.numbers = numbers
        self.values = values
        self.flags = flags
    }

    var description: String { "\(grid), \(stream), \(day)" }

    static let all =
        albertaEdges + britishColumbiaEdges + manitobaEdges + newBrunswickEdges + newfoundlandAndLabradorEdges
        + northwestTerritoriesEdges + ontarioEdges + princeEdwardIslandEdges + saskatchewanEdges
}

@Suite struct `Edges of the grids` {
    private func grid(_ edges: GridEdges) throws -> PointsGrid {
        let found = Legislation.canada.programs.lazy.compactMap { $0.grid(edges.grid, on: edges.day) }.first
        return try #require(found)
    }

    /// The points of the lines that read a question, when it alone is answered.
    private func points(_ grid: PointsGrid, _ stream: String, _ question: String, _ answer: Answer) -> Int {
        grid.groups.flatMap(\.lines).filter { $0.factor.questionIDs.contains(question) }
            .reduce(0) { $0 + $1.factor.points(for: [question: answer], stream: stream) }
    }

    @Test(arguments: GridEdges.all)
    func `are where they were published`(_ edges: GridEdges) throws {
        let grid = try grid(edges)
        for (question, points) in edges.numbers {
            for (number, expected) in points {
                let found = self.points(grid, edges.stream, question, .number(number))
                #expect(found == expected, "\(question): \(number)")
            }
        }
        for (question, points) in edges.values {
            for (value, expected) in points {
                let found = self.points(grid, edges.stream, question, .choice(value))
                #expect(found == expected, "\(question): \(value)")
            }
        }
        for (question, expected) in edges.flags {
            #expect(points(grid, edges.stream, question, .yes) == expected, "\(question)")
            #expect(points(grid, edges.stream, question, .no) == 0, "\(question)")
        }
    }

    @Test(arguments: GridEdges.all)
    func `cover every question of the stream whose points are known`(_ edges: GridEdges) throws {
        let known = try grid(edges).questions(in: edges.stream).filter { question in
            switch question.kind {
            case .unpublished, .abilities: false
            default: question.applies
            }
        }
        let covered = Set(edges.numbers.keys).union(edges.values.keys).union(edges.flags.keys)
        // British Columbia's regional questions count with an area only and have tests of their own.
        let missing = known.map(\.id).filter { !covered.contains($0) && !$0.contains("outside_area1") }
        #expect(missing.isEmpty, "\(missing)")
    }

    @Test func `of a level in each ability add up in Manitoba`() throws {
        let grid = try #require(
            Legislation.canada.programs.lazy.compactMap { $0.grid("mb-eoi-1000", on: "2026-06-20") }.first)
        let points = (3...9).map { level in
            self.points(
                grid, "mb-swm", "first_language_clb_by_ability", .abilities(Abilities(all: UInt8(level))))
        }
        #expect(points == [0, 48, 68, 80, 88, 100, 100])
        let uneven = Abilities(speaking: 8, listening: 9, reading: 8, writing: 7)
        #expect(self.points(grid, "mb-swm", "first_language_clb_by_ability", .abilities(uneven)) == 97)
    }
}
