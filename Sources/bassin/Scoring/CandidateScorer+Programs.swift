import CandidateFiles
import FederalPool
import Rulebook

extension CandidateScorer {
    /// The circumstances of a person; settlement funds that are not stated are taken as shown, as by any calculator.
    func circumstances(of person: ImportedCandidate) -> Circumstances {
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
        guard lines else { return }
        text.name("lines")
        text.beginList()
        for group in grid.groups {
            guard let change = selectionFactorChanges[group.id]?.last(where: { $0.day <= day }) else {
                continue
            }
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
}
