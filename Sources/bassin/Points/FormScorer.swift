import CandidateFiles
import Rulebook

/// Scores filled-in forms by a points grid: a line of JSON for each, with every group and every line of the grid.
struct FormScorer: LineAnswering {
    let reader: FormReader
    private let choice: GridChoice
    private let groups: [Group]
    private let language: OfficialLanguage

    var file: String { reader.file }

    /// A group with what does not depend on the form.
    private struct Group: Sendable {
        let group: FactorGroup
        let most: Int
        let lines: [Line]
    }

    /// A line with what does not depend on the form: the places of its questions among the reader's.
    private struct Line: Sendable {
        let line: FactorLine
        let most: Int
        let applies: Bool
        let questions: [Int]
    }

    /// A scorer of forms from a file.
    init(file: String, _ choice: GridChoice, _ language: OfficialLanguage) {
        let (grid, stream) = (choice.grid, choice.streamID)
        let questions = grid.questions(in: stream)
        reader = FormReader(file: file, questions: questions)
        self.choice = choice
        self.language = language
        groups = grid.groups.map { group in
            let lines = group.lines.map { line in
                Line(
                    line: line, most: line.factor.most(in: stream), applies: line.factor.applies(to: stream),
                    questions: line.factor.questionIDs.compactMap { id in
                        questions.firstIndex { $0.id == id }
                    })
            }
            return Group(group: group, most: group.most(in: stream), lines: lines)
        }
    }

    func answer(
        _ bytes: [UInt8], _ range: Range<Int>, firstLine: Int, into text: inout JSONText
    ) throws(CandidateFileError) {
        try reader.forEach(in: bytes, range, firstLine: firstLine) { form in
            write(form, bytes, to: &text)
        }
    }

    private func write(_ form: FilledForm, _ bytes: [UInt8], to text: inout JSONText) {
        let stream = choice.streamID
        let points = groups.map { $0.lines.map { $0.line.factor.points(for: form.answers, stream: stream) } }
        text.beginObject()
        if let id = form.id {
            text.name("id")
            text.written(bytes[id])
        }
        writeGrid(to: &text)
        writeTotals(points, to: &text)
        writeSource(to: &text)
        text.name("groups")
        text.beginList()
        for (group, points) in zip(groups, points) { write(group, points, form, bytes, to: &text) }
        text.endList()
        text.endObject()
        text.endLine()
    }

    private func writeGrid(to text: inout JSONText) {
        text.name("stream")
        text.textOrNull(choice.stream?.id)
        text.name("grid")
        text.text(choice.grid.id)
        text.name("on")
        text.text(choice.day.description)
        guard choice.stream != nil else { return }
        text.name("open")
        text.flag(choice.isOpen)
    }

    private func writeTotals(_ points: [[Int]], to text: inout JSONText) {
        let (grid, stream) = (choice.grid, choice.streamID)
        let total = grid.total(
            of: zip(groups, points).map { $0.group.limit($1.reduce(0, +), stream: stream) })
        let isComplete = zip(groups, points).allSatisfy { group, points in
            zip(group.lines, points).allSatisfy { !$0.line.isUnknown(points: $1, stream: stream) }
        }
        text.name("total")
        text.number(total)
        text.name("most")
        text.numberOrNull(grid.most == 0 ? nil : grid.most(in: stream))
        text.name("pass_mark")
        text.numberOrNull(grid.passMark)
        text.name("passes")
        // Points that are not known could still carry the form over the mark.
        if let mark = grid.passMark, total >= mark || isComplete {
            text.flag(total >= mark)
        } else {
            text.null()
        }
        text.name("complete")
        text.flag(isComplete)
    }

    private func writeSource(to text: inout JSONText) {
        let change = choice.version.change
        text.name("since")
        text.textOrNull(change.day > .distantPast ? change.day.description : nil)
        text.name("source")
        text.text(change.source.citation)
        text.name("reliability")
        text.text(change.source.reliability.words[language])
    }

    private func write(
        _ group: Group, _ points: [Int], _ form: FilledForm, _ bytes: [UInt8], to text: inout JSONText
    ) {
        text.beginObject()
        text.name("group")
        text.text(group.group.id)
        text.name("words")
        text.text(group.group.words[language])
        text.name("points")
        text.number(group.group.limit(points.reduce(0, +), stream: choice.streamID))
        text.name("most")
        text.numberOrNull(choice.grid.most == 0 ? nil : group.most)
        text.name("least")
        text.number(group.group.least)
        text.name("factors")
        text.beginList()
        for (line, points) in zip(group.lines, points) { write(line, points, form, bytes, to: &text) }
        text.endList()
        text.endObject()
    }

    private func write(
        _ line: Line, _ points: Int, _ form: FilledForm, _ bytes: [UInt8], to text: inout JSONText
    ) {
        text.beginObject()
        text.name("factor")
        text.text(line.line.id)
        text.name("points")
        text.number(points)
        text.name("most")
        text.number(line.most)
        if line.line.factor.least < 0 {
            text.name("least")
            text.number(line.line.factor.least)
        }
        if !line.applies {
            text.name("applies")
            text.flag(false)
        }
        if line.line.isUnknown(points: points, stream: choice.streamID) {
            text.name("unpublished")
            text.flag(true)
        }
        writeAnswers(line, form, bytes, to: &text)
        text.endObject()
    }

    /// The answers as they were written; of several, the question that counted.
    private func writeAnswers(_ line: Line, _ form: FilledForm, _ bytes: [UInt8], to text: inout JSONText) {
        if line.questions.count == 1 {
            text.name("question")
            text.text(reader.questions[line.questions[0]].id)
            text.name("answer")
            text.writtenOrNull(form.places[line.questions[0]].map { bytes[$0] })
            return
        }
        text.name("answer")
        text.beginObject()
        for question in line.questions {
            text.name(text: reader.questions[question].id)
            text.writtenOrNull(form.places[question].map { bytes[$0] })
        }
        text.endObject()
        text.name("counted")
        text.textOrNull(line.line.factor.questionThatCounts(for: form.answers, stream: choice.streamID))
    }
}
