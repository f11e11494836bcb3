import ArgumentParser
import Rulebook
import Store

/// Shows what two simulations do not share, and since when.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Shows what two simulations do not share. / Montre ce qui distingue deux simulations.")

    @Argument(help: "The number of a simulation. / Le numéro d'une simulation.") var one: Int
    @Argument(help: "The number of the other. / Le numéro de l'autre.") var other: Int

    @Option(help: "How it is printed: table, csv or json.") var format: TableFormat = .table

    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        let database = try server.open(common.language)
        _ = try database.simulation(other)
        let isFrench = common.language == .french
        for name in ["differences_in_instructions", "differences_by_province", "differences_in_rounds"] {
            let table = try Report.named(name).run(
                database, simulation: one, values: ["other": "\(other)"], isFrench: isFrench)
            if table.rows.isEmpty {
                common.remark("\(table.title) none", fr: "\(table.title) aucune")
            } else {
                print(try table.text(format, coloured: Terminal.showsColours))
            }
        }
    }
}
