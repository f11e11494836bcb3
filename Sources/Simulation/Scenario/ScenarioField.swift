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

    func text() throws(ScenarioError) -> String {
        guard let text = node.scalar?.string, !text.isEmpty else { throw error("expected a text") }
        return text
    }

    func day() throws(ScenarioError) -> Day {
        let text = try text()
        guard let day = Day(text) else { throw error("\"\(text)\" is not a date (YYYY-MM-DD)") }
        return day
    }

    func whole(_ allowed: ClosedRange<Int>) throws(ScenarioError) -> Int {
        let text = try text()
        guard let value = Int(text) else { throw error("\"\(text)\" is not a whole number") }
        guard allowed.contains(value) else {
            throw error("\(value) is not between \(allowed.lowerBound) and \(allowed.upperBound)")
        }
        return value
    }

    func number() throws(ScenarioError) -> Double {
        let text = try text()
        guard let value = Double(text), value.isFinite else { throw error("\"\(text)\" is not a number") }
        return value
    }

    func bool() throws(ScenarioError) -> Bool {
        let text = try text()
        guard text == "true" || text == "false" else { throw error("\"\(text)\" is not true or false") }
        return text == "true"
    }

    /// One of the listed words.
    func choice<Value>(_ choices: [(String, Value)]) throws(ScenarioError) -> Value {
        let text = try text()
        guard let found = choices.first(where: { $0.0 == text }) else {
            throw error("\"\(text)\" is not one of \(choices.map(\.0).joined(separator: ", "))")
        }
        return found.1
    }
}
