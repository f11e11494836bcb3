import CandidateFiles
import Rulebook

extension CandidateScorer {
    /// What is met, and the reasons why what is not met is not.
    private struct Verdict {
        let code: String
        let reasons: [String]
    }

    /// The programs and categories met, for each of the others why not, and what was taken as met because it is not stated.
    func writeEligibility(_ person: ImportedCandidate, to text: inout JSONText) {
        guard let programs else { return }
        let circumstances = circumstances(of: person)
        let grid = circumstances.points(in: programs.skilledWorkerGrid, stream: "fsw")
        let pass = programs.skilledWorkerGrid.passMark ?? 0
        let short = Words(
            "\(grid) of 100 points, \(pass) needed", fr: "\(grid) points sur 100, \(pass) exigés")
        write(
            [
                Verdict(code: "CEC", reasons: reasons(circumstances, programs.canadianExperience)),
                Verdict(
                    code: "FSW",
                    reasons: expiry(of: person) + reasons(circumstances, programs.skilledWorker)
                        + (grid < pass ? [short[language]] : [])),
                Verdict(code: "FST", reasons: reasons(circumstances, programs.skilledTrades)),
            ], "programs", "not_met", to: &text)
        if let categories {
            write(
                categories.map { Verdict(code: $0.category.code, reasons: reasons(circumstances, $0.rule)) },
                "categories", "categories_not_met", to: &text)
        }
        writeTakenAsMet(person, to: &text)
    }

    private func write(
        _ verdicts: [Verdict], _ met: StaticString, _ notMet: StaticString, to text: inout JSONText
    ) {
        text.name(met)
        text.beginList()
        for verdict in verdicts where verdict.reasons.isEmpty { text.text(verdict.code) }
        text.endList()
        text.name(notMet)
        text.beginObject()
        for verdict in verdicts where !verdict.reasons.isEmpty {
            text.name(text: verdict.code)
            text.beginList()
            for reason in verdict.reasons { text.text(reason) }
            text.endList()
        }
        text.endObject()
    }

    private func reasons(_ circumstances: Circumstances, _ requirement: Requirement) -> [String] {
        circumstances.failures(of: requirement).map { $0.reason[language] }
    }

    /// Why the foreign credential does not count, where nothing completed in Canada is left to count in its place.
    private func expiry(of person: ImportedCandidate) -> [String] {
        guard let assessed = person.assessedOn, person.candidate.credential < .secondary,
            person.isAssessmentExpired(on: day, months: assessmentMonths)
        else { return [] }
        let years = assessmentMonths / 12
        let words = Words(
            "assessment of the foreign credential less than \(years) years old: it is of \(assessed)",
            fr: "évaluation du diplôme étranger de moins de \(years) ans : elle est du \(assessed)")
        return [words[language]]
    }

    private func writeTakenAsMet(_ person: ImportedCandidate, to text: inout JSONText) {
        var taken: [Words] = []
        if person.candidate.funds == 0 {
            taken.append(Words("settlement funds, not stated", fr: "fonds d'établissement, non indiqués"))
        }
        if person.assessedOn == nil, person.candidate.credential > .none,
            person.candidate.canadianStudy == .none
        {
            taken.append(
                Words(
                    "valid assessment of a foreign credential, its day not stated",
                    fr: "évaluation valide d'un diplôme étranger, jour non indiqué"))
        }
        text.name("taken_as_met")
        text.beginList()
        for words in taken { text.text(words[language]) }
        text.endList()
    }
}
