import Rulebook

/// A line of a points grid with one answer: the question of the form, whom the answer fits, and its points.
struct GridLine {
    /// The question as the form names it, such as `education_level`.
    let question: String
    /// The answer, or the threshold of a band; nil for a yes to a yes-or-no question.
    let answer: String?
    let condition: Words
    /// The points, or the most a line can earn.
    let points: Int
    /// How the points are said where they are not one number.
    var pointsWords: Words?
    /// What limits the line: streams in which it counts, lines of which the best counts, and so on.
    var notes: [Words] = []

    /// The condition and what limits the line.
    var words: Words {
        notes.reduce(condition) { $0 + $1.inParenthesesAfterSpace }
    }
}

extension Factor {
    /// The lines of the factor, one for each answer or band; `notes` say what limits them.
    func lines(_ notes: [Words] = []) -> [GridLine] {
        switch self {
        case .band(let question, let measure, let bands):
            Factor.lines(question, bands, notes) { measure.words(atLeast: $0) }
        case .bandUnmodelled(let question, let assumed, let bands):
            Factor.lines(question, bands, notes + [Factor.unmodelled(assumed)]) {
                Words("at least ", fr: "au moins ") + .number($0)
            }
        case .choice(let question, let choices): Factor.lines(question, choices, notes)
        case .bestChoice(let question, let choices):
            Factor.lines(
                question, choices,
                notes + [Words("the best answer counts", fr: "la meilleure réponse compte")])
        case .flag(let question, let points, let requirement):
            [
                GridLine(
                    question: question, answer: nil, condition: requirement.words, points: points,
                    notes: notes)
            ]
        case .bestFlag(let factors), .bestOf(let factors):
            factors.flatMap {
                $0.lines(notes + [Words("the best of several counts", fr: "le meilleur de plusieurs compte")])
            }
        case .perAbility(let question, let choice, let bands):
            Factor.lines(question, bands, notes + [Words("each ability", fr: "chaque compétence")]) {
                Measure.lowestLevel(choice).words(of: $0) + Words(" ", fr: " ") + choice.words
            }
        case .linear(let question, let measure, let floor, let unit, let most):
            [Factor.linear(question, measure, above: floor, unit: unit, most: most, notes)]
        case .only(let streams, let factor):
            factor.lines(notes + [Factor.only(streams)])
        case .unless(let question, let answers, let factor):
            factor.lines(notes + [Factor.unless(question, answers)])
        case .unpublished(let question, let most):
            [Factor.unpublished(question, most: most, notes)]
        }
    }

    private static func lines(
        _ question: String, _ bands: Bands, _ notes: [Words], _ condition: (Int) -> Words
    ) -> [GridLine] {
        bands.bands.map { band in
            GridLine(
                question: question, answer: "\(band.from)", condition: condition(band.from),
                points: band.points,
                notes: notes)
        }
    }

    private static func lines(_ question: String, _ choices: [Choice], _ notes: [Words]) -> [GridLine] {
        choices.map { choice in
            GridLine(
                question: question, answer: choice.value, condition: choice.fits.words, points: choice.points,
                notes: notes)
        }
    }
}

extension Factor {
    private static func linear(
        _ question: String, _ measure: Measure, above floor: Int, unit: Int, most: Int, _ notes: [Words]
    ) -> GridLine {
        GridLine(
            question: question, answer: nil,
            condition: measure.words + Words(", above ", fr: ", au-dessus de ") + measure.words(of: floor),
            points: most,
            pointsWords: Words("1 for each ", fr: "1 par tranche de ") + measure.words(of: unit)
                + Words(", at most \(most)", fr: ", au plus \(most)"),
            notes: notes)
    }

    private static func unpublished(_ question: String, most: Int, _ notes: [Words]) -> GridLine {
        GridLine(
            question: question, answer: nil,
            condition: Words("points not published", fr: "points non publiés"), points: most,
            pointsWords: most == 0
                ? Words("unknown", fr: "inconnus")
                : Words("unknown, at most \(most)", fr: "inconnus, au plus \(most)"),
            notes: notes)
    }

    private static func only(_ streams: [String]) -> Words {
        let list = streams.joined(separator: ", ")
        return Words("only in \(list)", fr: "seulement dans \(list)")
    }

    private static func unless(_ question: String, _ answers: [String]) -> Words {
        let list = answers.joined(separator: ", ")
        return Words("not where \(question) is \(list)", fr: "sauf si \(question) est \(list)")
    }

    private static func unmodelled(_ assumed: Int) -> Words {
        Words(
            "the model knows no such number and takes \(assumed)",
            fr: "le modèle ne connaît pas ce nombre et prend \(assumed)")
    }
}
