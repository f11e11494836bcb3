import Rulebook

/// Reads one version of the Comprehensive Ranking System, table by table.
///
/// Tables are dense, so a number of law stands in every row: `federal.crs.core.age.single.30`. The last row means that much
/// or more.
struct RankingReader {
    static let root = "federal.crs"
    let system: RankingSystem

    /// Every value of the version.
    var leaves: [Leaf] { [version] + core + spouse + transferability + additional }

    private var version: Leaf {
        let provisional = Words(
            " (announced, not seen in force)", fr: " (annoncée, non constatée en vigueur)")
        return Leaf(
            RankingReader.root,
            Words(
                "Version of the Comprehensive Ranking System", fr: "Version du Système de classement global"),
            rule: Words(system.id, fr: system.id) + (system.isProvisional ? provisional : Words("", fr: ""))
        ).markingVersions
    }

    var core: [Leaf] {
        let most = [
            leaf(
                .secondLanguage, "single.most", RankingReader.most(RankingReader.alone),
                system.secondLanguageMost.alone),
            leaf(
                .secondLanguage, "with_spouse.most", RankingReader.most(RankingReader.withSpouse),
                system.secondLanguageMost.withSpouse),
        ]
        return pairs(.age, system.age, by: RankingReader.years)
            + pairs(.education, system.education, by: RankingReader.credentials)
            + pairs(.firstLanguage, system.firstLanguage, by: RankingReader.levels)
            + pairs(.secondLanguage, system.secondLanguage, by: RankingReader.levels) + most
            + pairs(.canadianWork, system.canadianWork, by: RankingReader.years)
    }

    var spouse: [Leaf] {
        rows(.spouseEducation, system.spouseEducation, by: RankingReader.credentials)
            + rows(.spouseLanguage, system.spouseLanguage, by: RankingReader.levels)
            + rows(.spouseCanadianWork, system.spouseCanadianWork, by: RankingReader.years)
    }

    /// A value of a factor, below the factor's name.
    func leaf(_ factor: RankingFactor, _ part: String?, _ words: Words?, _ points: Int16) -> Leaf {
        Leaf(
            name(factor, part), self.words(factor, words), .points, Int(points),
            change: system.changes[factor])
    }

    /// The dotted name of a part of a factor.
    func name(_ factor: RankingFactor, _ part: String?) -> String {
        RankingReader.root + "." + factor.id + (part.map { "." + $0 } ?? "")
    }

    /// The factor's words with those of the part.
    func words(_ factor: RankingFactor, _ part: Words?) -> Words {
        factor.words + (part.map { Words(": ", fr: " : ") + $0 } ?? Words("", fr: ""))
    }

    /// A table of points by row.
    func rows(_ factor: RankingFactor, _ table: [Int16], by label: RowLabel) -> [Leaf] {
        table.indices.map { index in
            let row = label(index, index == table.count - 1)
            return leaf(factor, row.name, row.words, table[index])
        }
    }

    private func pairs(_ factor: RankingFactor, _ table: [PointsPair], by label: RowLabel) -> [Leaf] {
        table.indices.flatMap { index in
            let row = label(index, index == table.count - 1)
            return [
                leaf(
                    factor, "single." + row.name, row.words + RankingReader.alone.inParenthesesAfterSpace,
                    table[index].alone),
                leaf(
                    factor, "with_spouse." + row.name,
                    row.words + RankingReader.withSpouse.inParenthesesAfterSpace,
                    table[index].withSpouse),
            ]
        }
    }
}

extension RankingReader {
    /// How a row of a table is called, by its index and by whether it is the last one.
    typealias RowLabel = @Sendable (_ index: Int, _ isLast: Bool) -> (name: String, words: Words)

    static let alone = Words("without a spouse who counts", fr: "sans époux pris en compte")
    static let withSpouse = Words("with a spouse who counts", fr: "avec un époux pris en compte")

    static let years: RowLabel = { index, isLast in
        ("\(index)", .count(index, Words("year", fr: "an"), Words("years", fr: "ans")) + orMore(isLast))
    }

    static let levels: RowLabel = { index, isLast in
        (
            "\(index)",
            Words("CLB \(index)", fr: "NCLC \(index)") + orMore(isLast)
                + Words(", each ability", fr: ", chaque compétence")
        )
    }

    static let credentials: RowLabel = { index, _ in
        let level = Credential(rawValue: UInt8(index)) ?? .none
        return (level.code, level.words)
    }

    /// The limit of a factor.
    static func most(_ of: Words) -> Words { Words("at most, ", fr: "au plus, ") + of }

    private static func orMore(_ isLast: Bool) -> Words {
        isLast ? Words(" or more", fr: " ou plus") : Words("", fr: "")
    }
}

extension Words {
    /// The phrase between parentheses, apart from what stands before it.
    var inParenthesesAfterSpace: Words { Words(" ", fr: " ") + inParentheses }
}
