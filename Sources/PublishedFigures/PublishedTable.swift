import Rulebook

/// A published table as comma-separated values with one line of headings.
struct PublishedTable {
    /// One line of a table, read by its headings; stops where a cell is not what its column holds.
    struct Row {
        let table: String
        let line: Int
        let headings: [String]
        let cells: [String]

        subscript(heading: String) -> String {
            guard let index = headings.firstIndex(of: heading) else { return stop(heading, "such a column") }
            return cells[index]
        }

        func number(_ heading: String) -> Int {
            Int(self[heading]) ?? stop(heading, "a whole number")
        }

        func optionalNumber(_ heading: String) -> Int? { self[heading].isEmpty ? nil : number(heading) }

        func day(_ heading: String) -> Day { Day(self[heading]) ?? stop(heading, "a date (YYYY-MM-DD)") }

        /// The parts of a cell that is a list, parted by `;`.
        func list(_ heading: String) -> [String] {
            self[heading].split(separator: ";").map { String($0) }
        }

        func optionalDay(_ heading: String) -> Day? { self[heading].isEmpty ? nil : day(heading) }

        /// The citation and reliability every line ends with.
        var source: Source {
            let found = Reliability.allCases.first { $0.code == self["reliability"] }
            return Source(
                self["source"], reliability: found ?? stop("reliability", "official, secondary, derived …"))
        }

        /// Stops and names the place; of any type, so that it may stand after `??`.
        func stop<Value>(_ heading: String, _ expected: String) -> Value {
            preconditionFailure("\(table):\(line): \(heading): expected \(expected)")
        }
    }

    let rows: [Row]

    /// The embedded table of a name, such as `rounds`.
    init(named name: String) {
        let path = "tables/\(name).csv"
        guard let embedded = EmbeddedTexts.tables.first(where: { $0.path == path }) else {
            preconditionFailure("there is no table \(path)")
        }
        self.init(path: path, text: embedded.text)
    }

    /// A table of a text; stops at a line that has more or fewer cells than the headings.
    init(path: String, text: String) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
        let headings = lines.first.map(PublishedTable.cells) ?? []
        rows = lines.dropFirst().enumerated().map { offset, line in
            let row = Row(
                table: path, line: offset + 2, headings: headings, cells: PublishedTable.cells(of: line))
            return row.cells.count == headings.count ? row : row.stop("line", "\(headings.count) cells")
        }
    }

    /// The cells of a line; a quoted cell may hold commas, and two quotes in it stand for one.
    static func cells(of line: Substring.UTF8View) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "\""):
                if !isQuoted && !cell.isEmpty { cell.append(byte) }
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                cells.append(String(decoding: cell, as: UTF8.self))
                cell.removeAll(keepingCapacity: true)
            default: cell.append(byte)
            }
        }
        return cells + [String(decoding: cell, as: UTF8.self)]
    }
}

extension Reliability {
    /// The word used in tables.
    var code: String {
        switch self {
        case .official: "official"
        case .secondary: "secondary"
        case .derived: "derived"
        case .assumed: "assumed"
        case .recalled: "recalled"
        }
    }
}
