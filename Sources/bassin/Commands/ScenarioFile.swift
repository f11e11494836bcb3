import CandidateFiles
import FederalPool
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
        guard case .file(let name, _) = scenario.population else {
            return try Preparation(scenario, file: file)
        }
        let path = name.hasPrefix("/") ? name : folder(of: file) + name
        guard let format = CandidateFileFormat(path: path) else {
            throw BadInput("\(path): expected a file that ends in .jsonl or .csv")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw BadInput("\(path): there is no such file")
        }
        let reader = CandidateReader(file: path, for: .simulation(scenario.period), tests: languageTests)
        let people = try reader.candidates(in: [UInt8](data), format).map { person in
            // Judged once, on the day the profile comes in: a stored candidate carries no day of assessment.
            let day = max(scenario.period.first, person.submittedOn ?? scenario.period.first)
            let months = expressEntry.windows.credentialAssessmentMonths[day]
            return months.map { person.assessed(on: day, months: $0) } ?? person
        }
        return try Preparation(scenario, file: file, imported: entries(of: people, period: scenario.period))
    }

    private static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    }
}
