import ArgumentParser
import Rulebook
import Store

/// Lists the stored simulations.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the stored simulations. / Énumère les simulations enregistrées."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        let simulations = try server.open(common.language).simulations()
        guard !simulations.isEmpty else {
            return common.remark(
                "no simulation is stored yet", fr: "aucune simulation n'est encore enregistrée")
        }
        let columns = [
            TextGrid.Column(title: common("Number", fr: "Numéro"), isNumber: true),
            .init(title: common("Name", fr: "Nom")),
            .init(title: common("Period", fr: "Période")), .init(title: common("Today", fr: "Aujourd'hui")),
            .init(title: common("Seed", fr: "Graine"), isNumber: true),
            .init(title: common("Stored (UTC)", fr: "Enregistrée (UTC)")),
            .init(title: common("By", fr: "Par")), .init(title: common("Digest", fr: "Empreinte")),
        ]
        let rows = simulations.map {
            [
                "\($0.id)", $0.name, "\($0.period.first) – \($0.period.last)", "\($0.currentDay)",
                $0.seed.map { "\($0)" } ?? "–", $0.createdAt,
                $0.createdBy, String($0.recordDigest.prefix(12)),
            ]
        }
        print(TextGrid(columns: columns, rows: rows).text(coloured: Terminal.showsColours))
    }
}

/// Drops a stored simulation.
struct DropCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop",
        abstract: "Drops a stored simulation, wholly. / Supprime une simulation enregistrée.")

    @Argument(help: "The number of the simulation. / Le numéro de la simulation.") var simulation: Int
    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        try server.open(common.language).drop(simulation: simulation)
        common.remark("simulation \(simulation) is gone", fr: "la simulation \(simulation) est supprimée")
    }
}
