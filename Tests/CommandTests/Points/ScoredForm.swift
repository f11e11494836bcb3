import Foundation
import Testing

/// What `bassin points` answers to a form.
struct ScoredForm: Decodable {
    let id: Label?
    let stream: String?
    let grid: String
    let on: String
    let open: Bool?
    let total: Int
    let most: Int?
    let passMark: Int?
    let passes: Bool?
    let complete: Bool
    let since: String?
    let source: String
    let reliability: String
    let groups: [Group]

    /// A text or a number.
    enum Label: Decodable, Equatable {
        case text(String)
        case number(Double)

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let text = try? value.decode(String.self) {
                self = .text(text)
            } else {
                self = .number(try value.decode(Double.self))
            }
        }
    }

    struct Group: Decodable {
        let group: String
        let words: String
        let points: Int
        let most: Int?
        let least: Int
        let factors: [Factor]
    }

    struct Factor: Decodable {
        let factor: String
        let points: Int
        let most: Int
        let least: Int?
        let question: String?
        let counted: String?
        let applies: Bool?
        let unpublished: Bool?
    }

    private enum CodingKeys: String, CodingKey {
        case id, stream, grid, on, open, total, most, passes, complete, since, source, reliability, groups
        case passMark = "pass_mark"
    }

    /// Every line of the grid.
    var factors: [Factor] { groups.flatMap(\.factors) }

    /// A line by its name.
    subscript(factor: String) -> Factor? { factors.first { $0.factor == factor } }

    /// The groups with points, by name.
    var groupPoints: [String: Int] {
        Dictionary(uniqueKeysWithValues: groups.filter { $0.points != 0 }.map { ($0.group, $0.points) })
    }

    /// The lines with points, by name.
    var factorPoints: [String: Int] {
        Dictionary(uniqueKeysWithValues: factors.filter { $0.points != 0 }.map { ($0.factor, $0.points) })
    }

    /// The answers to a call, one for each line.
    static func all(of called: Called) throws -> [ScoredForm] {
        try called.lines.map { try JSONDecoder().decode(ScoredForm.self, from: Data($0.utf8)) }
    }
}

extension CalledProgram {
    /// Calls `bassin points` with lines of a file.
    static func points(_ lines: String, _ words: String...) throws -> Called {
        let folder = try Folder()
        defer { withExtendedLifetime(folder) {} }
        let file = try folder.file("forms.jsonl", lines)
        return try start(["points", file.path] + words, database: nil)()
    }
}
