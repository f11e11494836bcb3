public import Rulebook

extension RankingSystem {
    /// The score of a candidate line by line; the points of all lines add up to `score(_:on:isNominee:)`, part by part.
    public func lines(for candidate: Candidate, on day: Day, isNominee: Bool) -> [ScoreLine] {
        let facts = RankingFacts(of: candidate, on: day)
        return coreLines(facts)
            + (facts.withSpouse ? spouseLines(candidate.spouse, on: day) : [])
            + transferabilityLines(facts)
            + additionalLines(candidate, facts, isNominee: isNominee)
    }

    private func coreLines(_ facts: RankingFacts) -> [ScoreLine] {
        let second = Ability.allCases.map {
            language(.secondLanguage, secondLanguage, $0, facts.second, facts)
        }
        let cap = secondLanguageMost(withSpouse: facts.withSpouse)
        return [
            pair(.age, age, facts.age, facts),
            pair(.education, education, Int(facts.credential.rawValue), facts),
        ]
            + Ability.allCases.map { language(.firstLanguage, firstLanguage, $0, facts.first, facts) }
            + second
            + limit(
                second.total, to: cap, RankingFactor.secondLanguage.id,
                Words(
                    "Limit of the second official language", fr: "Maximum de la deuxième langue officielle"),
                as: .secondLanguage)
            + [pair(.canadianWork, canadianWork, facts.canadianYears, facts)]
    }

    private func spouseLines(_ spouse: Spouse, on day: Day) -> [ScoreLine] {
        let levels = spouse.language.levels(on: day)
        let most = Int(spouseLanguage.max() ?? 0)
        return [single(.spouseEducation, spouseEducation, Int(spouse.credential.rawValue))]
            + Ability.allCases.map { ability in
                let points = Int(spouseLanguage.clamped(ability.level(in: levels)))
                return line(.spouseLanguage, ability: ability, points, most: most)
            }
            + [single(.spouseCanadianWork, spouseCanadianWork, Int(spouse.canadianYears))]
    }

    private func pair(_ factor: RankingFactor, _ table: [PointsPair], _ index: Int, _ facts: RankingFacts)
        -> ScoreLine
    {
        line(
            factor, table.clamped(index)(withSpouse: facts.withSpouse),
            most: table.map { $0(withSpouse: facts.withSpouse) }.max() ?? 0)
    }

    private func language(
        _ factor: RankingFactor, _ table: [PointsPair], _ ability: Ability, _ levels: Abilities,
        _ facts: RankingFacts
    ) -> ScoreLine {
        line(
            factor, ability: ability, table.clamped(ability.level(in: levels))(withSpouse: facts.withSpouse),
            most: table.map { $0(withSpouse: facts.withSpouse) }.max() ?? 0)
    }

    private func single(_ factor: RankingFactor, _ table: [Int16], _ index: Int) -> ScoreLine {
        line(factor, Int(table.clamped(index)), most: Int(table.max() ?? 0))
    }
}

extension [ScoreLine] {
    /// The sum of the points.
    public var total: Int { reduce(0) { $0 + $1.points } }

    /// The points of one part.
    public func total(of part: ScorePart) -> Int { reduce(0) { $0 + ($1.part == part ? $1.points : 0) } }
}
