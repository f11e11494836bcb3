import ArgumentParser
import Canada
import FederalPool
import Lawbook
import Rulebook

/// Prints the page of a nominee program, or of the federal pool, in Markdown.
struct LawPageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "The page of a program in Markdown. / La page d'un programme en Markdown.")

    @Argument(
        help: "A province or territory, such as SK, or federal. / Une province ou un territoire, ou federal.",
        completion: .list(["federal"] + Jurisdiction.withProgram.map(\.code)))
    var program: String

    @OptionGroup var common: CommonOptions

    func run() throws {
        let law = Legislation.canada
        if program == "federal" {
            let text = FederalPage.text(of: law.federal, tests: languageTests, in: common.language)
            return print(text, terminator: "")
        }
        guard let found = Jurisdiction(code: program).flatMap({ law[$0] }) else {
            let allowed = (["federal"] + law.programs.map(\.jurisdiction.code)).joined(separator: ", ")
            throw BadInput("\(program): no such program; expected one of \(allowed)")
        }
        print(ProgramPage.text(of: found, in: common.language), terminator: "")
    }
}
