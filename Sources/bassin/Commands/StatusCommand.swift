import ArgumentParser
import CandidateFiles
import FederalPool
import Foundation
import Rulebook

/// Says where a candidate stands in temporary status, what comes and what can be done.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract:
            "Temporary status of candidates: standing, coming days, steps, documents. / Statut temporaire.")

    @Argument(
        help: "A file of JSON lines; standard input when not given. / Un fichier; l'entrée standard sinon.")
    var file: String?

    @Option(help: "The day, YYYY-MM-DD; today when not given. / Le jour, AAAA-MM-JJ.") var on: String?

    @Flag(help: "One line of JSON for each candidate. / Une ligne JSON par candidat.") var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let day = try on.map { try Day.of($0, option: "on") } ?? .today
        let assembly = try StatusAssembly(on: day)
        let reader = CandidateReader(
            file: file ?? "standard input", for: .scoring(on: day), tests: languageTests)
        var cases: [(id: String, of: StatusCase)] = []
        // Every line is read before one is answered, so that a mistake leaves nothing half-written.
        try reader.forEachStatus(in: try input()) { person, stated, _ in
            cases.append((person.id, assembly.statusCase(person, stated)))
        }
        json ? printLines(cases) : printPages(cases)
    }

    private func printLines(_ cases: [(id: String, of: StatusCase)]) {
        var text = JSONText()
        for (id, answered) in cases {
            StatusAnswer(id: id, answered: answered, language: common.language).write(to: &text)
        }
        FileHandle.standardOutput.write(Data(text.bytes))
    }

    private func printPages(_ cases: [(id: String, of: StatusCase)]) {
        let pages = cases.map {
            StatusPage(id: $0.id, answered: $0.of, language: common.language).text
        }
        print(pages.joined(separator: "\n"), terminator: "")
    }

    private func input() throws -> [UInt8] {
        guard let file else { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw BadInput("\(file): there is no such file")
        }
        return Array(data)
    }
}
