import ArgumentParser
import Lawbook
import Rulebook

/// Shows a parameter of law, or everything under a name, by day, with the texts it rests on.
struct LawShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a parameter of law, or all under a name. / Affiche un paramètre du droit.")

    @Argument(
        help: "A name or the beginning of one, such as federal.crs.additional.french. / Un nom ou son début.")
    var name: String

    @Option(help: "The day, YYYY-MM-DD; every version when not given. / Le jour, AAAA-MM-JJ.") var on: String?

    @Flag(help: "A line of JSON for each version. / Une ligne JSON par version.") var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let day = try on.map { try Day.of($0, option: "on") }
        let catalogue = LawCatalogue.canada
        let parameters = catalogue[name]
        guard !parameters.isEmpty else {
            let near = catalogue.names(near: name).joined(separator: ", ")
            throw BadInput("no parameter of law is named \"\(name)\"; the nearest names are \(near)")
        }
        let rows = parameters.flatMap { parameter in
            versions(of: parameter, on: day).map { (parameter, $0) }
        }
        if json {
            for (parameter, version) in rows { print(try parameter.line(version, on: day).text) }
            return
        }
        guard !rows.isEmpty else { return remarkOnNothing(day) }
        if parameters.count == 1 {
            ParameterText(common.language).show(parameters[0], rows.map(\.1), on: day)
        } else {
            showTable(rows, on: day)
        }
        remarkOnProvisional(parameters, on: day)
    }

    private func versions(of parameter: CataloguedParameter, on day: Day?) -> [CataloguedParameter.Version] {
        guard let day else { return parameter.versions }
        return parameter.version(on: day).map { [$0] } ?? []
    }

    private func showTable(_ rows: [(CataloguedParameter, CataloguedParameter.Version)], on day: Day?) {
        let table = ParameterText(common.language).table(rows, on: day)
        print(table.text(coloured: Terminal.showsColours))
    }

    private func remarkOnNothing(_ day: Day?) {
        let text = day.map { "\($0)" } ?? ""
        common.remark("nothing of it is in force on \(text)", fr: "rien n'en est en vigueur le \(text)")
    }

    /// Says that values are announced and not seen in force: on the day asked for, or at all.
    private func remarkOnProvisional(_ parameters: [CataloguedParameter], on day: Day?) {
        let days = parameters.compactMap(\.provisionalFrom)
        guard let first = days.min(), day.map({ $0 >= first }) ?? true else { return }
        print(
            common(
                "provisional from \(first): the version of that day is announced and was not seen in force",
                fr:
                    "provisoire à partir du \(first) : la version de ce jour est annoncée et n'a pas été constatée en vigueur"
            ))
    }
}
