/// The records of a CSV file (RFC 4180): cells in quotes may hold commas, quotes written twice, and ends of lines.
struct CSVRecords {
    let file: String
    let bytes: [UInt8]
    private var position: Int
    private var nextLine = 1
    /// The line on which the last record starts, from 1.
    private(set) var line = 1
    /// The cells of the last record.
    private(set) var cells: [[UInt8]] = []

    init(file: String, _ bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Reads the next record that is not a blank line; false at the end.
    mutating func next() throws(CandidateFileError) -> Bool {
        while position < bytes.count {
            line = nextLine
            cells.removeAll(keepingCapacity: true)
            let start = position
            repeat { try readCell() } while try separator()
            guard position - start <= JSONLines.longestLine else {
                throw fault("the record is longer than \(JSONLines.longestLine) bytes")
            }
            if cells.count > 1 || !cells[0].isEmpty { return true }
        }
        return false
    }

    func fault(_ message: String, column: String = "") -> CandidateFileError {
        CandidateFileError(file: file, line: line, field: column, message)
    }

    private mutating func readCell() throws(CandidateFileError) {
        var cell: [UInt8] = []
        while position < bytes.count, bytes[position] == Byte.space { position += 1 }
        if position < bytes.count, bytes[position] == Byte.quote {
            try readQuoted(into: &cell)
        } else {
            while position < bytes.count, bytes[position] != Byte.comma, bytes[position] != Byte.lineFeed {
                cell.append(bytes[position])
                position += 1
            }
            while let last = cell.last, last == Byte.space || last == Byte.carriageReturn {
                cell.removeLast()
            }
            guard !cell.contains(Byte.quote) else {
                throw fault("a quote inside a cell that does not begin with one", column: place)
            }
        }
        cells.append(cell)
    }

    private mutating func readQuoted(into cell: inout [UInt8]) throws(CandidateFileError) {
        position += 1
        while true {
            guard position < bytes.count else { throw fault("the file ends inside quotes", column: place) }
            let byte = bytes[position]
            position += 1
            if byte == Byte.quote {
                guard position < bytes.count, bytes[position] == Byte.quote else { return }
                position += 1
            }
            if byte == Byte.lineFeed { nextLine += 1 }
            cell.append(byte)
        }
    }

    /// True after a comma, false after the end of a line or of the file.
    private mutating func separator() throws(CandidateFileError) -> Bool {
        while position < bytes.count, bytes[position] == Byte.space || bytes[position] == Byte.carriageReturn
        {
            position += 1
        }
        guard position < bytes.count else { return false }
        let byte = bytes[position]
        position += 1
        if byte == Byte.lineFeed {
            nextLine += 1
            return false
        }
        guard byte == Byte.comma else { throw fault("text after a closing quote", column: place) }
        return true
    }

    private var place: String { "cell \(max(1, cells.count))" }
}
