import Rulebook

/// The page of one person's temporary status.
struct StatusPage {
    let id: String
    let answered: StatusCase
    let language: OfficialLanguage

    /// The page as text.
    var text: String {
        var page = Page(language)
        let day = answered.day
        page.heading("\(id), temporary status on \(day)", fr: "\(id), statut temporaire le \(day)")
        page.line(answered.stated.permit.kind.words[language])
        writeStanding(to: &page)
        writeWork(to: &page)
        writeComingDays(to: &page)
        writeSteps(to: &page)
        writeEmployer(to: &page)
        writeDocuments(to: &page)
        return page.text
    }

    private func writeStanding(to page: inout Page) {
        page.line(answered.standing.words[language])
        for basis in answered.bases { write(basis, to: &page) }
        for remark in answered.remarks { page.line("! " + remark[language]) }
    }

    private func writeWork(to page: inout Page) {
        let work = answered.work
        page.heading("Work on that day", fr: "Travail ce jour-là")
        page.line((work.isAllowed ? "✓ " : "✗ ") + work.words[language])
        page.line(
            work.counts
                ? "✓ counts for the Canadian Experience Class and the ranking"
                : "✗ does not count for the Canadian Experience Class and the ranking",
            fr: work.counts
                ? "✓ compte pour la Catégorie de l'expérience canadienne et le classement"
                : "✗ ne compte pas pour la Catégorie de l'expérience canadienne ni le classement")
        for basis in work.bases { write(basis, to: &page) }
    }

    private func writeComingDays(to page: inout Page) {
        let days = answered.comingDays
        guard !days.isEmpty else { return }
        page.heading("Coming days", fr: "Jours à venir")
        let columns = [
            TextGrid.Column(title: Words("Day", fr: "Jour")[language]),
            .init(title: Words("Days left", fr: "Jours restants")[language], isNumber: true),
            .init(title: Words("What", fr: "Objet")[language]),
            .init(title: Words("Source", fr: "Source")[language]),
        ]
        let rows = days.map { coming in
            [
                coming.day.description, "\(coming.day - answered.day)", coming.kind.words[language],
                coming.change.map { cited($0.source) } ?? "",
            ]
        }
        page.table(TextGrid(columns: columns, rows: rows))
    }

    private func writeEmployer(to page: inout Page) {
        let effects = answered.employerEffects
        guard let finding = answered.stated.finding, !effects.isEmpty else { return }
        let name = finding.kind.words[language]
        page.heading("Employer: \(name)", fr: "Employeur : \(name)")
        for basis in effects { write(basis, to: &page) }
        let consequences = answered.employerConsequences
        guard !consequences.isEmpty else { return }
        page.line("What a final determination may bring:", fr: "Ce qu'une décision finale peut entraîner :")
        for basis in consequences { write(basis, to: &page) }
    }

    /// A rule in words, and below it since when and by which text.
    func write(_ basis: LegalBasis, to page: inout Page) {
        page.line("· " + basis.words[language], indent: 4)
        page.line(since(basis.change), indent: 6)
    }

    /// The first day and the text of a rule.
    func since(_ change: Change) -> String {
        Words("since \(change.day); ", fr: "depuis le \(change.day); ")[language] + cited(change.source)
    }

    /// A text, with how far it can be relied on when it is not official.
    func cited(_ source: Source) -> String {
        source.reliability == .official
            ? source.citation : "\(source.citation) [\(source.reliability.words[language])]"
    }
}
