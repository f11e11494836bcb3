/// A points grid laid out flat for one stream, for asking many candidates; means exactly what the grid means.
public struct CompiledGrid: Sendable {
    let frozen: FrozenGrid

    /// Lays a grid out for a stream.
    public init(_ grid: PointsGrid, stream: String) { frozen = FrozenGrid(GridLayout(grid, stream: stream)) }
}

/// A finished grid behind one reference.
final class FrozenGrid: Sendable {
    let lines: GridLayout
    /// The tests of all choices.
    let tests: FrozenLayout

    init(_ lines: GridLayout) {
        self.lines = lines
        tests = FrozenLayout(lines.tests)
    }

    /// The points of a value in a table; nothing below 0, the last past the end.
    @inline(__always)
    func entry(of table: Range<Int>, at value: Int) -> Int {
        value < 0 ? 0 : Int(lines.tables[min(table.lowerBound + value, table.upperBound - 1)])
    }
}

extension Circumstances {
    /// The points of a candidate of the model in a grid, for the stream it was laid out for.
    public func points(in compiled: CompiledGrid) -> Int {
        let grid = compiled.frozen
        var total = 0
        for index in grid.lines.groups.indices {
            let group = grid.lines.groups[index]
            var sum = 0
            for line in group.lines { sum += points(grid.lines.lines[line], in: grid) }
            total += max(group.least, min(group.most, sum))
        }
        return min(grid.lines.most, total)
    }

    private func points(_ line: GridLayout.Line, in grid: FrozenGrid) -> Int {
        switch line {
        case .constant(let points): points
        case .band(let measure, let bands): points(value(of: measure), bands, in: grid)
        case .table(let measure, let table): grid.entry(of: table, at: value(of: measure))
        case .perAbility(let choice, let table): points(ofEachAbility: choice, table, in: grid)
        case .choice(let choices): points(choices, in: grid)
        case .best(let parts): best(parts, in: grid)
        case .linear(let measure, let floor, let unit, let most):
            max(0, min(most, (value(of: measure) - floor) / unit))
        case .other(let index):
            points(
                grid.lines.others[index].factor, in: grid.lines.others[index].group, stream: grid.lines.stream
            )
        }
    }

    private func best(_ lines: Range<Int>, in grid: FrozenGrid) -> Int {
        guard !lines.isEmpty else { return 0 }
        var best = Int.min
        for line in lines { best = max(best, points(grid.lines.lines[line], in: grid)) }
        return best
    }

    private func points(_ choices: Range<Int>, in grid: FrozenGrid) -> Int {
        for choice in choices where meets(grid.tests, from: grid.lines.choices[choice].fits) {
            return grid.lines.choices[choice].points
        }
        return 0
    }

    private func points(_ value: Int, _ bands: Range<Int>, in grid: FrozenGrid) -> Int {
        var points = 0
        for band in bands {
            if grid.lines.bands[band].from > value { break }
            points = grid.lines.bands[band].points
        }
        return points
    }

    private func points(ofEachAbility choice: LanguageChoice, _ table: Range<Int>, in grid: FrozenGrid) -> Int
    {
        let levels = levels(ofEachAbility: choice)
        return grid.entry(of: table, at: Int(levels.speaking))
            + grid.entry(of: table, at: Int(levels.listening))
            + grid.entry(of: table, at: Int(levels.reading)) + grid.entry(of: table, at: Int(levels.writing))
    }
}
