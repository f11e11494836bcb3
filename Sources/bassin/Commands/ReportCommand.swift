import ArgumentParser
import FederalPool
import Rulebook
import Store

/// Answers a question about a simulation by one documented statement of SQL.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Prints a report; without a name, lists them. / Affiche un rapport.")

    @Argument(
        help: "The report. / Le rapport.", completion: .list(Report.all.map(\.name)))
    var name: String?

    @Option(help: "How it is printed: table, csv or json.") var format: TableFormat = .table

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("A parameter of the report, such as days=30.", valueName: "name=value"))
    var parameters: [String] = []

    @Flag(help: "Prints the statement instead of running it. / Affiche l'énoncé SQL.") var sql = false

    @OptionGroup var simulation: SimulationOption
    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        guard let name else { return listReports() }
        let report = try Report.named(name)
        if sql { return print(report.sql) }
        let values = try parameters.reduce(into: [String: String]()) { values, parameter in
            guard let equals = parameter.firstIndex(of: "=") else {
                throw BadInput("--set \(parameter): expected name=value")
            }
            values[String(parameter[..<equals])] = String(parameter[parameter.index(after: equals)...])
        }
        let database = try server.open(common.language)
        let number = try simulation.number(in: database)
        let day = try database.simulation(number).currentDay
        let table = try report.run(
            database, simulation: number, values: valuesOfLaw(report, on: day).merging(values) { $1 },
            isFrench: common.language == .french)
        try remarkOnSight(database)
        print(try table.text(format, coloured: Terminal.showsColours), terminator: "")
        if format == .table, !common.quiet {
            for note in report.notes(isFrench: common.language == .french) { print(note) }
        }
    }

    /// What the law of the simulation's day says of a report's parameters; a person's own values come before it.
    private func valuesOfLaw(_ report: Report, on day: Day) -> [String: String] {
        guard report.parameters.contains(where: { $0.name == "restoration_days" }),
            let days = temporaryStatus.restorationDays[day]
        else { return [:] }
        return ["restoration_days": "\(days)"]
    }

    /// Who does not see every row should know it: a zero may then mean "not shown".
    private func remarkOnSight(_ database: borrowing Database) throws {
        let (seesAll, sides) = try database.sight()
        guard !seesAll else { return }
        let side = sides.isEmpty ? "–" : sides.joined(separator: ", ")
        common.remark(
            "note: this login (\(side)) sees its own rows and what is published; what others have counts as nothing",
            fr:
                "note : cette connexion (\(side)) voit ses propres lignes et ce qui est publié; le reste compte pour rien"
        )
    }

    private func listReports() {
        let rows = Report.all.map { report in
            let parameters = report.parameters.map { parameter in
                parameter.standard.map { "\(parameter.name)=\($0)" } ?? parameter.name
            }
            return [
                report.name, report.title(isFrench: common.language == .french),
                parameters.joined(separator: " "),
            ]
        }
        let columns = [
            TextGrid.Column(title: common("Report", fr: "Rapport")),
            .init(title: common("Question", fr: "Question")),
            .init(title: common("Parameters (--set)", fr: "Paramètres (--set)")),
        ]
        print(TextGrid(columns: columns, rows: rows).text(coloured: Terminal.showsColours))
    }
}
