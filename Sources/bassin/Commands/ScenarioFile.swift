import Foundation
import Rulebook
import Simulation

/// Scenario files and the files they name.
enum ScenarioFile {
    /// The text of a file; throws bad input when it cannot be read or is no text.
    static func text(of path: String) throws -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw BadInput("\(path): there is no such file")
        }
        guard !isFolder.boolValue else { throw BadInput("\(path): a folder; expected a file") }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw BadInput("\(path): cannot be read")
        }
        guard data.count <= 4_000_000, let text = String(validating: data, as: UTF8.self) else {
            throw BadInput("\(path): not a text in UTF-8 of at most 4 MB")
        }
        return text
    }

    /// Prepares a scenario, with the candidates of its file when it names one.
    static func prepare(_ scenario: Scenario, file: String) throws -> Preparation {
        try Preparation(scenario, file: file)
    }
}
