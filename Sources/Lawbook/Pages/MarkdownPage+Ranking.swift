import Rulebook

extension MarkdownPage {
    /// The ranking: its versions, the tables of the newest that is settled, and every value that ever changed.
    mutating func ranking(_ ranking: Dated<RankingSystem>) {
        heading(2, self("Comprehensive Ranking System", fr: "Système de classement global"))
        for version in ranking.versions {
            let announced =
                version.value.isProvisional
                ? self(
                    ": **provisional**, announced and not seen in force",
                    fr: " : **provisoire**, annoncé et non constaté en vigueur")
                : ""
            item("`\(version.value.id)`, \(since(version.change))\(announced)")
        }
        endBlock()
        guard let settled = ranking.versions.last(where: { !$0.value.isProvisional }) else { return }
        tables(of: settled.value)
        changes(in: ranking)
    }

    private mutating func tables(of system: RankingSystem) {
        paragraph(self("The tables of `\(system.id)`:", fr: "Les tableaux de `\(system.id)` :"))
        pairs(.age, system.age, RankingReader.years, system)
        pairs(.education, system.education, RankingReader.credentials, system)
        pairs(.firstLanguage, system.firstLanguage, RankingReader.levels, system)
        pairs(.secondLanguage, system.secondLanguage, RankingReader.levels, system)
        pairs(.canadianWork, system.canadianWork, RankingReader.years, system)
        rest(RankingReader(system: system))
    }

    /// A table of two columns; rows that earn the same as the one before are left out.
    private mutating func pairs(
        _ factor: RankingFactor, _ table: [PointsPair], _ label: RankingReader.RowLabel,
        _ system: RankingSystem
    ) {
        heading(3, factor.words[language] + " " + (system.changes[factor].map { mark($0.source) } ?? ""))
        var rows: [[String]] = []
        for index in table.indices where index == 0 || table[index] != table[index - 1] {
            let row = label(index, index == table.count - 1)
            let start =
                index + 1 < table.count && table[index] == table[index + 1]
                ? self("from ", fr: "à partir de ") : ""
            rows.append([start + row.words[language], "\(table[index].alone)", "\(table[index].withSpouse)"])
        }
        self.table(
            [
                Words("Row", fr: "Ligne"), Words("Alone", fr: "Sans époux"),
                Words("With a spouse who counts", fr: "Avec un époux pris en compte"),
            ], rows)
    }

    /// Every other value: spouse, combinations, additional points and limits.
    private mutating func rest(_ reader: RankingReader) {
        let limits = reader.core.filter { $0.name.hasSuffix(".most") }
        let parts = [
            (ScorePart.core, limits), (.spouse, reader.spouse), (.transferability, reader.transferability),
            (.additional, reader.additional),
        ]
        for (part, leaves) in parts {
            let title =
                part == .core
                ? Words("Limits of the core factors", fr: "Maximums des facteurs de base") : part.words
            heading(3, title[language])
            var rows: [[String]] = []
            for leaf in leaves where leaf.unit == .points || leaf.number == nil {
                let value = leaf.number == nil ? leaf.text[language] : "\(Int(leaf.number ?? 0))"
                rows.append([leaf.words[language], value + " " + (leaf.change.map { mark($0.source) } ?? "")])
            }
            table([Words("Value", fr: "Valeur"), Words("Points", fr: "Points")], rows)
        }
    }

    private mutating func changes(in ranking: Dated<RankingSystem>) {
        heading(3, self("Values that changed", fr: "Valeurs qui ont changé"))
        let changed = ranking.parameters { RankingReader(system: $0).leaves }
            .filter { $0.versions.count > 1 && $0.name != RankingReader.root }
        var rows: [[String]] = []
        for parameter in changed {
            for version in parameter.versions {
                rows.append([
                    "`\(parameter.name)`", "\(version.firstDay)",
                    version.text[language] + " " + mark(version.source),
                ])
            }
        }
        table(
            [Words("Name", fr: "Nom"), Words("From", fr: "À partir du"), Words("Value", fr: "Valeur")], rows)
    }
}

extension MarkdownPage {
    /// The charts of the language tests, the newest of each.
    mutating func languageTests(_ tests: LanguageTests) {
        heading(2, self("Language tests", fr: "Épreuves de langue"))
        for test in LanguageTest.allCases {
            let chart = tests.charts[Int(test.rawValue)]
            for version in chart.versions.reversed() {
                heading(3, test.name)
                paragraph(
                    self("Scores at which a level starts, ", fr: "Notes auxquelles un niveau commence, ")
                        + since(version.change) + ".")
                table(LanguageTestReader.titles(of: test), rows(of: version.value))
            }
        }
    }

    private func rows(of chart: LevelTable) -> [[String]] {
        chart.rows.map { row in
            let starts = row.starts
            return ["\(row.level)"]
                + [starts.speaking, starts.listening, starts.reading, starts.writing].map {
                    LanguageTestReader.score($0)[language]
                }
        }
    }
}

extension LanguageTestReader {
    /// The titles of a chart: the scale of levels, then the abilities.
    static func titles(of test: LanguageTest) -> [Words] {
        [
            Words(test.language == .french ? "NCLC" : "CLB", fr: "NCLC"),
            Words("Speaking", fr: "Expression orale"), Words("Listening", fr: "Compréhension de l'oral"),
            Words("Reading", fr: "Compréhension de l'écrit"), Words("Writing", fr: "Expression écrite"),
        ]
    }
}
