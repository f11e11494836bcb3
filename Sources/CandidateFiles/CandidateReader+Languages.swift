import Rulebook

extension CandidateReader {
    /// Turns the language results of a line into levels.
    func settleLanguages(
        _ draft: CandidateDraft, _ candidate: inout Candidate, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) {
        if let first = draft.firstLanguage {
            candidate.firstLanguage = try result(first, "first_language", draft, lines)
        }
        if let second = draft.secondLanguage {
            candidate.secondLanguage = try result(second, "second_language", draft, lines)
            if draft.firstLanguage == nil {
                candidate.firstLanguage = .none(candidate.secondLanguage.language.other)
            }
        } else {
            candidate.secondLanguage = .none(candidate.firstLanguage.language.other)
        }
        guard candidate.firstLanguage.language != candidate.secondLanguage.language else {
            throw lines.fault(under: "second_language.language", "the same as first_language.language")
        }
        if let spouse = draft.spouse { candidate.spouse = try settle(spouse, draft, lines) }
    }

    private func settle(
        _ spouse: SpouseDraft, _ draft: CandidateDraft, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) -> Spouse {
        var language = LanguageResult.none(.english)
        if let stated = spouse.language { language = try result(stated, "spouse.language", draft, lines) }
        return Spouse(
            isAccompanying: spouse.isAccompanying,
            isCitizenOrPermanentResident: spouse.isCitizenOrPermanentResident,
            credential: spouse.credential, language: language, canadianYears: spouse.canadianYears)
    }

    private func result(
        _ stated: LanguageDraft, _ name: String, _ draft: CandidateDraft, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) -> LanguageResult {
        guard let language = stated.language ?? stated.test?.language else {
            throw lines.fault(under: "\(name).language", "missing; allowed are en, fr")
        }
        let scores = stated.scores
        if min(scores.speaking, scores.listening, scores.reading, scores.writing) < 0 {
            let missing = scores.inOrder.firstIndex { $0 < 0 } ?? 0
            throw lines.fault(under: "\(name).\(CandidateReader.abilities[missing])", "missing")
        }
        let day = stated.takenOn ?? max(earliestTest, min(use.day, draft.submittedOn ?? use.day))
        guard let test = stated.test else {
            return LanguageResult(language, try levels(scores, name, lines), takenOn: day)
        }
        guard test.language == language else {
            throw lines.fault(under: "\(name).test", "\(test.name) is no test of \"\(language.code)\"")
        }
        let chart = try chart(of: test, on: max(use.day, draft.submittedOn ?? use.day), name, lines)
        if !chart.gives(scores) { throw outOfScale(scores, test, chart, name, lines) }
        return LanguageResult(language, chart.levels(of: scores), takenOn: day)
    }

    static let abilities = ["speaking", "listening", "reading", "writing"]

    private func levels(
        _ scores: TestScores, _ name: String, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) -> Abilities {
        func level(_ score: Int32, _ ability: Int) throws(CandidateFileError) -> UInt8 {
            guard score <= 1_200, score % 100 == 0 else {
                throw lines.fault(
                    under: "\(name).\(CandidateReader.abilities[ability])",
                    "expected a level from 0 to 12, found \(text(score)); the scores of a test need test, one of "
                        + LanguageTest.codes.joined(separator: ", "))
            }
            return UInt8(score / 100)
        }
        return Abilities(
            speaking: try level(scores.speaking, 0), listening: try level(scores.listening, 1),
            reading: try level(scores.reading, 2), writing: try level(scores.writing, 3))
    }

    /// The chart in force on the later of the day of use and the day of the profile.
    private func chart(
        of test: LanguageTest, on day: Day, _ name: String, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) -> LevelTable {
        if let chart = tests.chart(of: test, on: day) { return chart }
        let first = tests.acceptedFrom(test).map { "accepted from \($0)" } ?? "not accepted"
        throw lines.fault(under: "\(name).test", "\(test.name) is \(first), not on \(day)")
    }

    private func outOfScale(
        _ scores: TestScores, _ test: LanguageTest, _ chart: LevelTable, _ name: String,
        _ lines: borrowing JSONLines
    ) -> CandidateFileError {
        let (low, high, given) = (chart.lowest.inOrder, chart.highest.inOrder, scores.inOrder)
        let index = given.indices.first { !chart.gives(given[$0], from: low[$0], to: high[$0]) } ?? 0
        let scale = "from \(text(low[index])) to \(text(high[index]))"
        let steps = chart.step == 100 ? "whole numbers" : "steps of \(text(chart.step))"
        let hint =
            test == .tefCanada ? "; Express Entry takes the equivalent old score of the certificate" : ""
        return lines.fault(
            under: "\(name).\(CandidateReader.abilities[index])",
            "expected a score of \(test.name) \(scale) in \(steps), found \(text(given[index]))\(hint)")
    }

    private func text(_ hundredths: Int32) -> String {
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return String(whole) }
        return "\(whole)." + (rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest))
    }
}

extension TestScores {
    /// Speaking, listening, reading, writing.
    var inOrder: [Int32] { [speaking, listening, reading, writing] }
}

extension LevelTable {
    /// True when the test can give the four scores.
    func gives(_ scores: TestScores) -> Bool {
        gives(scores.speaking, from: lowest.speaking, to: highest.speaking)
            && gives(scores.listening, from: lowest.listening, to: highest.listening)
            && gives(scores.reading, from: lowest.reading, to: highest.reading)
            && gives(scores.writing, from: lowest.writing, to: highest.writing)
    }

    func gives(_ score: Int32, from low: Int32, to high: Int32) -> Bool {
        score >= low && score <= high && score % step == 0
    }
}
