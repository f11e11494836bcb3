import Rulebook

extension RankingSystem {
    /// The combinations of skills with the limit of each group and of all.
    func transferabilityLines(_ facts: RankingFacts) -> [ScoreLine] {
        let education = educationLines(facts)
        let foreign = foreignWorkLines(facts)
        let tables = transferability
        let points =
            facts.holdsCertificate ? tables.certificateWithLanguage(step: facts.steps.certificate) : 0
        let certificate = line(
            .certificateWithLanguage, points, most: Int(tables.certificateWithLanguage.upper))
        let lines = education + foreign + [certificate]
        return lines
            + limit(
                lines.total, to: Int(tables.most), ScorePart.transferability.id,
                Words("Limit of skill transferability", fr: "Maximum du transfert des compétences"),
                as: .certificateWithLanguage)
    }

    private func educationLines(_ facts: RankingFacts) -> [ScoreLine] {
        let tables = transferability
        let tier = Int(tables.educationTier.clamped(Int(facts.credential.rawValue)))
        let lines = [
            combination(.educationWithLanguage, tables.educationWithLanguage, tier, facts.steps.language),
            combination(
                .educationWithCanadianWork, tables.educationWithCanadianWork, tier, facts.steps.canadianWork),
        ]
        return lines
            + limit(
                lines.total, to: Int(tables.groupMost), "transferability.education",
                Words("Limit of the education combinations", fr: "Maximum des combinaisons d'études"),
                as: .educationWithLanguage)
    }

    private func foreignWorkLines(_ facts: RankingFacts) -> [ScoreLine] {
        let tables = transferability
        let years = facts.foreignYears
        let lines = [
            combination(
                .foreignWorkWithLanguage, tables.foreignWorkWithLanguage, years, facts.steps.language),
            combination(
                .foreignWorkWithCanadianWork, tables.foreignWorkWithCanadianWork, years,
                facts.steps.canadianWork),
        ]
        return lines
            + limit(
                lines.total, to: Int(tables.groupMost), "transferability.foreign_work",
                Words(
                    "Limit of the foreign work combinations",
                    fr: "Maximum des combinaisons d'expérience à l'étranger"),
                as: .foreignWorkWithLanguage)
    }

    private func combination(_ factor: RankingFactor, _ table: [StepPoints], _ index: Int, _ step: Int)
        -> ScoreLine
    {
        line(factor, table.clamped(index)(step: step), most: table.map { Int($0.upper) }.max() ?? 0)
    }
}
