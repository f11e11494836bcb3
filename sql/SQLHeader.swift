/// What the comment that opens a SQL file says: its title, its description, what it takes and what it gives.
///
/// ```sql
/// -- Cut-off scores by round.
/// -- Only rounds that have been held.
/// -- fr: Notes de passage par ronde.
/// -- takes: simulation_id int4, days int4 = 30
/// -- gives: round int4, held_on date, category text,
/// --   invitations int4, cut_off int2
/// -- columns: Round, Held on, Category, Invitations, Cut-off
/// -- colonnes: Ronde, Tenue le, Catégorie, Invitations, Note de passage
/// select …
/// ```
///
/// A line indented by two spaces or more continues the line above it. The header ends at the first line that is
/// not a comment.
public struct SQLHeader: Sendable, Equatable {
    /// A parameter or a column: its name and its type as the server writes it.
    public struct Field: Sendable, Equatable {
        public let name: String
        public let type: String
        /// The value of a parameter that is not given; nil where one must be.
        public let standard: String?

        public init(_ name: String, _ type: String, standard: String? = nil) {
            self.name = name
            self.type = type
            self.standard = standard
        }
    }

    /// The first line.
    public private(set) var title = ""

    /// The lines after the title.
    public private(set) var description: [String] = []

    /// The first line marked `fr:`, or empty.
    public private(set) var frenchTitle = ""

    /// The further lines marked `fr:`.
    public private(set) var frenchDescription: [String] = []

    /// The parameters, `$1` first.
    public private(set) var takes: [Field] = []

    /// The columns, in order.
    public private(set) var gives: [Field] = []

    /// The columns' titles for people, in the order of `gives`.
    public private(set) var titles: [String] = []

    /// The columns' French titles.
    public private(set) var frenchTitles: [String] = []

    /// Reads the header of a SQL text; lines that are missing leave their part empty.
    public init(text: String) {
        for line in Self.lines(of: text) {
            if let fields = line.after("takes:") {
                takes += Self.fields(fields)
            } else if let fields = line.after("gives:") {
                gives += Self.fields(fields)
            } else if let list = line.after("columns:") {
                titles += Self.parts(of: list)
            } else if let list = line.after("colonnes:") {
                frenchTitles += Self.parts(of: list)
            } else if let french = line.after("fr:") {
                Self.place(french, title: &frenchTitle, description: &frenchDescription)
            } else {
                Self.place(line, title: &title, description: &description)
            }
        }
    }

    private static func place(_ line: String, title: inout String, description: inout [String]) {
        if title.isEmpty { title = line } else if !line.isEmpty { description.append(line) }
    }

    /// The comment's lines without their dashes, continuations joined.
    private static func lines(of text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("--") else { break }
            let content = line.dropFirst(2)
            if content.hasPrefix("  "), let last = lines.indices.last {
                lines[last] += " " + content.trimmed
            } else {
                lines.append(content.trimmed)
            }
        }
        return lines
    }

    /// Fields are parted by commas outside parentheses; `nothing` stands for none.
    private static func fields(_ list: String) -> [Field] {
        guard list != "nothing" else { return [] }
        return parts(of: list).map { part in
            let halves = part.split(separator: "=", maxSplits: 1).map(\.trimmed)
            let words = halves[0].split(separator: " ", maxSplits: 1)
            return Field(
                String(words[0]), words.count > 1 ? Substring(words[1]).trimmed : "",
                standard: halves.count > 1 ? halves[1] : nil)
        }
    }

    /// The parts of a list with commas between them.
    private static func parts(of list: String) -> [String] {
        var parts = [""]
        var depth = 0
        for character in list {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ",", depth == 0 {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map { Substring($0).trimmed }.filter { !$0.isEmpty }
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...lastIndex { !$0.isWhitespace }!])
    }

    /// What follows a mark at the start, or nil when the mark is not there.
    fileprivate func after(_ mark: String) -> String? {
        hasPrefix(mark) ? dropFirst(mark.count).trimmed : nil
    }
}
