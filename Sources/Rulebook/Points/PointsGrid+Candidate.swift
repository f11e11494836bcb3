extension Circumstances {
    /// The points of a candidate of the model in a grid, for a stream.
    public func points(in grid: PointsGrid, stream: String) -> Int {
        min(grid.most, grid.groups.reduce(0) { $0 + points(in: $1, stream: stream) })
    }

    /// The points of one group, within its floor and cap.
    public func points(in group: FactorGroup, stream: String) -> Int {
        let sum = group.lines.reduce(0) { $0 + points($1.factor, in: group, stream: stream) }
        return group.limit(sum, stream: stream)
    }

    /// The points of one factor of a group.
    public func points(_ factor: Factor, in group: FactorGroup, stream: String) -> Int {
        switch factor {
        case .band(_, let measure, let bands): bands.points(for: value(of: measure))
        case .bandUnmodelled(_, let assumed, let bands): bands.points(for: assumed)
        case .choice(_, let choices): choices.first { meets($0.fits) }?.points ?? 0
        case .bestChoice(_, let choices): choices.filter { meets($0.fits) }.map(\.points).max() ?? 0
        case .flag(_, let points, let condition): meets(condition) ? points : 0
        case .bestFlag(let factors), .bestOf(let factors):
            factors.map { points($0, in: group, stream: stream) }.max() ?? 0
        case .perAbility(_, let choice, let bands): points(bands, ofEachAbility: choice)
        case .linear(_, let measure, let floor, let unit, let most):
            max(0, min(most, (value(of: measure) - floor) / unit))
        case .only(let streams, let inner):
            streams.contains(stream) ? points(inner, in: group, stream: stream) : 0
        case .unless(let question, let answers, let inner):
            gives(answers, to: question, in: group) ? 0 : points(inner, in: group, stream: stream)
        case .unpublished: 0
        }
    }

    private func points(_ bands: Bands, ofEachAbility choice: LanguageChoice) -> Int {
        let levels = levels(ofEachAbility: choice)
        return bands.points(for: Int(levels.speaking)) + bands.points(for: Int(levels.listening))
            + bands.points(for: Int(levels.reading)) + bands.points(for: Int(levels.writing))
    }

    /// The valid levels a line over the four abilities reads.
    func levels(ofEachAbility choice: LanguageChoice) -> Abilities {
        let (first, second) = (candidate.firstLanguage, candidate.secondLanguage)
        return switch choice {
        case .second: second.levels(on: day)
        case .english: (first.language == .english ? first : second).levels(on: day)
        case .french: (first.language == .french ? first : second).levels(on: day)
        case .first, .best: first.levels(on: day)
        }
    }

    private func gives(_ answers: [String], to question: String, in group: FactorGroup) -> Bool {
        group.lines.contains { line in
            switch line.factor {
            case .choice(question, let choices), .bestChoice(question, let choices):
                choices.contains { answers.contains($0.value) && meets($0.fits) }
            default: false
            }
        }
    }
}

extension Factor {
    /// The question of the form, or nil for a factor made of several.
    public var question: String? {
        switch self {
        case .band(let question, _, _), .bandUnmodelled(let question, _, _), .choice(let question, _),
            .bestChoice(let question, _), .flag(let question, _, _), .perAbility(let question, _, _),
            .linear(let question, _, _, _, _), .unpublished(let question, _):
            question
        case .only(_, let inner), .unless(_, _, let inner): inner.question
        case .bestFlag, .bestOf: nil
        }
    }
}
