import Foundation

/// A text as a Swift raw string literal that yields it byte for byte.
struct RawLiteral {
    let source: String

    /// Refuses what a literal cannot carry: bytes that are not UTF-8, and control characters but tab and line feed.
    init(data: Data, file: String) throws(UnsuitableText) {
        guard let text = String(validating: data, as: UTF8.self) else {
            throw UnsuitableText(file: file, line: 1, reason: "the text is not UTF-8")
        }
        var line = 1
        for scalar in text.unicodeScalars {
            if scalar == "\n" { line += 1 }
            guard scalar == "\n" || scalar == "\t" || scalar.value >= 0x20 && scalar.value != 0x7F else {
                let code = String(scalar.value, radix: 16, uppercase: true)
                throw UnsuitableText(file: file, line: line, reason: "control character U+\(code)")
            }
        }
        // One # more than the longest run in the text: then neither quotes nor backslashes can end or escape.
        let fence = String(repeating: "#", count: Self.longestRunOfHashes(in: text) + 1)
        source = "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
    }

    private static func longestRunOfHashes(in text: String) -> Int {
        var longest = 0
        var current = 0
        for byte in text.utf8 {
            current = byte == UInt8(ascii: "#") ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}

/// Says in the compiler's own form why a file cannot be embedded.
struct UnsuitableText: Error, CustomStringConvertible {
    let file: String
    let line: Int
    let reason: String

    var description: String { "\(file):\(line): error: \(reason)" }
}
