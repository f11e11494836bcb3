import ArgumentParser
import Canada
import CandidateFiles
import FederalPool
import Rulebook
import Simulation

/// Scores candidates: JSON lines in, JSON lines out, any number.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Scores candidates: JSON lines in, JSON lines out. / Calcule le pointage de candidats.")

    @Flag(help: "Every line of the sum with its points and source. / Chaque ligne du total avec sa source.")
    var lines = false

    @Option(help: "fsw: the 67-point grid in place of the ranking. / fsw : la grille de 67 points.")
    var program: String?

    @Flag(help: "The programs met, and the reasons for those not met. / Les programmes remplis ou non.")
    var eligibility = false

    @Option(
        help: "A scenario whose values of law count, such as a supposed high-wage factor. / Un scénario.",
        completion: .file(extensions: ["yaml", "yml"]))
    var scenario: String?

    @OptionGroup var input: InputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let day = try input.day()
        let scorer = try CandidateScorer(
            on: day, try question(), law: try law(), language: common.language)
        let reader = CandidateReader(
            file: input.name, for: .scoring(on: day), tests: languageTests)
        let people = ScoredPeople(reader: reader, scorer: scorer)
        try LineStream(answering: people).run(from: try input.handle())
    }

    /// The federal law, as the scenario has it where one is named.
    private func law() throws -> FederalLaw {
        guard let scenario else { return expressEntry }
        let read = try Scenario.read(try ScenarioFile.text(of: scenario), file: scenario)
        return try read.law(over: .canada, file: scenario).federal
    }

    private func question() throws -> CandidateScorer.Question {
        if let program {
            guard program == "fsw" else { throw BadInput("--program \(program): expected fsw") }
            guard !eligibility else { throw BadInput("--program and --eligibility exclude each other") }
            return .skilledWorkerGrid(lines: lines)
        }
        return eligibility ? .eligibility : .score(lines: lines)
    }
}
