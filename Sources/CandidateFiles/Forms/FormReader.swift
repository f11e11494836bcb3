public import Rulebook

/// A form as it stands in a line: the answers, and the bytes they were written with.
public struct FilledForm: Sendable {
    public internal(set) var answers: Answers = [:]
    /// Where the value of `id` stands in the bytes, quotes included; nil when there is none.
    public internal(set) var id: Range<Int>?
    /// Where the answer to each question stands, in the order of the reader's questions; nil for those left out.
    public internal(set) var places: [Range<Int>?]
}

/// Reads forms of expressions of interest from lines of JSON: questions by name with their answers, and an optional `id`.
///
/// A question left out, or answered with null, counts as no or zero. Numbers are read exactly, never as floating point.
public struct FormReader: Sendable {
    /// The name that messages show.
    public let file: String
    public let questions: [FormQuestion]
    let keys: WordTable
    /// The keys of the line, and those of an answer with a level for each ability.
    let keysOfLine: KeySet
    let keysOfAbilities: KeySet
    /// The values of each question that has values.
    let values: [WordTable?]

    static let abilities = ["speaking", "listening", "reading", "writing"]

    /// A reader for the forms of a grid, by its questions; stops for more of them than a set of keys holds.
    public init(file: String, questions: [FormQuestion]) {
        precondition(questions.count < 59, "too many questions")
        self.file = file
        self.questions = questions
        keys = WordTable(["id"] + questions.map(\.id) + FormReader.abilities)
        keysOfLine = 1 << UInt64(questions.count + 1) - 1
        keysOfAbilities = 0b1111 << UInt64(questions.count + 1)
        values = questions.map { question in
            switch question.kind {
            case .choice(let values), .choices(let values): WordTable(values)
            default: nil
            }
        }
    }

    /// Reads whole lines one after the other; returns the number of the line after the last.
    ///
    /// `range` is a part of the bytes that starts at the start of a line, `firstLine` that line's number. Lines with
    /// nothing in them are passed over. Throws for the first mistake; the forms before it have been given to `body`.
    @discardableResult
    public func forEach(
        in bytes: [UInt8], _ range: Range<Int>? = nil, firstLine: Int = 1, _ body: (FilledForm) -> Void
    ) throws(CandidateFileError) -> Int {
        var lines = JSONLines(
            file: file, bytes, range ?? bytes.indices, firstLine: firstLine, keys: keys)
        if firstLine == 1, lines.position == 0, lines.word(.byteOrderMark) { lines.position = 3 }
        while lines.nextLine() {
            let form = try lines.form(by: self)
            try lines.endLine()
            body(form)
        }
        return lines.line + 1
    }
}
