public import CandidateFiles
import FederalPool
public import Rulebook
public import Simulation

/// The people of a file that a scenario names.
public struct ImportedPeople: Sendable {
    private let file: String
    private let format: CandidateFileFormat

    /// The people of a file by its name, which messages show, and its format.
    public init(file: String, format: CandidateFileFormat) {
        self.file = file
        self.format = format
    }

    /// The people as they come into a scenario; throws a `CandidateFileError` for the first mistake, by line.
    public func entries(in bytes: [UInt8], _ scenario: Scenario) throws(CandidateFileError) -> [Entry] {
        let period = scenario.period
        let reader = CandidateReader(file: file, for: .simulation(period), tests: languageTests)
        let people = try reader.candidates(in: bytes, format).map { person in
            // Judged once, on the day the profile comes in: a stored candidate carries no day of assessment.
            let day = max(period.first, person.submittedOn ?? period.first)
            let months = expressEntry.windows.credentialAssessmentMonths[day]
            return months.map { person.assessed(on: day, months: $0) } ?? person
        }
        return CandidateFiles.entries(of: people, period: period)
    }
}
