public import Rulebook

/// Reads candidates from the bytes of a file, in JSON lines or CSV, with errors that name file, line and key.
///
/// Ages and months of work are those of the day of use. With an age alone, the day of birth is chosen so that the age
/// holds on that day and the next birthday is half a year away. Work goes on where the candidate lives (in Canada with a
/// residence, else abroad) unless its last day is stated; the other work ended on the day. A language result without
/// its day was taken with the profile, a year before the day of use at the earliest.
public struct CandidateReader: Sendable {
    /// The name that messages show.
    public let file: String
    public let use: CandidateUse
    let tests: LanguageTests
    /// The day of birth for each age of `ages` in years.
    let births: [Day]
    /// The earliest day of a language result that has none.
    let earliestTest: Day

    /// The ages a file may state.
    static let ages = 0...120

    /// A reader for a file; `tests` are the charts that turn scores into levels.
    public init(file: String, for use: CandidateUse, tests: LanguageTests) {
        self.file = file
        self.use = use
        self.tests = tests
        births = CandidateReader.ages.map { use.day.adding(months: -(12 * $0 + 6)) }
        earliestTest = use.day.adding(years: -1)
    }

    /// The candidates of a whole file, in its order; throws for the first mistake, for an id given twice and for an empty file.
    public func candidates(
        in bytes: [UInt8], _ format: CandidateFileFormat
    ) throws(CandidateFileError) -> [ImportedCandidate] {
        try refuseOtherEncodings(bytes)
        var gathering = Gathering(file: file)
        switch format {
        case .jsonLines:
            try forEach(in: bytes) { candidate, line throws(CandidateFileError) in
                try gathering.add(candidate, at: line)
            }
        case .csv: try readTable(bytes, into: &gathering)
        }
        guard !gathering.candidates.isEmpty else {
            throw CandidateFileError(file: file, line: 1, field: "", "no candidates in the file")
        }
        return gathering.candidates
    }

    /// Reads whole lines of JSON one after the other; returns the number of the line after the last.
    ///
    /// For streams and for several readers at once: `range` is a part of the bytes that starts at the start of a line,
    /// `firstLine` that line's number. Ids are not compared. Throws what `body` throws, and for the first mistake.
    @discardableResult
    public func forEach(
        in bytes: [UInt8], _ range: Range<Int>? = nil, firstLine: Int = 1,
        _ body: (ImportedCandidate, Int) throws(CandidateFileError) -> Void
    ) throws(CandidateFileError) -> Int {
        var lines = JSONLines(
            file: file, bytes, range ?? bytes.indices, firstLine: firstLine, keys: CandidateKey.names)
        if firstLine == 1, lines.position == 0, lines.word(.byteOrderMark) { lines.position = 3 }
        let blank = CandidateDraft(candidate: Candidate(bornOn: use.day, recordedOn: use.day))
        while lines.nextLine() {
            let line = lines.line
            var draft = blank
            try lines.readCandidate(into: &draft)
            let candidate = try settle(draft, &lines)
            try lines.endLine()
            try body(candidate, line)
        }
        return lines.line + 1
    }

    /// UTF-16 begins with a mark that is no text in UTF-8: said plainly, since spreadsheets write it.
    private func refuseOtherEncodings(_ bytes: [UInt8]) throws(CandidateFileError) {
        guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return }
        throw CandidateFileError(file: file, line: 1, field: "", "the file is in UTF-16; save it as UTF-8")
    }
}

/// Candidates gathered from one file, whose ids differ.
struct Gathering {
    let file: String
    var candidates: [ImportedCandidate] = []
    private var lines: [String: Int] = [:]

    init(file: String) { self.file = file }

    mutating func add(_ candidate: ImportedCandidate, at line: Int) throws(CandidateFileError) {
        if let first = lines.updateValue(line, forKey: candidate.id) {
            throw CandidateFileError(
                file: file, line: line, field: "id",
                "\"\(JSONLines.excerpt(candidate.id))\" is already the id of line \(first)")
        }
        candidates.append(candidate)
    }
}
