import FederalPool
import Kernel
import Rulebook
import Store

/// A candidate explained: facts, history, the score line by line, programs, categories, provinces, intention.
struct CandidateExplanation {
    let history: CandidateHistory
    let law: Legislation
    let day: Day

    /// True when the score has a nomination's points on the day.
    var isNominee: Bool {
        history.nominations.contains { nomination in
            guard nomination.isEnhanced, let accepted = nomination.acceptedOn, accepted <= day else {
                return false
            }
            return (nomination.endedOn ?? .distantFuture) >= day
        }
    }

    /// The circumstances before a province's program.
    func circumstances(before program: Jurisdiction) -> Circumstances {
        let candidate = history.row.candidate
        let score = law.federal.ranking[day]?.score(candidate, on: day, isNominee: false).total ?? 0
        let federal = Circumstances(candidate, on: day, before: .quebec, score: score, hasProfile: true)
        let isLive =
            history.row.standing == .inPool || history.row.standing == .invited
            || (history.row.profiles > 0 && history.row.leftOn > day)
        return Circumstances(
            candidate, on: day, before: program, score: isLive ? score : 0,
            federalPrograms: isLive ? law.federal.programs[day]?.programs(met: federal) ?? [] : [],
            hasProfile: isLive)
    }

    /// The whole explanation as text.
    func text(in language: OfficialLanguage) -> String {
        var page = Page(language)
        facts(&page)
        past(&page)
        score(&page)
        programs(&page)
        categories(&page)
        provinces(&page)
        intention(&page)
        return page.text
    }

    private func score(_ page: inout Page) {
        guard let ranking = law.federal.ranking[day] else { return }
        let lines = ranking.lines(for: history.row.candidate, on: day, isNominee: isNominee)
        let total = ranking.score(history.row.candidate, on: day, isNominee: isNominee).total
        page.heading(
            "Comprehensive Ranking System on \(day): \(total) (\(ranking.id))",
            fr: "Système de classement global au \(day) : \(total) (\(ranking.id))")
        let columns = [
            TextGrid.Column(title: Words("Line", fr: "Ligne")[page.language]),
            .init(title: "Points", isNumber: true), .init(title: "Max", isNumber: true),
            .init(title: Words("Since", fr: "Depuis")[page.language]), .init(title: "Source"),
        ]
        let rows = lines.filter { $0.points != 0 || $0.isLimit }.map { line in
            [
                line.words[page.language], "\(line.points)", "\(line.most)",
                line.change.day > .distantPast ? "\(line.change.day)" : "", cited(line.source),
            ]
        }
        page.table(TextGrid(columns: columns, rows: rows))
        if ranking.isProvisional {
            page.line(
                "provisional: values of this version are not all published",
                fr: "provisoire : valeurs non toutes publiées")
        }
    }

    private func cited(_ source: Source) -> String {
        let citation = source.citation.count > 70 ? source.citation.prefix(67) + "…" : source.citation[...]
        return source.reliability == .official
            ? String(citation) : "\(citation) [\(source.reliability.words.english)]"
    }
}
