public import Rulebook

/// The page of the federal pool, written from its declarations alone.
public struct FederalPage {
    let law: FederalLaw
    let tests: LanguageTests
    private var page: MarkdownPage

    private init(_ law: FederalLaw, _ tests: LanguageTests, _ language: OfficialLanguage) {
        self.law = law
        self.tests = tests
        page = MarkdownPage(language)
    }

    /// The page in Markdown.
    public static func text(of law: FederalLaw, tests: LanguageTests, in language: OfficialLanguage) -> String
    {
        var writer = FederalPage(law, tests, language)
        writer.write()
        return writer.page.text
    }

    private mutating func write() {
        page.heading(1, page("Express Entry", fr: "Entrée express"))
        page.paragraph(
            page(
                "What Bassin declares of the federal pool, written by `make pages`. Notes name each source and how far it can be relied on.",
                fr:
                    "Ce que Bassin déclare du bassin fédéral, écrit par `make pages`. Les notes nomment chaque source et sa fiabilité."
            ))
        page.ranking(law.ranking)
        programs()
        page.funds(law.settlementFunds)
        page.heading(2, page("Windows", fr: "Délais"))
        page.table(
            of: FederalReader(law: law, tests: tests).windows + LifecycleReader(law: law.lifecycle).parameters
        )
        categories()
        page.languageTests(tests)
        intent()
        page.occupations(lists)
    }

    private mutating func programs() {
        page.heading(2, page("Programs", fr: "Programmes"))
        let rules = law.programs
        for version in rules.map(\.classification).distinct.versions {
            page.item(version.value.words[page.language] + ", " + page.since(version.change))
        }
        page.endBlock()
        page.program(.cec, rules.map(\.canadianExperience))
        page.program(.fsw, rules.map(\.skilledWorker))
        page.versions(of: rules.map(\.skilledWorkerGrid).distinct)
        page.program(.fst, rules.map(\.skilledTrades))
    }

    private mutating func categories() {
        page.heading(2, page("Categories of rounds", fr: "Catégories des rondes"))
        for category in law.categories { page.category(category) }
    }

    private mutating func intent() {
        page.heading(2, page("Intention to reside", fr: "Intention de résider"))
        for version in law.intent.regime.versions {
            page.item(
                page("assessed by ", fr: "évaluée par ") + version.value.words[page.language] + ", "
                    + page.since(version.change))
        }
        page.endBlock()
        page.signals(law.intent.signals)
    }

    private var lists: [OccupationSet] {
        let programs = law.programs.versions.flatMap { $0.value.skilledTrades.occupationLists }
        return programs
            + law.categories.flatMap { $0.rule.versions.compactMap(\.value).flatMap(\.occupationLists) }
    }
}

extension MarkdownPage {
    /// What a federal program requires; versions that say the same are one.
    fileprivate mutating func program(_ program: FederalPrograms, _ rules: Dated<Requirement>) {
        heading(3, program.words[language])
        versions(of: rules.distinct, title: Words("Requirements", fr: "Exigences"))
    }

    /// A category with the rule of each version, the newest first.
    fileprivate mutating func category(_ category: CategoryLaw) {
        heading(3, "\(category.words[language]) (`\(category.category.code)`)")
        for version in category.rule.versions.reversed() {
            let rule = version.value?.words[language] ?? self("not in use", fr: "non utilisée")
            item(since(version.change) + self(": ", fr: " : ") + rule)
        }
        endBlock()
    }

    /// The amounts of settlement funds, table by table.
    fileprivate mutating func funds(_ funds: Dated<FundsTable>) {
        heading(2, self("Settlement funds", fr: "Fonds d'établissement"))
        let size = funds.versions.map(\.value.amounts.count).max() ?? 0
        var rows: [[String]] = []
        for version in funds.versions.reversed() {
            let amounts = (0..<size).map { index in
                index < version.value.amounts.count ? "\(version.value.amounts[index])" : ""
            }
            rows.append(
                [day(version.change) + " " + mark(version.change.source)] + amounts
                    + ["\(version.value.eachFurther)"])
        }
        let persons = (0..<size).map { Words("\($0 + 1)", fr: "\($0 + 1)") }
        table(
            [Words("From, by persons ($)", fr: "À partir du, par personnes ($)")] + persons
                + [Words("each further", fr: "chaque autre")], rows)
    }
}

extension Dated where Value: Equatable {
    /// The versions that say something else than the one before.
    fileprivate var distinct: Dated {
        var distinct: Dated = [:]
        for version in versions where distinct.versions.last?.value != version.value {
            distinct.set(version.value, version.change)
        }
        return distinct
    }
}
