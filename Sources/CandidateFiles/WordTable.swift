/// A closed list of words that are found by their bytes, without making a `String`.
struct WordTable: Sendable {
    /// The words in their given order.
    let words: [String]
    /// All words as numbers of eight bytes, each plain and then as a key: in quotes and with a colon after it.
    private let packed: [UInt64]
    /// Where a word lies in `packed`, plain and as a key, and how long it is.
    private let forms: [(plain: Int, key: Int, length: Int)]
    /// Open addressing: the word at each slot; a length of zero marks an empty one.
    private let slots: [Slot]

    /// A word by its ends: up to sixteen bytes they are all of it.
    private struct Slot: Sendable {
        var ends = Ends(first: 0, last: 0)
        var length = 0
        var index = 0
    }

    /// The first eight bytes of a word and, when it has more, the last eight.
    private struct Ends: Equatable, Sendable {
        let first: UInt64
        let last: UInt64
    }

    init(_ words: [String]) {
        self.words = words
        var packed: [UInt64] = []
        forms = words.map { word in
            let plain = packed.count
            packed += ByteWords.packed(word)
            let key = packed.count
            packed += ByteWords.packed("\"\(word)\":")
            return (plain, key, word.utf8.count)
        }
        self.packed = packed
        var size = 64
        while size < words.count * 4 { size *= 2 }
        var slots = Array(repeating: Slot(), count: size)
        for (index, word) in words.enumerated() {
            let bytes = Array(word.utf8)
            let ends = WordTable.ends(bytes, bytes.indices)
            var slot = WordTable.hash(ends, bytes.count) & (size - 1)
            while slots[slot].length > 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Slot(ends: ends, length: bytes.count, index: index)
        }
        self.slots = slots
    }

    /// The position of the word that the bytes spell, or nil.
    func index(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let ends = WordTable.ends(bytes, range)
        var slot = WordTable.hash(ends, range.count) & (slots.count - 1)
        while slots[slot].length > 0 {
            let found = slots[slot]
            if found.length == range.count, found.ends == ends,
                range.count <= 16 || spellsMiddle(of: found.index, bytes, range)
            {
                return found.index
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The bytes that a word takes up as a key with quotes and colon, when that is what stands at a place; else zero.
    @inline(__always)
    func lengthOfKey(_ index: Int, in bytes: [UInt8], at place: Int) -> Int {
        // A guess may come from another table, when an object within the line has keys of its own.
        guard index < forms.count else { return 0 }
        let form = forms[index]
        let length = form.length + 3
        var passed = 0
        while passed < length {
            guard let eight = ByteWords.eight(bytes, at: place + passed),
                ByteWords.low(eight, min(8, length - passed)) == packed[form.key + passed >> 3]
            else { return 0 }
            passed += 8
        }
        return length
    }

    /// True when the bytes between the ends are those of a word of more than sixteen bytes.
    private func spellsMiddle(of index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var passed = 8
        while passed < range.count - 8 {
            let eight = ByteWords.eight(bytes, at: range.lowerBound + passed)
            let count = min(8, range.count - passed)
            guard let eight, ByteWords.low(eight, count) == packed[forms[index].plain + passed >> 3] else {
                return words[index].utf8.elementsEqual(bytes[range])
            }
            passed += 8
        }
        return true
    }

    @inline(__always)
    private static func ends(_ bytes: [UInt8], _ range: Range<Int>) -> Ends {
        if range.isEmpty { return Ends(first: 0, last: 0) }
        guard let first = ByteWords.eight(bytes, at: range.lowerBound) else {
            return slowEnds(bytes, range)
        }
        if range.count <= 8 { return Ends(first: ByteWords.low(first, range.count), last: 0) }
        return Ends(first: first, last: ByteWords.eight(bytes, at: range.upperBound - 8) ?? 0)
    }

    /// The same where fewer than eight bytes are left.
    @inline(never)
    private static func slowEnds(_ bytes: [UInt8], _ range: Range<Int>) -> Ends {
        Ends(first: bytes[range].reversed().reduce(0) { $0 << 8 | UInt64($1) }, last: 0)
    }

    @inline(__always)
    private static func hash(_ ends: Ends, _ length: Int) -> Int {
        let mixed = (ends.first ^ (ends.last &* 31) ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 40)
    }

    /// The list for a message.
    var list: String { words.joined(separator: ", ") }
}

extension WordTable {
    /// A name of Swift in the manner of the files: `familyOnlyInQuebec` is `family_only_in_quebec`.
    static func snakeCase(_ name: String) -> String {
        name.reduce(into: "") { text, letter in
            if letter.isUppercase { text += "_" }
            text += letter.lowercased()
        }
    }
}
