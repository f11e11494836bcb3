/// The columns of a CSV file: each is a key of the line or of an object in it, in any order.
struct CSVColumns {
    let columns: [(object: CandidateObject, key: CandidateKey)]
    private static let names = CandidateObject.allCases.flatMap { object in
        CandidateKey.all.enumerated()
            .filter { object.keys & 1 << UInt64($0.offset) != 0 && !isObject($0.element, in: object) }
            .map { (name: object.prefix + $0.element.rawValue, object: object, key: $0.element) }
    }
    private static let table = WordTable(names.map(\.name))

    /// Reads the header; refuses names that no key has, and names given twice.
    init(_ header: CSVRecords) throws(CandidateFileError) {
        var seen: Set<Int> = []
        var columns: [(object: CandidateObject, key: CandidateKey)] = []
        for cell in header.cells {
            let name = JSONLines.excerpt(String(decoding: cell, as: UTF8.self))
            guard !cell.contains(Byte.semicolon) else {
                throw header.fault("cells are separated by commas, not by semicolons", column: name)
            }
            guard let index = CSVColumns.table.index(of: cell, cell.indices) else {
                throw header.fault("no such column; allowed are \(CSVColumns.table.list)", column: name)
            }
            guard seen.insert(index).inserted else { throw header.fault("given twice", column: name) }
            columns.append((CSVColumns.names[index].object, CSVColumns.names[index].key))
        }
        self.columns = columns
    }

    /// The record as a line of JSON; cells left empty are not stated.
    func line(of record: CSVRecords) throws(CandidateFileError) -> [UInt8] {
        guard record.cells.count == columns.count else {
            throw record.fault("\(record.cells.count) cells; the header has \(columns.count)")
        }
        var objects = Array(repeating: [UInt8](), count: CandidateObject.allCases.count)
        for (column, cell) in zip(columns, record.cells) where !cell.isEmpty {
            CSVColumns.append(column.key.rawValue, to: &objects[column.object.rawValue])
            objects[column.object.rawValue] += CSVColumns.value(cell, of: column.key)
        }
        CSVColumns.nest(.spouseLanguage, "language", in: .spouse, &objects)
        CSVColumns.nest(.spouse, "spouse", in: .line, &objects)
        CSVColumns.nest(.firstLanguage, "first_language", in: .line, &objects)
        CSVColumns.nest(.secondLanguage, "second_language", in: .line, &objects)
        CSVColumns.nest(.permit, "permit", in: .line, &objects)
        CSVColumns.nest(.offer, "offer", in: .line, &objects)
        return [Byte.openBrace] + objects[0] + [Byte.closeBrace, Byte.lineFeed]
    }

    private static func isObject(_ key: CandidateKey, in object: CandidateObject) -> Bool {
        switch key {
        case .firstLanguage, .secondLanguage, .permit, .offer, .spouse: true
        case .language: object == .spouse
        default: false
        }
    }

    private static func nest(
        _ inner: CandidateObject, _ name: String, in outer: CandidateObject, _ objects: inout [[UInt8]]
    ) {
        guard !objects[inner.rawValue].isEmpty else { return }
        append(name, to: &objects[outer.rawValue])
        objects[outer.rawValue] += [Byte.openBrace] + objects[inner.rawValue] + [Byte.closeBrace]
    }

    private static func append(_ name: String, to object: inout [UInt8]) {
        if !object.isEmpty { object.append(Byte.comma) }
        object.append(Byte.quote)
        object += name.utf8
        object += [Byte.quote, Byte.colon]
    }

    /// A cell as a value: a number or true and false where the key wants one and the cell is one, else a text.
    private static func value(_ cell: [UInt8], of key: CandidateKey) -> [UInt8] {
        switch key.form {
        case .text: return text(cell[...])
        case .number:
            let isNumber = cell.allSatisfy {
                ($0 >= Byte.zero && $0 <= Byte.nine) || $0 == Byte.point || $0 == Byte.minus
            }
            return isNumber ? cell : text(cell[...])
        case .flag:
            // Spreadsheets write TRUE and FALSE.
            let word = String(decoding: cell, as: UTF8.self).lowercased()
            return word == "true" || word == "false" ? Array(word.utf8) : text(cell[...])
        case .list:
            if cell == Array("all".utf8) { return text(cell[...]) }
            let items = cell.split(separator: Byte.semicolon).map { text(trimmed($0)) }
            return [Byte.openBracket] + items.joined(separator: [Byte.comma]) + [Byte.closeBracket]
        }
    }

    private static func trimmed(_ item: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = item.drop { $0 == Byte.space }
        while rest.last == Byte.space { rest.removeLast() }
        return rest
    }

    private static func text(_ cell: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = [Byte.quote]
        for byte in cell {
            switch byte {
            case Byte.lineFeed: text += Array("\\n".utf8)
            case Byte.carriageReturn: text += Array("\\r".utf8)
            case Byte.tab: text += Array("\\t".utf8)
            case Byte.quote, Byte.backslash: text += [Byte.backslash, byte]
            default: text.append(byte)
            }
        }
        return text + [Byte.quote]
    }
}

extension CandidateKey {
    /// What the value of a key is.
    enum Form { case text, number, flag, list }

    var form: Form {
        switch self {
        case .age, .canadianCredentials, .canadianWorkYears, .canadianWorkMonths, .foreignWorkYears,
            .foreignWorkMonths, .earnings, .children, .funds, .speaking, .listening, .reading, .writing,
            .hourlyWage, .employerYears, .employerStaff, .employerRevenue:
            .number
        case .inFederalPool, .nominated, .tradeCertificate, .siblingInCanada, .accompanying,
            .citizenOrPermanentResident:
            .flag
        case .studiedIn, .workedIn, .livedIn, .interest, .relativesIn, .friendsIn, .facts, .features: .list
        default: .text
        }
    }
}
