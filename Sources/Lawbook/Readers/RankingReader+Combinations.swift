import Rulebook

extension RankingReader {
    /// The combinations of skills, and the limits of each group and of all.
    var transferability: [Leaf] {
        let tables = system.transferability
        return tiers(tables.educationTier)
            + steps(.educationWithLanguage, tables.educationWithLanguage, language, by: tier)
            + steps(.educationWithCanadianWork, tables.educationWithCanadianWork, canadianWork, by: tier)
            + steps(
                .foreignWorkWithLanguage, tables.foreignWorkWithLanguage, language, by: RankingReader.years)
            + steps(
                .foreignWorkWithCanadianWork, tables.foreignWorkWithCanadianWork, canadianWork,
                by: RankingReader.years)
            + certificate(tables.certificateWithLanguage) + limits(tables)
    }

    private typealias Steps = (lower: Words, upper: Words)

    private var language: Steps {
        (
            Words(
                "CLB 7 or 8 in the first official language",
                fr: "NCLC 7 ou 8 dans la première langue officielle"),
            Words("CLB 9 or more", fr: "NCLC 9 ou plus")
        )
    }

    private var canadianWork: Steps {
        (
            Words("one year of work in Canada", fr: "un an de travail au Canada"),
            Words("two years of work in Canada or more", fr: "deux ans de travail au Canada ou plus")
        )
    }

    private var tier: RowLabel {
        { index, _ in
            let words = [
                Words("no post-secondary credential", fr: "aucun diplôme postsecondaire"),
                Words("one post-secondary credential", fr: "un diplôme postsecondaire"),
                Words(
                    "two credentials or more, a master's or a doctorate",
                    fr: "deux diplômes ou plus, une maîtrise ou un doctorat"),
            ]
            let names = ["none", "one_credential", "two_or_more"]
            return index < names.count
                ? (names[index], words[index])
                : ("tier_\(index)", Words("tier \(index)", fr: "échelon \(index)"))
        }
    }

    private func tiers(_ table: [UInt8]) -> [Leaf] {
        table.indices.map { index in
            let row = RankingReader.credentials(index, false)
            return Leaf(
                RankingReader.root + ".transferability.education_tier." + row.name,
                Words("Tier of education in combinations: ", fr: "Échelon d'études des combinaisons : ")
                    + row.words,
                .step, Int(table[index]), change: system.changes[.educationWithLanguage])
        }
    }

    private func steps(_ factor: RankingFactor, _ table: [StepPoints], _ steps: Steps, by label: RowLabel)
        -> [Leaf]
    {
        table.indices.flatMap { index in
            let row = label(index, index == table.count - 1)
            let with = row.words + Words(", ", fr: ", ")
            return [
                leaf(factor, row.name + ".lower", with + steps.lower, table[index].lower),
                leaf(factor, row.name + ".upper", with + steps.upper, table[index].upper),
            ]
        }
    }

    private func certificate(_ points: StepPoints) -> [Leaf] {
        [
            leaf(
                .certificateWithLanguage, "lower",
                Words(
                    "CLB 5 or 6 in the first official language",
                    fr: "NCLC 5 ou 6 dans la première langue officielle"),
                points.lower),
            leaf(
                .certificateWithLanguage, "upper", Words("CLB 7 or more", fr: "NCLC 7 ou plus"), points.upper),
        ]
    }

    private func limits(_ tables: RankingSystem.Transferability) -> [Leaf] {
        let change = system.changes[.certificateWithLanguage]
        return [
            Leaf(
                RankingReader.root + ".transferability.group_most",
                Words("Limit of the combinations of one kind", fr: "Maximum des combinaisons d'un genre"),
                .points, Int(tables.groupMost), change: change),
            Leaf(
                RankingReader.root + ".transferability.most",
                Words("Limit of skill transferability", fr: "Maximum du transfert des compétences"), .points,
                Int(tables.most), change: change),
        ]
    }
}
