import Foundation
import Rulebook

/// A line of JSON with its fields in the order of their names; nothing is null.
struct JSONLine {
    private var fields: [String: Any] = [:]

    /// Sets a field; numbers that are whole are written so.
    subscript(name: String) -> Any? {
        get { fields[name] }
        set { fields[name] = newValue ?? NSNull() }
    }

    /// The line, without its end.
    var text: String {
        get throws {
            let data = try JSONSerialization.data(
                withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])
            return String(decoding: data, as: UTF8.self)
        }
    }
}

extension Double {
    /// The number as a field: whole where it is.
    var field: Any { self == rounded() ? Int(self) as Any : self as Any }
}

extension Day {
    /// The day as a field, nil for the far past and the far future.
    var field: String? { self == .distantPast || self == .distantFuture ? nil : "\(self)" }

    /// The day in a table; a dash for the far past and the far future.
    var cell: String { field ?? "–" }
}

extension String {
    /// The text in so many characters; what is left out is three dots.
    func shortened(to most: Int) -> String { count <= most ? self : prefix(most - 1) + "…" }

    /// The text in lines of at most so many characters, broken at spaces.
    func lines(of most: Int) -> [String] {
        var lines: [String] = []
        for word in split(separator: " ") {
            if let last = lines.last, last.count + word.count < most {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}

extension Source {
    /// The citation, with the reliability where it is not official.
    func cell(_ language: OfficialLanguage) -> String {
        reliability == .official ? citation : "\(citation) [\(reliability.words[language])]"
    }
}
