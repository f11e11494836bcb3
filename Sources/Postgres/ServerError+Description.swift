extension ServerError: CustomStringConvertible {
    /// The error for a person: what, where in which file, the line with a caret under the place, and advice.
    public var description: String {
        var lines = ["\(severity) \(state): \(message)"]
        lines += place
        if let detail { lines.append("detail: \(detail)") }
        if let hint { lines.append("hint: \(hint)") }
        if let constraint { lines.append("constraint: \(constraint)") }
        if let context { lines.append("context: \(context)") }
        return lines.joined(separator: "\n")
    }

    /// The file, the line's number and the line with a caret, as far as they are known.
    private var place: [String] {
        guard let position, let spot = Spot(of: position, in: sql.text) else {
            return sql.file.map { ["in \($0)"] } ?? []
        }
        let file = sql.file ?? "the statement"
        return [
            "in \(file), line \(spot.number), column \(spot.column)", "    " + spot.line, "    " + spot.caret,
        ]
    }
}

/// A place in a text: its line and a caret for the line below.
private struct Spot {
    let number: Int
    let column: Int
    let line: String
    let caret: String

    /// Finds the character at a position counted from 1; the place just after the end counts as well.
    init?(of position: Int, in text: String) {
        let characters = Array(text.unicodeScalars)
        guard position >= 1, position <= characters.count + 1 else { return nil }
        let before = characters[..<(position - 1)]
        let start = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let end = characters[(position - 1)...].firstIndex(of: "\n") ?? characters.count
        number = before.count { $0 == "\n" } + 1
        column = position - start
        line = Spot.text(characters[start..<end].filter { $0 != "\r" })
        caret = Spot.text(characters[start..<(position - 1)].map { $0 == "\t" ? "\t" : " " }) + "^"
    }

    private static func text(_ characters: [Unicode.Scalar]) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: characters)
        return String(text)
    }
}
