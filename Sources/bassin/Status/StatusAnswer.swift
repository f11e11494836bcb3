import Rulebook

/// The answer about one person's temporary status as a line of JSON; codes are stable, words are in the language asked for.
struct StatusAnswer {
    let id: String
    let answered: StatusCase
    let language: OfficialLanguage

    /// Writes the line.
    func write(to text: inout JSONText) {
        text.beginObject()
        text.name("id")
        text.text(id)
        text.name("on")
        text.text(answered.day.description)
        text.name("standing")
        text.text(answered.standing.code)
        text.name("words")
        text.text(answered.standing.words[language])
        text.name("has_status")
        text.flag(answered.standing.isStatus)
        list("bases", answered.bases, to: &text)
        text.name("remarks")
        texts(answered.remarks, to: &text)
        writeWork(to: &text)
        writeDays(to: &text)
        writeSteps(to: &text)
        list("employer_effects", answered.employerEffects, to: &text)
        list("employer_consequences", answered.employerConsequences, to: &text)
        writeDocuments(to: &text)
        text.endObject()
        text.endLine()
    }

    private func writeWork(to text: inout JSONText) {
        let work = answered.work
        text.name("work")
        text.beginObject()
        text.name("allowed")
        text.flag(work.isAllowed)
        text.name("words")
        text.text(work.words[language])
        text.name("counts")
        text.flag(work.counts)
        list("bases", work.bases, to: &text)
        text.endObject()
    }

    private func writeDays(to text: inout JSONText) {
        text.name("coming_days")
        text.beginList()
        for coming in answered.comingDays {
            text.beginObject()
            text.name("day")
            text.text(coming.day.description)
            text.name("kind")
            text.text(coming.kind.code)
            text.name("words")
            text.text(coming.kind.words[language])
            if let change = coming.change { write(change, to: &text) }
            text.endObject()
        }
        text.endList()
    }

    func list(_ name: StaticString, _ bases: [LegalBasis], to text: inout JSONText) {
        text.name(name)
        text.beginList()
        for basis in bases {
            text.beginObject()
            text.name("words")
            text.text(basis.words[language])
            write(basis.change, to: &text)
            text.endObject()
        }
        text.endList()
    }

    func texts(_ words: [Words], to text: inout JSONText) {
        text.beginList()
        for each in words { text.text(each[language]) }
        text.endList()
    }

    func write(_ change: Change, to text: inout JSONText) {
        text.name("since")
        text.text(change.day.description)
        write(change.source, to: &text)
    }

    func write(_ source: Source, to text: inout JSONText) {
        text.name("source")
        text.text(source.citation)
        text.name("reliability")
        text.text(source.reliability.words[language])
    }
}
