import Lawbook
import Rulebook

/// Parameters of law as text: one in full, many in a table.
struct ParameterText {
    let language: OfficialLanguage

    init(_ language: OfficialLanguage) { self.language = language }

    /// Prints a parameter with the whole text of its versions.
    func show(_ parameter: CataloguedParameter, _ versions: [CataloguedParameter.Version], on day: Day?) {
        print(parameter.name)
        print("  \(parameter.words[language]) (\(parameter.unit.words[language]))")
        if let name = parameter.settableAs {
            print("  " + say("a scenario sets it as \(name)", fr: "un scénario le fixe par \(name)"))
        }
        for version in versions { show(version, isProvisional: day.map(parameter.isProvisional) ?? false) }
    }

    /// Parameters in a table; long texts are shortened.
    func table(_ rows: [(CataloguedParameter, CataloguedParameter.Version)], on day: Day?) -> TextGrid {
        let columns = [
            TextGrid.Column(title: say("Name", fr: "Nom")), .init(title: say("What", fr: "Quoi")),
            .init(title: say("Value", fr: "Valeur")), .init(title: say("From", fr: "À partir du")),
            .init(title: say("Until", fr: "Jusqu'au")), .init(title: say("Source", fr: "Source")),
        ]
        let cells = rows.map { parameter, version in
            let mark =
                day.map(parameter.isProvisional) == true ? say(" (provisional)", fr: " (provisoire)") : ""
            return [
                parameter.name, parameter.words[language].shortened(to: 90),
                version.text[language].shortened(to: 60) + mark, version.firstDay.cell, version.lastDay.cell,
                version.source.cell(language),
            ]
        }
        return TextGrid(columns: columns, rows: cells)
    }

    private func show(_ version: CataloguedParameter.Version, isProvisional: Bool) {
        let mark = isProvisional ? say(" (provisional)", fr: " (provisoire)") : ""
        print("\n  \(span(version))\(mark)")
        for line in version.text[language].lines(of: 100) { print("    \(line)") }
        print("    — \(version.source.cell(language))")
        if let address = version.source.address { print("      \(address)") }
    }

    private func span(_ version: CataloguedParameter.Version) -> String {
        let first = version.firstDay.field.map { say("from \($0)", fr: "à partir du \($0)") }
        let last = version.lastDay.field.map { say("until \($0)", fr: "jusqu'au \($0)") }
        let all = [first, last].compactMap(\.self)
        return all.isEmpty ? say("on all days", fr: "tous les jours") : all.joined(separator: " ")
    }

    private func say(_ english: String, fr french: String) -> String { Words(english, fr: french)[language] }
}

extension CataloguedParameter {
    /// A version as a line of JSON; `provisional` is for the day asked for, or for the version's last one.
    func line(_ version: Version, on day: Day?) -> JSONLine {
        var line = JSONLine()
        line["name"] = name
        line["what_en"] = words.english
        line["what_fr"] = words.french
        line["unit"] = unit.code
        line["settable_as"] = settableAs
        line["number"] = version.number?.field
        line["value_en"] = version.text.english
        line["value_fr"] = version.text.french
        line["first_day"] = version.firstDay.field
        line["last_day"] = version.lastDay.field
        line["provisional"] = isProvisional(on: day ?? version.lastDay)
        line["source"] = version.source.citation
        line["address"] = version.source.address
        line["reliability"] = version.source.reliability.code
        return line
    }
}
