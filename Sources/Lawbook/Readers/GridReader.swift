import Rulebook

/// Reads one version of a points grid: its whole, the limits of its groups, and every band or answer.
struct GridReader {
    let root: String
    let grid: PointsGrid
    private var taken: [String: Int] = [:]
    private var leaves: [Leaf] = []

    private init(_ root: String, _ grid: PointsGrid) {
        self.root = root
        self.grid = grid
    }

    /// The values of a grid below a dotted name.
    static func leaves(of grid: PointsGrid, below root: String) -> [Leaf] {
        var reader = GridReader(root, grid)
        reader.readWhole()
        for group in grid.groups { reader.read(group) }
        return reader.leaves
    }

    private mutating func readWhole() {
        let mark = grid.passMark.map { Words(", pass mark \($0)", fr: ", note de passage \($0)") }
        let sum = Words("at most ", fr: "au plus ") + ParameterUnit.points.words(grid.most)
        leaves.append(Leaf(root, grid.words, rule: sum + (mark ?? Words("", fr: ""))).markingVersions)
        leaves.append(
            Leaf(root + ".most", grid.words + Words(": the most", fr: " : le maximum"), .points, grid.most))
        guard let passMark = grid.passMark else { return }
        leaves.append(
            Leaf(
                root + ".pass_mark", grid.words + Words(": pass mark", fr: " : note de passage"), .points,
                passMark))
    }

    private mutating func read(_ group: FactorGroup) {
        let name = root + "." + group.id.groupPart
        if let most = group.most {
            add(name + ".most", group.words + Words(": at most", fr: " : au plus"), .points, most)
        }
        for cap in group.mostByStream {
            add(
                name + ".most." + cap.stream,
                group.words + Words(": at most in \(cap.stream)", fr: " : au plus dans \(cap.stream)"),
                .points,
                cap.most)
        }
        if group.least != 0 {
            add(name + ".least", group.words + Words(": at least", fr: " : au moins"), .points, group.least)
        }
        for line in group.factors.flatMap({ $0.lines() }) { read(line, group, below: name) }
    }

    private mutating func read(_ line: GridLine, _ group: FactorGroup, below name: String) {
        let question = line.question.namePart
        let isGroup = question == group.id.groupPart || question.hasPrefix(group.id.groupPart + ".")
        let base = isGroup ? root + "." + question : name + "." + question
        let place = unique(base + (line.answer.map { "." + $0.namePart } ?? ""))
        leaves.append(
            Leaf(
                place, group.words + Words(": ", fr: " : ") + line.words, .points, Double(line.points),
                text: line.pointsWords ?? ParameterUnit.points.words(line.points)))
    }

    private mutating func add(_ name: String, _ words: Words, _ unit: ParameterUnit, _ number: Int) {
        leaves.append(Leaf(unique(name), words, unit, number))
    }

    /// The name, with a number after it when another line of the grid has it already.
    private mutating func unique(_ name: String) -> String {
        taken[name, default: 0] += 1
        let count = taken[name] ?? 1
        return count == 1 ? name : "\(name)_\(count)"
    }
}

extension String {
    /// The identifier of a group as a part of a name; Roman numerals keep their capitals.
    fileprivate var groupPart: String { allSatisfy { "IVX".contains($0) } ? self : namePart }
}
