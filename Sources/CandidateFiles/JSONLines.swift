/// One pass over lines of JSON objects whose keys are known beforehand; nothing is built that is not asked for.
///
/// RFC 8259 but for what no file of candidates needs: numbers have no exponent, objects nest three deep at most.
struct JSONLines {
    /// The name that messages show.
    let file: String
    let bytes: [UInt8]
    let end: Int
    /// Every key of every object; a set of keys is a mask over it. An object may bring keys of its own.
    var keys: WordTable
    var position: Int
    /// The line at `position`, from 1, and where it starts.
    var line: Int
    var lineStart: Int
    /// The keys that lead to `position`, eight bits each, innermost last; zero at the line itself.
    var path: UInt32 = 0
    /// The dotted keys that lead to an object with keys of its own; empty elsewhere.
    var outerField = ""
    /// The last text: its bytes in `bytes`, or in `scratch` when it had escapes.
    var textRange = 0..<0
    var isEscaped = false
    var scratch: [UInt8] = []
    /// By the key before, or by the key of the object, the key that came next the last time.
    private var nextKeys: [UInt8]

    /// The longest line that is read, in bytes.
    static let longestLine = 1 << 20

    init(file: String, _ bytes: [UInt8], _ range: Range<Int>, firstLine: Int, keys: WordTable) {
        self.file = file
        self.bytes = bytes
        self.keys = keys
        (position, end) = (range.lowerBound, range.upperBound)
        (line, lineStart) = (firstLine, range.lowerBound)
        nextKeys = Array(repeating: 0, count: 2 * 256)
    }

    /// The byte at `position`; the end of the bytes reads as the end of a line.
    @inline(__always) var current: UInt8 { position < end ? bytes[position] : Byte.lineFeed }

    /// Passes over blanks within a line; a carriage return is one, so that lines may end as on Windows.
    @inline(__always) mutating func skipSpace() {
        while position < end {
            let byte = bytes[position]
            guard byte == Byte.space || byte == Byte.tab || byte == Byte.carriageReturn else { return }
            position += 1
        }
    }

    /// Passes over a byte when it is the current one.
    @inline(__always) mutating func take(_ byte: UInt8) -> Bool {
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Moves to the next line that is not blank; false at the end of the bytes.
    mutating func nextLine() -> Bool {
        while true {
            skipSpace()
            guard position < end else { return false }
            guard bytes[position] == Byte.lineFeed else { return true }
            beginLine()
        }
    }

    /// Passes over the end of a line whose object has been read.
    mutating func endLine() throws(CandidateFileError) {
        skipSpace()
        guard current == Byte.lineFeed else {
            throw fault("expected the end of the line after the object, found \(found)")
        }
        guard position - lineStart <= JSONLines.longestLine else {
            throw fault("the line is longer than \(JSONLines.longestLine) bytes")
        }
        if position < end { beginLine() }
    }

    private mutating func beginLine() {
        position += 1
        line += 1
        lineStart = position
    }

    /// Reads an object of allowed keys; a key of value null counts as not given, and its value is not asked for.
    @inline(__always)
    mutating func members(
        _ allowed: KeySet, _ read: (inout JSONLines, Int) throws(CandidateFileError) -> Void
    ) throws(CandidateFileError) {
        guard take(Byte.openBrace) else { throw expected("an object in braces") }
        let outer = path
        var seen: KeySet = 0
        // Lines of a file have their keys in nearly the same order, and a guess is cheaper to check than a key to find.
        var before = Int(outer & 0xFF)
        skipSpace()
        if take(Byte.closeBrace) { return }
        repeat {
            let key = try key(allowed, seen, guess: Int(nextKeys[before]))
            nextKeys[before] = UInt8(truncatingIfNeeded: key)
            before = 256 | key
            seen |= 1 << UInt64(key)
            path = outer << 8 | UInt32(key + 1)
            if !takeNull() { try read(&self, key) }
            path = outer
            skipSpace()
        } while try another()
    }

    /// Reads a list of texts.
    mutating func items(
        _ read: (inout JSONLines) throws(CandidateFileError) -> Void
    ) throws(CandidateFileError) {
        guard take(Byte.openBracket) else { throw expected("a list in brackets") }
        skipSpace()
        if take(Byte.closeBracket) { return }
        while true {
            try read(&self)
            skipSpace()
            if take(Byte.closeBracket) { return }
            guard take(Byte.comma) else { throw expected("a comma or ]") }
            skipSpace()
            if current == Byte.closeBracket { throw fault("a comma before ]") }
        }
    }

    /// True when a comma announces one more member, false at the closing brace.
    @inline(__always) private mutating func another() throws(CandidateFileError) -> Bool {
        if take(Byte.closeBrace) { return false }
        guard take(Byte.comma) else { throw expected("a comma or }") }
        skipSpace()
        if current == Byte.closeBrace { throw fault("a comma before }") }
        return true
    }

    /// Reads a key and the colon after it; the position of the key in the list.
    @inline(__always)
    private mutating func key(
        _ allowed: KeySet, _ seen: KeySet, guess: Int
    ) throws(CandidateFileError) -> Int {
        let length = keys.lengthOfKey(guess, in: bytes, at: position)
        if length > 0, position + length <= end, allowed & ~seen & 1 << UInt64(guess) != 0 {
            position += length
            skipSpace()
            return guess
        }
        return try otherKey(allowed, seen)
    }

    /// Reads a key that nobody expected.
    private mutating func otherKey(_ allowed: KeySet, _ seen: KeySet) throws(CandidateFileError) -> Int {
        guard current == Byte.quote else { throw expected("a key in quotes") }
        try text()
        guard let key = index(in: keys), allowed & 1 << UInt64(key) != 0 else { throw unknownKey(allowed) }
        guard seen & 1 << UInt64(key) == 0 else { throw fault(under: keys.words[key], "given twice") }
        skipSpace()
        guard take(Byte.colon) else { throw fault("expected a colon after \"\(string)\", found \(found)") }
        skipSpace()
        return key
    }

    private mutating func takeNull() -> Bool {
        guard current == UInt8(ascii: "n"), word(.null) else { return false }
        position += 4
        return true
    }
}

/// A set of keys: bit n for the key at position n of the list.
typealias KeySet = UInt64

/// The bytes that JSON and CSV give a meaning.
enum Byte {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let semicolon = UInt8(ascii: ";")
    static let backslash = UInt8(ascii: "\\")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let minus = UInt8(ascii: "-")
    static let point = UInt8(ascii: ".")
    static let zero = UInt8(ascii: "0")
    static let nine = UInt8(ascii: "9")
}
