import Rulebook

extension AnswerKind {
    /// What kind of answer is asked for.
    var words: Words {
        switch self {
        case .number(let unit): unit.words
        case .yesOrNo: Words("true or false", fr: "true ou false")
        case .choice: Words("one of", fr: "un parmi")
        case .choices: Words("any of, the best counts", fr: "un ou plusieurs, le meilleur compte")
        case .abilities: Words("level of each ability", fr: "niveau de chaque compétence")
        case .unpublished: Words("points not published", fr: "points non publiés")
        }
    }

    /// What an answer may be.
    var allowed: Words {
        switch self {
        case .number(let unit):
            let bounds = unit.allowed
            let text = "\(bounds.lowerBound)–\(bounds.upperBound)"
            return unit.fraction == .refused
                ? Words(text + ", whole", fr: text + ", entier") : Words(text, fr: text)
        case .yesOrNo: return Words("true, false", fr: "true, false")
        case .choice(let values), .choices(let values):
            let isDigits = values.allSatisfy { Int($0) != nil }
            let list = (isDigits ? values.sorted() : values).joined(separator: ", ")
            return Words(list, fr: list)
        case .abilities:
            return Words("speaking, listening, reading, writing", fr: "speaking, listening, reading, writing")
        case .unpublished:
            return Words("a number, a text, true, false", fr: "un nombre, un texte, true, false")
        }
    }

    /// The word for the kind in JSON.
    var code: String {
        switch self {
        case .number: "number"
        case .yesOrNo: "boolean"
        case .choice: "choice"
        case .choices: "choices"
        case .abilities: "abilities"
        case .unpublished: "unpublished"
        }
    }
}

extension AnswerUnit.Fraction {
    /// The word for what becomes of decimals in JSON.
    var code: String {
        switch self {
        case .refused: "refused"
        case .dropped: "dropped"
        case .counted: "counted"
        }
    }
}

extension FormQuestion {
    /// True when the points of the answer are published.
    var isKnown: Bool { kind != .unpublished }
}
