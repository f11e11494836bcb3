/// A closed list of words that are found by their bytes, without making a `String`.
struct WordTable: Sendable {
    /// The words in their given order.
    let words: [String]
    /// All words in a row, eight bytes to a number, and where each word starts and how long it is.
    private let packed: [UInt64]
    private let starts: [(first: Int, length: Int)]
    /// Open addressing: the word at each slot, or −1.
    private let slots: [Int16]

    init(_ words: [String]) {
        self.words = words
        let numbers = words.map(ByteWords.packed)
        packed = numbers.flatMap { $0 }
        var first = 0
        starts = words.enumerated().map { index, word in
            defer { first += numbers[index].count }
            return (first, word.utf8.count)
        }
        var size = 64
        while size < words.count * 4 { size *= 2 }
        var slots = Array(repeating: Int16(-1), count: size)
        for (index, word) in words.enumerated() {
            let bytes = Array(word.utf8)
            var slot = WordTable.hash(bytes, bytes.indices) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int16(index)
        }
        self.slots = slots
    }

    /// The position of the word that the bytes spell, or nil.
    func index(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        var slot = WordTable.hash(bytes, range) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if spells(index, bytes, range) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    @inline(__always)
    private func spells(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var (place, rest) = starts[index]
        guard rest == range.count else { return false }
        var position = range.lowerBound
        while rest > 0 {
            let wanted = packed[place]
            guard let eight = ByteWords.eight(bytes, at: position) else {
                return words[index].utf8.elementsEqual(bytes[range])
            }
            guard ByteWords.low(eight, min(8, rest)) == wanted else { return false }
            (place, position, rest) = (place + 1, position + 8, rest - 8)
        }
        return true
    }

    /// Length, first, middle and last byte tell apart nearly all words of the lists in use.
    @inline(__always)
    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        guard !range.isEmpty else { return 0 }
        let (first, last) = (bytes[range.lowerBound], bytes[range.upperBound - 1])
        let middle = bytes[range.lowerBound + range.count / 2]
        let mixed = range.count &* 97 &+ Int(first) &* 31 &+ Int(middle) &* 131 &+ Int(last) &* 1_031
        return mixed ^ mixed >> 7
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
