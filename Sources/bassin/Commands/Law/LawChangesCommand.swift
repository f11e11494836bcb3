import ArgumentParser
import Lawbook
import Rulebook

/// Lists what changes in the law in a period: before, after and by what text.
struct LawChangesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "What changes in the law in a period. / Ce qui change dans le droit pendant une période.")

    @Option(help: "The first day, YYYY-MM-DD. / Le premier jour, AAAA-MM-JJ.") var from: String

    @Option(help: "The last day, YYYY-MM-DD. / Le dernier jour, AAAA-MM-JJ.") var to: String

    @Option(help: "One program, such as SK; all and the federal law when not given. / Un seul programme.")
    var province: String?

    @Flag(help: "A line of JSON for each change. / Une ligne JSON par changement.") var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let (first, last) = (try Day.of(from, option: "from"), try Day.of(to, option: "to"))
        guard first <= last else { throw BadInput("--to \(to): before --from \(from)") }
        let jurisdiction = try province.map { try Jurisdiction.ofProgram($0, option: "--province") }
        let changes = LawCatalogue.canada.changes(in: DaySpan(first, through: last), of: jurisdiction)
        if json {
            for change in changes { print(try line(change).text) }
            return
        }
        guard !changes.isEmpty else {
            return common.remark("nothing changes in the period", fr: "rien ne change pendant la période")
        }
        print(table(changes).text(coloured: Terminal.showsColours))
    }

    private func table(_ changes: [LawChange]) -> TextGrid {
        let columns = [
            TextGrid.Column(title: common("Day", fr: "Jour")), .init(title: common("Name", fr: "Nom")),
            .init(title: common("Before", fr: "Avant")), .init(title: common("After", fr: "Après")),
            .init(title: common("Source", fr: "Source")),
        ]
        return TextGrid(columns: columns, rows: changes.map(row))
    }

    private func row(_ change: LawChange) -> [String] {
        let (before, after) = change.difference(in: common.language)
        let same = common("the same, by a new text", fr: "le même, par un nouveau texte")
        return [
            "\(change.day)", change.parameter.name,
            change.isSameValue ? text(change.before?.text[common.language]) : text(before),
            change.isSameValue ? same : text(after), change.source?.cell(common.language) ?? "",
        ]
    }

    private func text(_ value: String?) -> String { value?.shortened(to: 90) ?? "–" }

    private func line(_ change: LawChange) -> JSONLine {
        var line = JSONLine()
        line["day"] = "\(change.day)"
        line["name"] = change.parameter.name
        line["unit"] = change.parameter.unit.code
        line["before"] = change.before?.number?.field
        line["before_en"] = change.before?.text.english
        line["before_fr"] = change.before?.text.french
        line["after"] = change.after?.number?.field
        line["after_en"] = change.after?.text.english
        line["after_fr"] = change.after?.text.french
        line["provisional"] = change.parameter.isProvisional(on: change.day)
        line["source"] = change.source?.citation
        line["address"] = change.source?.address
        line["reliability"] = change.source?.reliability.code
        return line
    }
}
