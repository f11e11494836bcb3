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
        let scores = [stated.speaking, stated.listening, stated.reading, stated.writing]
        if let missing = scores.firstIndex(of: -1) {
            throw lines.fault(under: "\(name).\(CandidateReader.abilities[missing])", "missing")
        }
        let day = stated.takenOn ?? max(use.day.adding(years: -1), min(use.day, draft.submittedOn ?? use.day))
        guard let test = stated.test else {
            return LanguageResult(language, try levels(scores, name, lines), takenOn: day)
        }
        guard test.language == language else {
            throw lines.fault(under: "\(name).test", "\(test.name) is no test of \"\(language.code)\"")
        }
        let chart = try chart(of: test, on: max(use.day, draft.submittedOn ?? use.day), name, lines)
        try check(scores, test, chart, name, lines)
        let exact = TestScores(hundredths: scores[0], scores[1], scores[2], scores[3])
        return LanguageResult(language, chart.levels(of: exact), takenOn: day)
    }

    static let abilities = ["speaking", "listening", "reading", "writing"]

    private func levels(
        _ scores: [Int32], _ name: String, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) -> Abilities {
        for (score, ability) in zip(scores, CandidateReader.abilities) where score > 1_200 || score % 100 != 0
        {
            throw lines.fault(
                under: "\(name).\(ability)",
                "expected a level from 0 to 12, found \(text(score)); the scores of a test need test, one of "
                    + LanguageTest.codes.joined(separator: ", "))
        }
        return Abilities(
            speaking: UInt8(scores[0] / 100), listening: UInt8(scores[1] / 100),
            reading: UInt8(scores[2] / 100), writing: UInt8(scores[3] / 100))
    }

    /// The chart in force on the later of the day of use and the day of the profile.
    private func chart(
        of test: LanguageTest, on day: Day, _ name: String, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) -> LevelTable {
        if let chart = tests.chart(of: test, on: day) { return chart }
        let first = tests.acceptedFrom(test).map { "accepted from \($0)" } ?? "not accepted"
        throw lines.fault(under: "\(name).test", "\(test.name) is \(first), not on \(day)")
    }

    private func check(
        _ scores: [Int32], _ test: LanguageTest, _ chart: LevelTable, _ name: String,
        _ lines: borrowing JSONLines
    ) throws(CandidateFileError) {
        let (low, high) = (chart.lowest.inOrder, chart.highest.inOrder)
        for index in scores.indices
        where scores[index] < low[index] || scores[index] > high[index] || scores[index] % chart.step != 0 {
            let scale = "from \(text(low[index])) to \(text(high[index]))"
            let steps = chart.step == 100 ? "whole numbers" : "steps of \(text(chart.step))"
            let hint =
                test == .tefCanada ? "; Express Entry takes the equivalent old score of the certificate" : ""
            throw lines.fault(
                under: "\(name).\(CandidateReader.abilities[index])",
                "expected a score of \(test.name) \(scale) in \(steps), found \(text(scores[index]))\(hint)")
        }
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
