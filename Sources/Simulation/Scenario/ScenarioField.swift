import PublishedFigures
import Rulebook
import Yams

/// A place in a scenario file: a node of the document with its path, read with errors that name file, line and field.
struct ScenarioField {
    let file: String
    let path: String
    let node: Node

    /// The line of the node, from 1.
    var line: Int { node.mark?.line ?? 1 }

    func error(_ message: String) -> ScenarioError {
        ScenarioError(file: file, line: line, field: path, message)
    }

    /// The fields of a mapping; refuses any that is not allowed and any that is given twice.
    func fields(_ allowed: [String]) throws(ScenarioError) -> [String: ScenarioField] {
        guard case .mapping(let mapping) = node else {
            throw error("expected fields (\(allowed.joined(separator: ", ")))")
        }
        var found: [String: ScenarioField] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            let field = ScenarioField(file: file, path: path.isEmpty ? name : "\(path).\(name)", node: value)
            guard allowed.contains(name) else {
                throw ScenarioError(
                    file: file, line: key.mark?.line ?? line, field: field.path,
                    "no such field; allowed are \(allowed.joined(separator: ", "))")
            }
            found[name] = field
        }
        return found
    }

    /// The entries of a mapping with free names, in the order of the file.
    func entries() throws(ScenarioError) -> [(name: String, value: ScenarioField)] {
        guard case .mapping(let mapping) = node else { throw error("expected names with values") }
        return mapping.map { key, value in
            let name = key.scalar?.string ?? ""
            return (name, ScenarioField(file: file, path: "\(path).\(name)", node: value))
        }
    }

    /// The items of a sequence.
    func items() throws(ScenarioError) -> [ScenarioField] {
        guard case .sequence(let sequence) = node else { throw error("expected a list") }
        return sequence.enumerated().map { ScenarioField(file: file, path: "\(path)[\($0 + 1)]", node: $1) }
    }

    func text() throws(ScenarioError) -> String { try scalar("a text") }

    func day() throws(ScenarioError) -> Day {
        let text = try scalar("a date (YYYY-MM-DD)")
        guard let day = Day(text) else { throw error("\"\(text)\" is not a date (YYYY-MM-DD)") }
        return day
    }

    /// A day for which a count of the pool was published.
    func countedDay() throws(ScenarioError) -> Day {
        let day = try day()
        guard PublishedPool.on(day) != nil else { throw error(PublishedPool.noCount(on: day)) }
        return day
    }

    func whole(_ allowed: ClosedRange<Int>) throws(ScenarioError) -> Int {
        let text = try scalar("a whole number")
        guard let value = Int(text) else { throw error("\"\(text)\" is not a whole number") }
        guard allowed.contains(value) else {
            throw error("\(value) is not between \(allowed.lowerBound) and \(allowed.upperBound)")
        }
        return value
    }

    /// A whole number of 0 or more that seeds the randomness.
    func seed() throws(ScenarioError) -> UInt64 {
        let text = try scalar("a whole number of 0 or more")
        guard let seed = UInt64(text) else {
            throw error("\"\(text)\" is not a whole number of 0 or more")
        }
        return seed
    }

    func number() throws(ScenarioError) -> Double {
        let text = try scalar("a number")
        guard let value = Double(text), value.isFinite else { throw error("\"\(text)\" is not a number") }
        return value
    }

    func bool() throws(ScenarioError) -> Bool {
        let text = try scalar("true or false")
        guard text == "true" || text == "false" else { throw error("\"\(text)\" is not true or false") }
        return text == "true"
    }

    private func scalar(_ expected: String) throws(ScenarioError) -> String {
        guard let text = node.scalar?.string, !text.isEmpty else { throw error("expected \(expected)") }
        return text
    }

    /// One of the listed words.
    func choice<Value>(_ choices: [(String, Value)]) throws(ScenarioError) -> Value {
        let text = try scalar("one of \(choices.map(\.0).joined(separator: ", "))")
        guard let found = choices.first(where: { $0.0 == text }) else {
            throw error("\"\(text)\" is not one of \(choices.map(\.0).joined(separator: ", "))")
        }
        return found.1
    }
}
