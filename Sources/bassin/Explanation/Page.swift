import Rulebook

/// A page of text in one language, built from headings, lines and tables.
struct Page {
    let language: OfficialLanguage
    private(set) var text = ""

    init(_ language: OfficialLanguage) { self.language = language }

    /// A heading with an empty line before it.
    mutating func heading(_ english: String, fr french: String) {
        text += (text.isEmpty ? "" : "\n") + Words(english, fr: french)[language] + "\n"
    }

    /// A line.
    mutating func line(_ content: String, indent: Int = 2) {
        text += String(repeating: " ", count: indent) + content + "\n"
    }

    /// A line in both languages.
    mutating func line(_ english: String, fr french: String, indent: Int = 2) {
        line(Words(english, fr: french)[language], indent: indent)
    }

    /// A table, indented.
    mutating func table(_ grid: TextGrid) {
        for row in grid.text().split(separator: "\n", omittingEmptySubsequences: false) { line(String(row)) }
    }
}
