import CandidateFiles
import Rulebook

extension CandidateScorer {
    /// The circumstances of a person; settlement funds that are not stated are taken as shown, as by any calculator.
    private func circumstances(of person: ImportedCandidate) -> Circumstances {
        let score = ranking.score(person.candidate, on: day, isNominee: false).total
        var candidate = person.candidate
        if candidate.funds == 0 { candidate.funds = .max }
        return Circumstances(candidate, on: day, before: .quebec, score: score, hasProfile: true)
    }

    /// The 67-point grid by group, and whether the pass mark is reached.
    func writeGrid(_ person: ImportedCandidate, lines: Bool, to text: inout JSONText) {
        guard let grid = programs?.skilledWorkerGrid else { return }
        let circumstances = circumstances(of: person)
        let total = circumstances.points(in: grid, stream: "fsw")
        text.name("program")
        text.text("fsw")
        text.name("total")
        text.number(total)
        text.name("pass_mark")
        text.number(grid.passMark ?? 0)
        text.name("passes")
        text.flag(total >= grid.passMark ?? 0)
        for group in grid.groups {
            text.name(text: group.id)
            text.number(circumstances.points(in: group, stream: "fsw"))
        }
        guard lines, let change = programsChange else { return }
        text.name("lines")
        text.beginList()
        for group in grid.groups {
            for factor in group.factors {
                text.beginObject()
                text.name("line")
                text.text("\(group.id).\(factor.question ?? "best_of")")
                text.name("points")
                text.number(circumstances.points(factor, in: group, stream: "fsw"))
                text.name("since")
                text.text(change.day.description)
                write(change.source, to: &text)
                text.endObject()
            }
        }
        text.endList()
    }

    /// The programs met, and for each of the others why not.
    func writeEligibility(_ person: ImportedCandidate, to text: inout JSONText) {
        guard let programs else { return }
        let circumstances = circumstances(of: person)
        let grid = circumstances.points(in: programs.skilledWorkerGrid, stream: "fsw")
        let pass = programs.skilledWorkerGrid.passMark ?? 0
        let short = Words(
            "\(grid) of 100 points, \(pass) needed", fr: "\(grid) points sur 100, \(pass) exigés")
        let verdicts: [(code: StaticString, reasons: [String])] = [
            ("CEC", reasons(circumstances, programs.canadianExperience)),
            ("FSW", reasons(circumstances, programs.skilledWorker) + (grid < pass ? [short[language]] : [])),
            ("FST", reasons(circumstances, programs.skilledTrades)),
        ]
        text.name("programs")
        text.beginList()
        for verdict in verdicts where verdict.reasons.isEmpty { text.text("\(verdict.code)") }
        text.endList()
        text.name("not_met")
        text.beginObject()
        for verdict in verdicts where !verdict.reasons.isEmpty {
            text.name(verdict.code)
            text.beginList()
            for reason in verdict.reasons { text.text(reason) }
            text.endList()
        }
        text.endObject()
    }

    private func reasons(_ circumstances: Circumstances, _ requirement: Requirement) -> [String] {
        circumstances.failures(of: requirement).map { $0.reason[language] }
    }
}
