/// Rows of text laid out in columns: numbers to the right, a line under the titles.
struct TextGrid {
    /// A column's title, and whether numbers stand in it.
    struct Column {
        let title: String
        var isNumber = false
    }

    let columns: [Column]
    let rows: [[String]]

    /// The table as lines of text; titles in bold when `coloured`.
    func text(coloured: Bool = false) -> String {
        let widths = columns.indices.map { column in
            max(columns[column].title.count, rows.map { $0[column].count }.max() ?? 0)
        }
        let head = line(columns.map(\.title), widths)
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        let body = rows.map { line($0, widths) }
        return ([coloured ? "\u{1B}[1m\(head)\u{1B}[0m" : head, rule] + body).joined(separator: "\n")
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = cells.indices.map { column in
            let space = String(repeating: " ", count: widths[column] - cells[column].count)
            return columns[column].isNumber ? space + cells[column] : cells[column] + space
        }
        let joined = padded.joined(separator: "  ")
        return String(
            joined[..<(joined.lastIndex { $0 != " " }.map { joined.index(after: $0) } ?? joined.endIndex)])
    }
}
