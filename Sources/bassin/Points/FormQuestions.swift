import Rulebook

/// The questions of a stream's form on a day, as a table or as JSON: type, unit, allowed answers, most points.
struct FormQuestions {
    let choice: GridChoice
    let language: OfficialLanguage

    private var questions: [FormQuestion] { choice.grid.questions(in: choice.streamID).filter(\.applies) }

    private func say(_ english: String, fr french: String) -> String { Words(english, fr: french)[language] }

    /// The title, a table and what holds of every question.
    func text(coloured: Bool) -> String {
        let table = TextGrid(
            columns: [
                .init(title: "Question"), .init(title: say("Answer", fr: "Réponse")),
                .init(title: "Points", isNumber: true), .init(title: say("Line", fr: "Ligne")),
                .init(title: say("Allowed", fr: "Permis")),
            ], rows: questions.flatMap(rows))
        return title + "\n\n" + table.text(coloured: coloured) + "\n\n" + notes
    }

    /// A question's row, and further ones where the list of what is allowed is long.
    private func rows(_ question: FormQuestion) -> [[String]] {
        let points = question.isKnown ? "\(question.least < 0 ? question.least : question.most)" : "?"
        let first = [
            question.id, question.kind.words[language], points, question.lines.joined(separator: ", "),
        ]
        let allowed = Self.wrapped(question.kind.allowed[language].split(separator: " "))
        return allowed.enumerated().map { ($0 == 0 ? first : Array(repeating: "", count: 4)) + [$1] }
    }

    /// Words in lines of at most sixty characters.
    private static func wrapped(_ words: [Substring]) -> [String] {
        words.reduce(into: []) { lines, word in
            if let last = lines.last, last.count + word.count < 60 {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
    }

    private var title: String {
        let change = choice.version.change
        let stream = choice.stream.map { "\($0.words[language]) (\($0.id))\n" } ?? ""
        let since =
            change.day > .distantPast ? say(", since \(change.day)", fr: ", depuis \(change.day)") : ""
        return stream + "\(choice.grid.words[language]) (\(choice.grid.id)\(since))\n"
            + "\(change.source.citation) — \(change.source.reliability.words[language])"
    }

    private var notes: String {
        let most = choice.grid.most(in: choice.streamID)
        let mark = choice.grid.passMark.map { say(", \($0) to pass", fr: ", \($0) pour réussir") } ?? ""
        let total =
            choice.grid.most == 0
            ? say("The most is not known", fr: "Le maximum n'est pas connu")
            : say("\(most) points at most", fr: "Au plus \(most) points")
        let left = say(
            "A question left out counts as no or zero.",
            fr: "Une question sans réponse compte pour non ou zéro.")
        let others = choice.others.isEmpty ? "" : "\n--grid: " + choice.others.joined(separator: ", ")
        return total + mark + ". " + left + others
    }

    /// One object with the questions in a list.
    var json: String {
        var text = JSONText()
        text.beginObject()
        text.name("stream")
        text.textOrNull(choice.stream?.id)
        text.name("grid")
        text.text(choice.grid.id)
        text.name("on")
        text.text(choice.day.description)
        text.name("most")
        text.numberOrNull(choice.grid.most == 0 ? nil : choice.grid.most(in: choice.streamID))
        text.name("pass_mark")
        text.numberOrNull(choice.grid.passMark)
        text.name("questions")
        text.beginList()
        for question in questions { write(question, to: &text) }
        text.endList()
        text.endObject()
        return String(decoding: text.bytes, as: UTF8.self)
    }

    private func write(_ question: FormQuestion, to text: inout JSONText) {
        text.beginObject()
        text.name("question")
        text.text(question.id)
        text.name("type")
        text.text(question.kind.code)
        switch question.kind {
        case .number(let unit): write(unit, to: &text)
        case .choice(let values), .choices(let values):
            text.name("values")
            text.beginList()
            for value in values { text.text(value) }
            text.endList()
        default: break
        }
        text.name("points")
        text.numberOrNull(question.isKnown ? question.most : nil)
        if question.least < 0 {
            text.name("least_points")
            text.number(question.least)
        }
        text.name("factors")
        text.beginList()
        for line in question.lines { text.text(line) }
        text.endList()
        text.endObject()
    }

    private func write(_ unit: AnswerUnit, to text: inout JSONText) {
        text.name("unit")
        text.text(unit.code)
        text.name("least")
        text.number(unit.allowed.lowerBound)
        text.name("greatest")
        text.number(unit.allowed.upperBound)
        text.name("fractions")
        text.text(unit.fraction.code)
    }
}
