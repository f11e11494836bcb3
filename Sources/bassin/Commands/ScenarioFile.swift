import CandidateFiles
import Foundation
import Live
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
    static func prepare(_ scenario: Scenario, file: String) throws -> PreparedScenario {
        guard case .file(let name, _) = scenario.population else {
            return PreparedScenario(preparation: try Preparation(scenario, file: file), people: nil)
        }
        let path = name.hasPrefix("/") ? name : folder(of: file) + name
        guard let format = CandidateFileFormat(path: path) else {
            throw BadInput("\(path): expected a file that ends in .jsonl or .csv")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw BadInput("\(path): there is no such file")
        }
        let preparation = try Preparation(
            scenario, file: file,
            imported: try ImportedPeople(file: path, format: format).entries(in: [UInt8](data), scenario))
        return PreparedScenario(preparation: preparation, people: [UInt8](data))
    }

    private static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    }
}

/// A scenario ready to be lived, with the file of its people as it is now.
struct PreparedScenario {
    let preparation: Preparation
    /// The bytes of the file that the scenario names; nil when it names none.
    let people: [UInt8]?
}
