import Rulebook

/// Reads the law of the federal pool.
struct FederalReader {
    let law: FederalLaw
    let tests: LanguageTests

    /// Every parameter of the federal side, in the order of its parts.
    var parameters: [CataloguedParameter] {
        ranking + programs + funds + windows + LifecycleReader(law: law.lifecycle).parameters
            + law.categories.flatMap(category) + languageTests + intent
    }

    /// The ranking; from the first provisional version on, nothing of it is settled.
    private var ranking: [CataloguedParameter] {
        let provisional = law.ranking.versions.first { $0.value.isProvisional }?.change.day
        return law.ranking.parameters { RankingReader(system: $0).leaves }.map { parameter in
            var parameter = parameter
            parameter.provisionalFrom = provisional
            parameter.settableAs = FederalReader.settableRanking[parameter.name]
            return parameter
        }
    }

    /// The names a scenario sets values of the ranking by.
    private static let settableRanking: [String: String] = {
        let names = [
            "additional.nomination": "additional.nomination",
            "additional.job_offer.major_group_00": "additional.offer_major_group_00",
            "additional.job_offer.other": "additional.offer_other",
            "additional.sibling": "additional.sibling",
            "additional.french.weak_english": "additional.french_weak_english",
            "additional.french.good_english": "additional.french",
            "additional.most": "additional.most",
            "transferability.most": "transferability.most",
        ]
        return names.reduce(into: [:]) { $0["federal.crs." + $1.key] = "federal.ranking." + $1.value }
    }()

    private var programs: [CataloguedParameter] {
        law.programs.parameters { rules in
            [classification(rules.classification)]
                + requirement("cec", .cec, rules.canadianExperience)
                + requirement("fsw", .fsw, rules.skilledWorker)
                + GridReader.leaves(of: rules.skilledWorkerGrid, below: "federal.programs.fsw.grid")
                + requirement("fst", .fst, rules.skilledTrades)
        }
    }

    private func classification(_ edition: Classification) -> Leaf {
        let words = Words("Classification of occupations", fr: "Classification des professions")
        return Leaf("federal.programs.classification", words, rule: edition.words)
    }

    private func requirement(_ name: String, _ program: FederalPrograms, _ rule: Requirement) -> [Leaf] {
        Leaf.requirement(
            "federal.programs.\(name).requirement", program.words, rule, marksVersions: false)
    }

    private var funds: [CataloguedParameter] {
        law.settlementFunds.parameters { FundsReader.leaves(of: $0, below: "federal.settlement_funds") }
    }

    private func category(_ category: CategoryLaw) -> [CataloguedParameter] {
        let name = "federal.categories.\(category.category.code)"
        return category.rule.parameters { rule in
            guard let rule else {
                return [
                    Leaf(name, category.words, rule: Words("not in use", fr: "non utilisée")).markingVersions
                ]
            }
            return Leaf.requirement(name, category.words, rule)
        }
    }

    private var languageTests: [CataloguedParameter] {
        LanguageTest.allCases.flatMap { test in
            tests.charts[Int(test.rawValue)].parameters { LanguageTestReader(test: test, chart: $0).leaves }
        }
    }

    private var intent: [CataloguedParameter] {
        let regime = Words("Who assesses the intention to reside", fr: "Qui évalue l'intention de résider")
        return law.intent.regime.parameter { Leaf("federal.intent.regime", regime, rule: $0.words) }
            + law.intent.signals.flatMap { SignalReader(signal: $0, root: "federal.intent").parameters }
    }
}

extension IntentRegime {
    /// Who assesses the intention, in words.
    var words: Words {
        switch self {
        case .officerAndProvince:
            Words(
                "the province, and an officer of the department again",
                fr: "la province, puis un agent du ministère")
        case .provinceAlone: Words("the province alone", fr: "la province seule")
        }
    }
}

/// Reads a table of settlement funds.
enum FundsReader {
    static func leaves(of table: FundsTable, below root: String) -> [Leaf] {
        let title = Words("Settlement funds", fr: "Fonds d'établissement")
        let amounts = table.amounts.indices.map { index in
            let persons = Words.count(
                index + 1, Words("person", fr: "personne"), Words("persons", fr: "personnes"))
            let part = index == 0 ? "1_person" : "\(index + 1)_persons"
            return Leaf(
                "\(root).\(part)", title + Words(", ", fr: ", ") + persons, .dollars, table.amounts[index]
            ).markingVersions
        }
        return amounts + [
            Leaf(
                root + ".each_further",
                title + Words(", each further person", fr: ", chaque personne de plus"), .dollars,
                table.eachFurther
            ).markingVersions
        ]
    }
}
