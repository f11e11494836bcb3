/// An answer to a question of a province's form.
public enum Answer: Hashable, Sendable {
    case number(Int)
    /// More than a whole number, by less than one.
    case beyond(Int)
    case yes
    case no
    case choice(String)
    case choices([String])
    case abilities(Abilities)
}

/// A form as filled in: answers by question; a question left out counts as no or zero.
public struct Answers: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private var byQuestion: [String: Answer] = [:]

    /// Stands for no answer among the answers that keep a line from counting.
    public static let leftOut = "(no answer)"

    public init(dictionaryLiteral elements: (String, Answer)...) {
        for (question, answer) in elements { byQuestion[question] = answer }
    }

    /// The answer to a question, or nil when it was left out.
    public subscript(question: String) -> Answer? {
        get { byQuestion[question] }
        set { byQuestion[question] = newValue }
    }

    /// The questions answered, in alphabetical order.
    public var questions: [String] { byQuestion.keys.sorted() }

    func number(_ question: String) -> Int {
        switch self[question] {
        case .number(let value), .beyond(let value): value
        default: 0
        }
    }

    func points(_ question: String, by bands: Bands) -> Int {
        if case .beyond(let value) = self[question] { return bands.points(beyond: value) }
        return bands.points(for: number(question))
    }

    func isYes(_ question: String) -> Bool { self[question] == .yes }

    func gives(_ value: String, to question: String) -> Bool {
        switch self[question] {
        case .choice(let given): given == value
        case .choices(let given): given.contains(value)
        case .number(let number): String(number) == value
        case nil: value == Answers.leftOut
        default: false
        }
    }
}
