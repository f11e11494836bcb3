import ArgumentParser
import Lawbook
import Rulebook

/// Lists the sources of the law, how far each can be relied on, and how much rests on it.
struct LawSourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "The sources of the law and what rests on them. / Les sources du droit et ce qui en dépend."
    )

    @Option(
        help:
            "Only one mark: \(Reliability.allCases.map(\.code).joined(separator: ", ")). / Une seule fiabilité.",
        completion: .list(Reliability.allCases.map(\.code)))
    var reliability: String?

    @Flag(help: "A line of JSON for each source. / Une ligne JSON par source.") var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let uses = LawCatalogue.canada.sources(try mark())
        if json {
            for use in uses { print(try line(use).text) }
            return
        }
        let columns = [
            TextGrid.Column(title: common("Reliability", fr: "Fiabilité")),
            .init(title: common("Parameters", fr: "Paramètres"), isNumber: true),
            .init(title: common("Versions", fr: "Versions"), isNumber: true),
            .init(title: common("Source", fr: "Source")), .init(title: common("Address", fr: "Adresse")),
        ]
        let rows = uses.map { use in
            [
                use.source.reliability.words[common.language], "\(use.parameters)", "\(use.versions)",
                use.source.citation, use.source.address ?? "",
            ]
        }
        print(TextGrid(columns: columns, rows: rows).text(coloured: Terminal.showsColours))
    }

    private func mark() throws -> Reliability? {
        guard let reliability else { return nil }
        guard let found = Reliability.allCases.first(where: { $0.code == reliability }) else {
            let allowed = Reliability.allCases.map(\.code).joined(separator: ", ")
            throw BadInput("--reliability \(reliability): expected one of \(allowed)")
        }
        return found
    }

    private func line(_ use: SourceUse) -> JSONLine {
        var line = JSONLine()
        line["source"] = use.source.citation
        line["address"] = use.source.address
        line["reliability"] = use.source.reliability.code
        line["parameters"] = use.parameters
        line["versions"] = use.versions
        return line
    }
}
