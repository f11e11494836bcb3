/// The points of a form, group by group.
public struct PointsResult: Hashable, Sendable {
    /// The points of each group within its floor and cap, in the order of the grid.
    public let groups: [(id: String, points: Int)]
    public let total: Int
    /// True when the total reaches the pass mark; nil where none is published.
    public let passes: Bool?

    public static func == (left: PointsResult, right: PointsResult) -> Bool {
        left.total == right.total && left.passes == right.passes
            && left.groups.map(\.id) == right.groups.map(\.id)
            && left.groups.map(\.points) == right.groups.map(\.points)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(total) }

    /// The points of a group by its identifier, or nil.
    public subscript(group: String) -> Int? { groups.first { $0.id == group }?.points }
}

extension PointsGrid {
    /// The points of a form in a stream.
    public func points(for answers: Answers, stream: String) -> PointsResult {
        let scored = groups.map { (id: $0.id, points: $0.points(for: answers, stream: stream)) }
        let total = total(of: scored.map(\.points))
        return PointsResult(groups: scored, total: total, passes: passMark.map { total >= $0 })
    }

    /// The total of the points of all groups.
    public func total(of groups: [Int]) -> Int { min(most, groups.reduce(0, +)) }
}

extension FactorGroup {
    /// The points of a form in this group, within its floor and cap.
    public func points(for answers: Answers, stream: String) -> Int {
        limit(
            lines.reduce(0) { $0 + $1.factor.points(for: answers, stream: stream) }, stream: stream)
    }
}

extension Factor {
    /// The points of this line for a form in a stream.
    public func points(for answers: Answers, stream: String) -> Int {
        switch self {
        case .band(let question, _, let bands), .bandUnmodelled(let question, _, let bands):
            answers.points(question, by: bands)
        case .choice(let question, let choices), .bestChoice(let question, let choices):
            choices.filter { answers.gives($0.value, to: question) }.map(\.points).max() ?? 0
        case .flag(let question, let points, _): answers.isYes(question) ? points : 0
        case .bestFlag(let factors), .bestOf(let factors):
            factors.map { $0.points(for: answers, stream: stream) }.max() ?? 0
        case .perAbility(let question, _, let bands): Factor.perAbility(bands, answers[question])
        case .linear(let question, _, let floor, let unit, let most):
            max(0, min(most, (answers.number(question) - floor) / unit))
        case .only(let streams, let inner):
            streams.contains(stream) ? inner.points(for: answers, stream: stream) : 0
        case .unless(let question, let values, let inner):
            values.contains { answers.gives($0, to: question) }
                ? 0 : inner.points(for: answers, stream: stream)
        case .unpublished: 0
        }
    }

    /// The question that earned the points where the best of several counts; nil elsewhere, or when none earned any.
    public func questionThatCounts(for answers: Answers, stream: String) -> String? {
        switch self {
        case .bestFlag(let factors), .bestOf(let factors):
            let points = points(for: answers, stream: stream)
            return points == 0
                ? nil : factors.first { $0.points(for: answers, stream: stream) == points }?.question
        case .only(_, let inner), .unless(_, _, let inner):
            return inner.questionThatCounts(for: answers, stream: stream)
        default: return nil
        }
    }

    private static func perAbility(_ bands: Bands, _ answer: Answer?) -> Int {
        guard case .abilities(let levels) = answer else { return 0 }
        return [levels.speaking, levels.listening, levels.reading, levels.writing]
            .reduce(0) { $0 + bands.points(for: Int($1)) }
    }
}
