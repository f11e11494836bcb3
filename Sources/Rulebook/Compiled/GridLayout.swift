/// The lines of a grid and the tables they refer to by index.
struct GridLayout: Sendable {
    /// A line without anything that is counted by reference; numbers index the tables below.
    enum Line: Sendable {
        case constant(Int)
        case band(Measure, Range<Int>)
        case table(Measure, Range<Int>)
        case perAbility(LanguageChoice, Range<Int>)
        case choice(Range<Int>)
        /// Choices that only the credential decides, as a table by its level.
        case credential(Range<Int>)
        case best(Range<Int>)
        case linear(Measure, above: Int, unit: Int, most: Int)
        case other(Int)
    }

    /// A group: where its lines are, its floor and its cap.
    struct Group: Sendable {
        let lines: Range<Int>
        let least: Int
        let most: Int
    }

    /// A line asked in the general way, with the group it reads other answers from.
    struct Other: Sendable {
        let factor: Factor
        let group: FactorGroup
    }

    let most: Int
    let stream: String
    private(set) var groups: [Group] = []
    /// Bands of lines whose thresholds are too far apart for a table, ascending within each.
    private(set) var bands: [Bands.Band] = []
    /// Points by value from 0 on; a value past the end earns the last.
    private(set) var tables: [Int16] = []
    private(set) var choices: [(fits: RequirementLayout.Target, points: Int)] = []
    /// The tests of all choices.
    private(set) var tests = RequirementLayout()
    /// The lines of groups, and those of which the best counts.
    private(set) var lines: [Line] = []
    private(set) var others: [Other] = []

    /// Lays a grid out for a stream.
    init(_ grid: PointsGrid, stream: String) {
        most = grid.most
        self.stream = stream
        for group in grid.groups {
            let cap = group.mostByStream.first { $0.stream == stream }?.most ?? group.most ?? Int.max
            let lines = group.lines.map { line($0.factor, of: group) }
            groups.append(Group(lines: add(lines), least: group.least, most: cap))
        }
    }

    private mutating func line(_ factor: Factor, of group: FactorGroup) -> Line {
        switch factor {
        case .band(_, let measure, let bands): return line(measure, bands)
        case .bandUnmodelled(_, let assumed, let bands): return .constant(bands.points(for: assumed))
        case .choice(_, let choices): return line(choices)
        case .bestChoice(_, let choices): return line(choices.sorted { $0.points > $1.points })
        case .flag(let question, let points, let condition):
            return .choice(add([Choice(question, points, when: condition)]))
        case .bestFlag(let factors), .bestOf(let factors):
            return .best(add(factors.map { line($0, of: group) }))
        case .perAbility(_, let choice, let bands): return .perAbility(choice, addTable(bands, through: 12))
        case .linear(_, let measure, let floor, let unit, let most):
            return .linear(measure, above: floor, unit: unit, most: most)
        case .only(let streams, let inner):
            return streams.contains(stream) ? line(inner, of: group) : .constant(0)
        case .unpublished: return .constant(0)
        case .unless:
            others.append(Other(factor: factor, group: group))
            return .other(others.count - 1)
        }
    }

    private mutating func line(_ measure: Measure, _ bands: Bands) -> Line {
        let thresholds = bands.bands.map(\.from)
        guard let first = thresholds.first, let last = thresholds.last, first >= 0, last <= 255 else {
            return .band(measure, add(bands))
        }
        return .table(measure, addTable(bands, through: last))
    }

    private mutating func addTable(_ bands: Bands, through last: Int) -> Range<Int> {
        tables += (0...last).map { Int16(bands.points(for: $0)) }
        return tables.count - last - 1..<tables.count
    }

    private mutating func add(_ bands: Bands) -> Range<Int> {
        self.bands += bands.bands
        return self.bands.count - bands.bands.count..<self.bands.count
    }

    private mutating func add(_ choices: [Choice]) -> Range<Int> {
        for choice in choices { self.choices.append((tests.add(choice.fits), choice.points)) }
        return self.choices.count - choices.count..<self.choices.count
    }

    private mutating func add(_ lines: [Line]) -> Range<Int> {
        self.lines += lines
        return self.lines.count - lines.count..<self.lines.count
    }

    private mutating func line(_ choices: [Choice]) -> Line {
        guard choices.allSatisfy(\.fits.readsCredentialOnly) else { return .choice(add(choices)) }
        let levels = Credential.allCases.map { level in
            var candidate = Candidate(bornOn: .distantPast, recordedOn: .distantPast)
            candidate.credential = level
            let asked = Circumstances(candidate, on: .distantPast, before: .quebec)
            return Int16(choices.first { asked.meets($0.fits) }?.points ?? 0)
        }
        tables += levels
        return .credential(tables.count - levels.count..<tables.count)
    }
}

extension Requirement {
    /// True when nothing but the credential decides.
    fileprivate var readsCredentialOnly: Bool {
        switch self {
        case .credential, .credentialIn: true
        case .all(let parts), .any(let parts): parts.allSatisfy(\.readsCredentialOnly)
        case .not(let part): part.readsCredentialOnly
        default: false
        }
    }
}
