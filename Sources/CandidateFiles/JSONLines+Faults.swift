extension JSONLines {
    /// The dotted keys that lead to the position.
    var field: String {
        var names: [String] = []
        var rest = path
        while rest > 0 {
            names.insert(keys.words[Int(rest & 0xFF) - 1], at: 0)
            rest >>= 8
        }
        return ((outerField.isEmpty ? [] : [outerField]) + names).joined(separator: ".")
    }

    /// A mistake at the position.
    func fault(_ message: String) -> CandidateFileError {
        CandidateFileError(file: file, line: line, field: field, message)
    }

    /// A mistake at a key of the object at the position.
    func fault(under key: String, _ message: String) -> CandidateFileError {
        let outer = field
        return CandidateFileError(
            file: file, line: line, field: outer.isEmpty ? key : "\(outer).\(key)", message)
    }

    /// A mistake at the position: something else was expected there.
    func expected(_ what: String) -> CandidateFileError {
        if position >= lineStart, position < end, bytes[position] == 0xEF,
            bytes[position...].starts(with: [0xEF, 0xBB, 0xBF])
        {
            return fault("a byte order mark in the middle of the file")
        }
        return fault("expected \(what), found \(found)")
    }

    func unknownKey(_ allowed: KeySet) -> CandidateFileError {
        let names = keys.words.indices.filter { allowed & 1 << UInt64($0) != 0 }.map { keys.words[$0] }
        return fault(
            under: JSONLines.excerpt(string), "no such key; allowed are \(names.joined(separator: ", "))")
    }

    /// What stands at the position, for a message.
    var found: String {
        guard position < end else { return "the end of the file" }
        let first = bytes[position]
        if first == Byte.lineFeed { return "the end of the line" }
        if first < 0x20 || first >= 0x7F { return "the byte 0x" + String(first, radix: 16, uppercase: true) }
        if first == Byte.quote { return foundText }
        let stops: [UInt8] = [Byte.comma, Byte.closeBrace, Byte.closeBracket, Byte.colon, Byte.quote]
        let token = bytes[position..<min(end, position + 40)].prefix {
            $0 > 0x20 && $0 < 0x7F && !stops.contains($0)
        }
        return token.isEmpty ? String(UnicodeScalar(first)) : String(decoding: token, as: UTF8.self)
    }

    private var foundText: String {
        let inside = bytes[(position + 1)..<min(end, position + 41)]
        let text = inside.prefix { $0 != Byte.quote && $0 != Byte.lineFeed }
        return "\"" + JSONLines.excerpt(String(decoding: text, as: UTF8.self)) + "\""
    }

    /// At most forty characters, none of which moves a terminal's cursor.
    static func excerpt(_ text: String) -> String {
        let shown = text.unicodeScalars.prefix(40).map { scalar -> Character in
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            return isControl ? "\u{FFFD}" : Character(scalar)
        }
        return String(shown) + (text.unicodeScalars.count > 40 ? "…" : "")
    }
}
