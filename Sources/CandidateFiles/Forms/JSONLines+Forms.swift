import Rulebook

extension JSONLines {
    /// Reads a form: the object of a line.
    mutating func form(by reader: FormReader) throws(CandidateFileError) -> FilledForm {
        var form = FilledForm(places: Array(repeating: nil, count: reader.questions.count))
        try members(reader.keysOfLine) { lines, key throws(CandidateFileError) in
            let start = lines.position
            if key == 0 {
                try lines.label()
                form.id = start..<lines.position
            } else {
                let answer = try lines.answer(to: key - 1, by: reader)
                form.answers[reader.questions[key - 1].id] = answer
                form.places[key - 1] = start..<lines.position
            }
        }
        return form
    }

    /// Reads the name of a form: a text, or a number that is passed on as it is written.
    private mutating func label() throws(CandidateFileError) {
        if current == Byte.quote {
            _ = try identifier()
        } else {
            _ = try decimal("a text or a number")
        }
    }

    private mutating func answer(
        to question: Int, by reader: FormReader
    ) throws(CandidateFileError) -> Answer {
        switch reader.questions[question].kind {
        case .number(let unit): try number(in: unit)
        case .yesOrNo: try flag() ? .yes : .no
        case .choice: .choice(try value(of: reader.values[question]))
        case .choices: .choices(try values(of: reader.values[question]))
        case .abilities: .abilities(try levels(reader))
        case .unpublished: try anything()
        }
    }

    /// Reads a number in the unit of the form and turns it into the unit of the bands, exactly.
    private mutating func number(in unit: AnswerUnit) throws(CandidateFileError) -> Answer {
        let start = position
        let decimal = try decimal(unit.expectation)
        let allowed = unit.allowed
        guard decimal.whole <= allowed.upperBound, decimal.isWhole || decimal.whole < allowed.upperBound,
            !decimal.isNegative, decimal.isWhole || unit.fraction != .refused
        else { throw wrong(from: start, unit.expectation) }
        if unit.fraction == .dropped { return .number(decimal.whole) }
        let (value, isExact) = decimal.scaled(by: unit.scale)
        return isExact ? .number(value) : .beyond(value)
    }

    /// Reads one value of a list; a value of digits may stand without quotes.
    private mutating func value(of table: WordTable?) throws(CandidateFileError) -> String {
        guard let table else { throw expected("a value") }
        guard current != Byte.quote else { return table.words[try word(of: table)] }
        let start = position
        let expectation = "one of \(table.list)"
        let decimal = try decimal(expectation)
        let digits = String(decimal.whole)
        guard decimal.isWhole, !decimal.isNegative, table.words.contains(digits) else {
            throw wrong(from: start, expectation)
        }
        return digits
    }

    /// Reads a list of values, or one alone.
    private mutating func values(of table: WordTable?) throws(CandidateFileError) -> [String] {
        guard current == Byte.openBracket else { return [try value(of: table)] }
        var values: [String] = []
        try items { lines throws(CandidateFileError) in
            values.append(try lines.value(of: table))
        }
        return values
    }

    /// Reads the levels of the four abilities; one left out counts as zero.
    private mutating func levels(_ reader: FormReader) throws(CandidateFileError) -> Abilities {
        var levels: [UInt8] = [0, 0, 0, 0]
        guard current == Byte.openBrace else {
            throw expected("an object with the levels of \(FormReader.abilities.joined(separator: ", "))")
        }
        let first = reader.questions.count + 1
        try members(reader.keysOfAbilities) { lines, key throws(CandidateFileError) in
            guard case .number(let level) = try lines.number(in: .level) else { return }
            levels[key - first] = UInt8(level)
        }
        return Abilities(speaking: levels[0], listening: levels[1], reading: levels[2], writing: levels[3])
    }

    /// Reads the answer to a question without published points: a number, a text, or true or false.
    private mutating func anything() throws(CandidateFileError) -> Answer {
        switch current {
        case Byte.quote: return .choice(try identifier())
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return try flag() ? .yes : .no
        default:
            let decimal = try decimal("a number, a text, or true or false")
            return decimal.isWhole ? .number(decimal.whole) : .beyond(decimal.whole)
        }
    }
}

extension AnswerUnit {
    /// What is expected of a number in the unit, for a message.
    var expectation: String {
        let bounds = "from \(allowed.lowerBound) to \(allowed.upperBound)"
        return switch fraction {
        case .refused: "a whole number \(bounds) (\(words.english))"
        case .dropped: "a number \(bounds) (\(words.english); parts are dropped)"
        case .counted: "a number \(bounds) (\(words.english))"
        }
    }
}
