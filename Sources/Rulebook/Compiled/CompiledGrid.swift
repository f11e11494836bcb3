/// A points grid laid out flat for one stream, for asking many candidates; means exactly what the grid means.
public struct CompiledGrid: Sendable {
    let frozen: FrozenGrid

    /// Lays a grid out for a stream.
    public init(_ grid: PointsGrid, stream: String) { frozen = FrozenGrid(GridLayout(grid, stream: stream)) }
}

extension Circumstances {
    /// The points of a candidate of the model in a grid, for the stream it was laid out for.
    public func points(in compiled: CompiledGrid) -> Int { compiled.frozen.points(of: self) }
}

extension Circumstances {
    /// True when the candidate has at least so many points; asks no further than it takes to know.
    func reaches(_ mark: Int, in compiled: CompiledGrid) -> Bool { compiled.frozen.reaches(mark, self) }
}

/// A finished grid behind one reference.
final class FrozenGrid: Sendable {
    private let most: Int
    private let stream: String
    private let groups: [GridLayout.Group]
    private let bands: [Bands.Band]
    private let tables: [Int16]
    private let choices: [(fits: RequirementLayout.Target, points: Int)]
    private let lines: [GridLayout.Line]
    private let others: [GridLayout.Other]
    /// The tests of all choices.
    private let tests: FrozenLayout
    /// The floors of all groups together.
    private let leastOfAll: Int

    init(_ layout: GridLayout) {
        most = layout.most
        stream = layout.stream
        groups = layout.groups
        bands = layout.bands
        tables = layout.tables
        choices = layout.choices
        lines = layout.lines
        others = layout.others
        tests = FrozenLayout(layout.tests)
        leastOfAll = layout.groups.reduce(0) { $0 + $1.least }
    }

    /// The points of a candidate.
    func points(of asked: Circumstances) -> Int {
        var total = 0
        for group in groups { total += points(in: group, asked) }
        return min(most, total)
    }

    /// True when a candidate has at least so many points.
    func reaches(_ mark: Int, _ asked: Circumstances) -> Bool {
        guard mark <= most else { return false }
        // What the groups still to come can take away at the worst, where points can be lost at all.
        var total = leastOfAll
        for group in groups {
            if total >= mark { return true }
            total += points(in: group, asked) - group.least
        }
        return total >= mark
    }

    @inline(__always)
    private func points(in group: GridLayout.Group, _ asked: Circumstances) -> Int {
        var sum = 0
        for line in group.lines { sum += points(lines[line], asked) }
        return max(group.least, min(group.most, sum))
    }

    private func points(_ line: GridLayout.Line, _ asked: Circumstances) -> Int {
        switch line {
        case .constant(let points): points
        case .band(let measure, let bands): points(asked.value(of: measure), bands)
        case .table(let measure, let table): entry(of: table, at: asked.value(of: measure))
        case .perAbility(let choice, let table): points(asked.levels(ofEachAbility: choice), table)
        case .choice(let choices): points(choices, asked)
        case .credential(let table): entry(of: table, at: Int(asked.candidate.credential.rawValue))
        case .best(let parts): best(parts, asked)
        case .linear(let measure, let floor, let unit, let most):
            max(0, min(most, (asked.value(of: measure) - floor) / unit))
        case .other(let index):
            asked.points(others[index].factor, in: others[index].group, stream: stream)
        }
    }

    private func best(_ parts: Range<Int>, _ asked: Circumstances) -> Int {
        guard !parts.isEmpty else { return 0 }
        var best = Int.min
        for line in parts { best = max(best, points(lines[line], asked)) }
        return best
    }

    private func points(_ choices: Range<Int>, _ asked: Circumstances) -> Int {
        for choice in choices where tests.isMet(from: self.choices[choice].fits, in: asked) {
            return self.choices[choice].points
        }
        return 0
    }

    private func points(_ value: Int, _ bands: Range<Int>) -> Int {
        var points = 0
        for band in bands {
            if self.bands[band].from > value { break }
            points = self.bands[band].points
        }
        return points
    }

    private func points(_ levels: Abilities, _ table: Range<Int>) -> Int {
        entry(of: table, at: Int(levels.speaking)) + entry(of: table, at: Int(levels.listening))
            + entry(of: table, at: Int(levels.reading)) + entry(of: table, at: Int(levels.writing))
    }

    /// The points of a value in a table; nothing below 0, the last past the end.
    @inline(__always)
    private func entry(of table: Range<Int>, at value: Int) -> Int {
        value < 0 ? 0 : Int(tables[min(table.lowerBound + value, table.upperBound - 1)])
    }
}
