extension JSONLines {
    /// Reads a text; its bytes are then those of `textRange`, in `scratch` when it had escapes.
    @inline(__always) mutating func text(
        _ what: @autoclosure () -> String = "a text in quotes"
    ) throws(CandidateFileError) {
        guard take(Byte.quote) else { throw expected(what()) }
        let start = position
        passPlainText()
        while position < end {
            let byte = bytes[position]
            if byte == Byte.quote {
                textRange = start..<position
                isEscaped = false
                position += 1
                return
            }
            if byte == Byte.backslash { return try escapedText(from: start) }
            try passCharacter(byte)
        }
        throw fault("the file ends inside a text")
    }

    /// The last text as a string.
    var string: String {
        isEscaped
            ? String(decoding: scratch[textRange], as: UTF8.self)
            : String(decoding: bytes[textRange], as: UTF8.self)
    }

    /// The position of the last text in a list of words, or nil.
    @inline(__always) func index(in table: WordTable) -> Int? {
        isEscaped ? table.index(of: scratch, textRange) : table.index(of: bytes, textRange)
    }

    /// Passes over bytes that simply belong to a text, eight at a time.
    @inline(__always) private mutating func passPlainText() {
        while position + 8 <= end, let eight = ByteWords.eight(bytes, at: position) {
            if let special = ByteWords.firstSpecial(eight) {
                position += special
                return
            }
            position += 8
        }
    }

    @inline(__always) private mutating func passCharacter(_ byte: UInt8) throws(CandidateFileError) {
        if byte >= 0x80 { return try passScalar(byte) }
        guard byte >= 0x20 else {
            throw fault(
                byte == Byte.lineFeed
                    ? "the line ends inside a text"
                    : "the byte 0x" + String(byte, radix: 16, uppercase: true) + " inside a text")
        }
        position += 1
    }

    /// Passes over a character of two to four bytes; refuses what is not UTF-8.
    private mutating func passScalar(_ first: UInt8) throws(CandidateFileError) {
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(first), position + length <= end else { throw notUTF8() }
        let second = bytes[position + 1]
        // The second byte rules out surrogates, values beyond Unicode and forms that are longer than needed.
        let isSecond: Bool =
            switch first {
            case 0xE0: (0xA0...0xBF).contains(second)
            case 0xED: (0x80...0x9F).contains(second)
            case 0xF0: (0x90...0xBF).contains(second)
            case 0xF4: (0x80...0x8F).contains(second)
            default: (0x80...0xBF).contains(second)
            }
        guard isSecond, bytes[(position + 2)..<(position + length)].allSatisfy({ $0 & 0xC0 == 0x80 }) else {
            throw notUTF8()
        }
        position += length
    }

    private func notUTF8() -> CandidateFileError {
        fault(
            "not UTF-8: the byte 0x" + String(bytes[position], radix: 16, uppercase: true) + " inside a text")
    }

    private mutating func escapedText(from start: Int) throws(CandidateFileError) {
        scratch.removeAll(keepingCapacity: true)
        scratch.append(contentsOf: bytes[start..<position])
        while position < end {
            let byte = bytes[position]
            if byte == Byte.quote {
                textRange = 0..<scratch.count
                isEscaped = true
                position += 1
                return
            }
            if byte == Byte.backslash {
                try escape()
            } else {
                let first = position
                try passCharacter(byte)
                scratch.append(contentsOf: bytes[first..<position])
            }
        }
        throw fault("the file ends inside a text")
    }

    private mutating func escape() throws(CandidateFileError) {
        position += 1
        let letter = current
        position += 1
        switch letter {
        case Byte.quote, Byte.backslash, UInt8(ascii: "/"): scratch.append(letter)
        case UInt8(ascii: "b"): scratch.append(0x08)
        case UInt8(ascii: "f"): scratch.append(0x0C)
        case UInt8(ascii: "n"): scratch.append(0x0A)
        case UInt8(ascii: "r"): scratch.append(0x0D)
        case UInt8(ascii: "t"): scratch.append(0x09)
        case UInt8(ascii: "u"): scratch.append(contentsOf: Array(String(try escapedScalar()).utf8))
        default:
            position -= 1
            throw fault("a backslash before \(found); allowed are \" \\ / b f n r t u")
        }
    }

    private mutating func escapedScalar() throws(CandidateFileError) -> Character {
        var value = try fourDigits()
        if (0xD800...0xDBFF).contains(value), word(.unicode) {
            position += 2
            let low = try fourDigits()
            guard (0xDC00...0xDFFF).contains(low) else { throw fault("half of a surrogate pair") }
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = UnicodeScalar(value) else { throw fault("half of a surrogate pair") }
        guard value != 0 else { throw fault("a text cannot hold the character NUL") }
        return Character(scalar)
    }

    private mutating func fourDigits() throws(CandidateFileError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(UnicodeScalar(current)).hexDigitValue else {
                throw expected("four hexadecimal digits after \\u")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    /// True when the bytes at the position spell a word of at most eight bytes.
    @inline(__always) func word(_ letters: StaticWord) -> Bool {
        guard position + letters.length <= end else { return false }
        if let eight = ByteWords.eight(bytes, at: position) {
            return ByteWords.low(eight, letters.length) == letters.packed
        }
        return letters.text.utf8.elementsEqual(bytes[position..<(position + letters.length)])
    }
}

/// A word of one to eight bytes that the notation itself has.
struct StaticWord {
    let text: String
    let length: Int
    let packed: UInt64

    static let null = StaticWord(text: "null", length: 4, packed: 0x6C_6C75_6E)
    static let yes = StaticWord(text: "true", length: 4, packed: 0x6575_7274)
    static let no = StaticWord(text: "false", length: 5, packed: 0x65_736C_6166)
    static let unicode = StaticWord(text: "\\u", length: 2, packed: 0x755C)
    static let byteOrderMark = StaticWord(text: "\u{FEFF}", length: 3, packed: 0xBF_BBEF)
}
