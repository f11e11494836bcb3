import ArgumentParser
import Canada
import Lawbook
import Rulebook

/// Lists the streams that are open on a day: track, selection, grid, fee, and whether they are simulated.
struct StreamsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "streams",
        abstract: "The streams open on a day. / Les volets ouverts un jour donné.")

    @Option(help: "One program, such as SK. / Un seul programme.") var province: String?

    @Option(help: "The day, YYYY-MM-DD; today when not given. / Le jour, AAAA-MM-JJ; aujourd'hui sinon.")
    var on: String?

    @Flag(help: "Those paused and closed as well, with since when. / Aussi les volets suspendus et fermés.")
    var all = false

    @Flag(help: "A line of JSON for each stream. / Une ligne JSON par volet.") var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let day = try on.map { try Day.of($0, option: "on") } ?? .today
        let jurisdiction = try province.map { try Jurisdiction.ofProgram($0, option: "--province") }
        let standings = Legislation.canada.programs.filter {
            jurisdiction == nil || $0.jurisdiction == jurisdiction
        }
        .flatMap { program in program.streams.compactMap { StreamStanding($0, of: program, on: day) } }
        .filter { all || $0.status == .open }
        if json {
            for standing in standings { print(try standing.line.text) }
            return
        }
        guard !standings.isEmpty else {
            return common.remark("no stream is open on \(day)", fr: "aucun volet n'est ouvert le \(day)")
        }
        print(table(standings).text(coloured: Terminal.showsColours))
    }

    private func table(_ standings: [StreamStanding]) -> TextGrid {
        let columns = [
            TextGrid.Column(title: common("Province", fr: "Province")),
            .init(title: common("Stream", fr: "Volet")),
            .init(title: common("Name", fr: "Nom")), .init(title: common("Nomination", fr: "Désignation")),
            .init(title: common("Status", fr: "État")), .init(title: common("Since", fr: "Depuis")),
            .init(title: common("Selection", fr: "Sélection")), .init(title: common("Grid", fr: "Grille")),
            .init(title: common("Pass mark", fr: "Note de passage"), isNumber: true),
            .init(title: common("Fee ($)", fr: "Frais ($)"), isNumber: true),
            .init(title: common("Simulated", fr: "Simulé")),
        ]
        return TextGrid(columns: columns, rows: standings.map(row))
    }

    private func row(_ standing: StreamStanding) -> [String] {
        let stream = standing.stream
        let simulated = stream.notSimulated.map {
            common("no: ", fr: "non : ") + $0[common.language].shortened(to: 70)
        }
        return [
            standing.jurisdiction.code, stream.id, stream.words[common.language],
            stream.track.words[common.language],
            standing.status.words[common.language], standing.since.cell,
            standing.selection.map { $0.shortWords[common.language] } ?? "–", standing.grid ?? "–",
            standing.passMark.map(String.init) ?? "–", standing.fee.map(String.init) ?? "–",
            simulated ?? common("yes", fr: "oui"),
        ]
    }
}
