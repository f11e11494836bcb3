import ArgumentParser
import CandidateFiles
import FederalPool
import Foundation
import Rulebook

/// Scores candidates: JSON lines in, JSON lines out, any number.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Scores candidates: JSON lines in, JSON lines out. / Calcule le pointage de candidats.")

    @Argument(
        help: "A file of JSON lines; standard input when not given. / Un fichier; l'entrée standard sinon.")
    var file: String?

    @Option(help: "The day, YYYY-MM-DD; today when not given. / Le jour, AAAA-MM-JJ.") var on: String?

    @Flag(help: "Every line of the sum with its points and source. / Chaque ligne du total avec sa source.")
    var lines = false

    @Option(help: "fsw: the 67-point grid in place of the ranking. / fsw : la grille de 67 points.")
    var program: String?

    @Flag(help: "The programs met, and the reasons for those not met. / Les programmes remplis ou non.")
    var eligibility = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let day = try on.map { try Day.of($0, option: "on") } ?? .today
        let scorer = try CandidateScorer(
            on: day, try question(), law: expressEntry, language: common.language)
        let reader = CandidateReader(
            file: file ?? "standard input", for: .scoring(on: day), tests: languageTests)
        try ScoreStream(reader: reader, scorer: scorer).run(from: try input(), to: .standardOutput)
    }

    private func question() throws -> CandidateScorer.Question {
        if let program {
            guard program == "fsw" else { throw BadInput("--program \(program): expected fsw") }
            guard !eligibility else { throw BadInput("--program and --eligibility exclude each other") }
            return .skilledWorkerGrid(lines: lines)
        }
        return eligibility ? .eligibility : .score(lines: lines)
    }

    private func input() throws -> FileHandle {
        guard let file else { return .standardInput }
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw BadInput("\(file): there is no such file")
        }
        return handle
    }
}
