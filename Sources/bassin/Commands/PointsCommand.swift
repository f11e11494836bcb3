import ArgumentParser
import Canada
import CandidateFiles
import Rulebook

/// Scores expressions of interest by a province's points grid: JSON lines in, JSON lines out, any number.
struct PointsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "points",
        abstract:
            "Scores answers by a province's points grid: JSON lines in and out. / Points d'une grille provinciale.",
        discussion: """
            Each line holds the answers to the questions of the stream's form, and an "id" that is passed on. \
            A question left out counts as no or zero. --questions tells the questions.
            """)

    @Option(help: "The stream, such as on-owp-teer03. / Le volet.") var stream: String?

    @Option(
        help: "The grid, such as mb-swo-100; the one the stream ranks by when not given. / La grille.")
    var grid: String?

    @Flag(help: "The questions of the form on the day, instead of points. / Les questions du formulaire.")
    var questions = false

    @Flag(help: "The questions as JSON. / Les questions en JSON.") var json = false

    @OptionGroup var input: InputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let language = common.language
        let choice = try GridChoice(
            stream: stream, grid: grid, on: try input.day(), in: Legislation.canada.programs, language)
        guard !questions else { return printQuestions(of: choice) }
        guard !json else { throw BadInput("--json goes with --questions; points are JSON lines always") }
        let scorer = FormScorer(file: input.name, choice, language)
        do {
            try LineStream(answering: scorer).run(from: try input.handle())
        } catch let mistake as CandidateFileError where !choice.others.isEmpty {
            // The answers may be those to another form of the stream.
            let others = choice.others.map { "--grid \($0)" }.joined(separator: ", ")
            throw BadInput("\(mistake) (\(choice.grid.id); \(common("also", fr: "aussi")): \(others))")
        }
    }

    private func printQuestions(of choice: GridChoice) {
        let questions = FormQuestions(choice: choice, language: common.language)
        print(json ? questions.json : questions.text(coloured: Terminal.showsColours))
    }
}
