import Rulebook

/// A page in Markdown in one language, whose sources are footnotes in the order of their first mention.
struct MarkdownPage {
    let language: OfficialLanguage
    private var lines: [String] = []
    private var sources: [Source] = []
    private var numbers: [Source: Int] = [:]

    init(_ language: OfficialLanguage) { self.language = language }

    /// The whole text, with the sources at its end.
    var text: String { (lines + notes).joined(separator: "\n") + "\n" }

    /// A text in the language of the page.
    func callAsFunction(_ english: String, fr french: String) -> String {
        Words(english, fr: french)[language]
    }

    /// A heading of a level, 1 to 4, with empty lines around it.
    mutating func heading(_ level: Int, _ text: String) {
        endBlock()
        lines += [String(repeating: "#", count: level) + " " + text, ""]
    }

    /// A paragraph.
    mutating func paragraph(_ text: String) {
        endBlock()
        lines += [text, ""]
    }

    /// A line of a list, indented by its depth.
    mutating func item(_ text: String, depth: Int = 0) {
        lines.append(String(repeating: "  ", count: depth) + "- " + text)
    }

    /// Ends a list or a table by an empty line.
    mutating func endBlock() { if lines.last?.isEmpty == false { lines.append("") } }

    /// A table; nothing where it has no rows.
    mutating func table(_ titles: [Words], _ rows: [[String]]) {
        guard !rows.isEmpty else { return }
        endBlock()
        lines.append(MarkdownPage.row(titles.map { $0[language] }))
        lines.append(MarkdownPage.row(titles.map { _ in "---" }))
        lines += rows.map { MarkdownPage.row($0.map { $0.replacingBars }) } + [""]
    }

    /// Parameters with each of their versions.
    mutating func table(of parameters: [CataloguedParameter]) {
        var rows: [[String]] = []
        for parameter in parameters {
            for version in parameter.versions {
                let day = version.firstDay == .distantPast ? "–" : "\(version.firstDay)"
                let value = version.text[language] + " " + mark(version.source)
                rows.append([parameter.words[language], "`\(parameter.name)`", day, value])
            }
        }
        table(
            [
                Words("What", fr: "Quoi"), Words("Name", fr: "Nom"), Words("From", fr: "À partir du"),
                Words("Value", fr: "Valeur"),
            ], rows)
    }

    /// The mark of a source, such as `[^3]`; the source is listed at the end.
    mutating func mark(_ source: Source) -> String {
        if let number = numbers[source] { return "[^\(number)]" }
        sources.append(source)
        numbers[source] = sources.count
        return "[^\(sources.count)]"
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    /// The sources with address and reliability.
    private var notes: [String] {
        guard !sources.isEmpty else { return [] }
        let title = (lines.last == "" ? [] : [""]) + ["## Sources", ""]
        return title
            + sources.indices.map { index in
                let source = sources[index]
                let address = source.address.map { " <\($0)>" } ?? ""
                return "[^\(index + 1)]: \(source.citation)\(address) (\(source.reliability.words[language]))"
            }
    }
}

extension String {
    /// The text with its bars escaped, for a cell of a table.
    fileprivate var replacingBars: String {
        split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}

extension MarkdownPage {
    /// "since 2025-01-01", or that it always was so; then the mark of the source.
    mutating func since(_ change: Change) -> String {
        let day =
            change.day == .distantPast
            ? self("as far back as known", fr: "aussi loin que l'on sache")
            : self("from \(change.day)", fr: "à partir du \(change.day)")
        return day + " " + mark(change.source)
    }

    /// The first day of a change, or a dash where it is not known.
    func day(_ change: Change) -> String { change.day == .distantPast ? "–" : "\(change.day)" }
}
