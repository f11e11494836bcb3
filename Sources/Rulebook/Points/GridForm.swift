/// What a form accepts as the answer to a question.
public enum AnswerKind: Hashable, Sendable {
    case number(AnswerUnit)
    case yesOrNo
    /// One of the values.
    case choice([String])
    /// Any of the values; the best one counts.
    case choices([String])
    /// A level for each ability.
    case abilities
    /// The points are not published; any single value is taken note of.
    case unpublished
}

/// A question of the form behind a points grid.
public struct FormQuestion: Hashable, Sendable {
    /// The name of the question, such as `job_offer.teer`.
    public let id: String
    public private(set) var kind: AnswerKind
    /// The lines of the grid that read the answer.
    public private(set) var lines: [String]
    /// The most the answer can earn in a line.
    public private(set) var most: Int
    /// The least: negative where points can be lost.
    public private(set) var least: Int
    /// False where no line that reads it counts in the stream.
    public private(set) var applies: Bool

    /// The same question in another line.
    fileprivate mutating func add(_ other: FormQuestion) {
        if case (.choice(let mine), .choice(let theirs)) = (kind, other.kind) {
            kind = .choice(mine + theirs.filter { !mine.contains($0) })
        }
        lines += other.lines.filter { !lines.contains($0) }
        (most, least) = (max(most, other.most), min(least, other.least))
        applies = applies || other.applies
    }
}

extension PointsGrid {
    /// The questions of the grid's form, in the order of its lines, as a stream reads them.
    public func questions(in stream: String) -> [FormQuestion] {
        var questions: [FormQuestion] = []
        for line in groups.flatMap(\.lines) {
            for question in line.factor.questions(of: line, in: stream) {
                if let place = questions.firstIndex(where: { $0.id == question.id }) {
                    questions[place].add(question)
                } else {
                    questions.append(question)
                }
            }
        }
        return questions
    }
}

extension Factor {
    /// The names of the questions the line reads, each once.
    public var questionIDs: [String] {
        switch self {
        case .bestFlag(let factors), .bestOf(let factors):
            factors.flatMap(\.questionIDs).reduce(into: []) { ids, id in
                if !ids.contains(id) { ids.append(id) }
            }
        case .only(_, let inner), .unless(_, _, let inner): inner.questionIDs
        default: [question].compactMap { $0 }
        }
    }

    /// The questions a line of a grid reads, in their order.
    func questions(of line: FactorLine, in stream: String) -> [FormQuestion] {
        switch self {
        case .bestFlag(let factors), .bestOf(let factors):
            factors.flatMap { $0.questions(of: line, in: stream) }
        case .only(let streams, let inner):
            inner.questions(of: line, in: stream).map {
                streams.contains(stream) ? $0 : FormQuestion(notApplying: $0)
            }
        case .unless(_, _, let inner): inner.questions(of: line, in: stream)
        default:
            [FormQuestion(question ?? line.id, kind(asked: line.unit), line.id, (least, most(in: stream)))]
        }
    }

    private func kind(asked unit: AnswerUnit?) -> AnswerKind {
        switch self {
        case .band(_, let measure, _), .linear(_, let measure, _, _, _): .number(unit ?? measure.answerUnit)
        case .bandUnmodelled: .number(unit ?? .count)
        case .choice(_, let choices): .choice(choices.map(\.value))
        case .bestChoice(_, let choices): .choices(choices.map(\.value))
        case .flag: .yesOrNo
        case .perAbility: .abilities
        default: .unpublished
        }
    }
}

extension FormQuestion {
    fileprivate init(_ id: String, _ kind: AnswerKind, _ line: String, _ bounds: (Int, Int)) {
        (self.id, self.kind, lines, applies) = (id, kind, [line], true)
        (least, most) = bounds
    }

    fileprivate init(notApplying question: FormQuestion) {
        self = question
        (most, least, applies) = (0, 0, false)
    }
}
