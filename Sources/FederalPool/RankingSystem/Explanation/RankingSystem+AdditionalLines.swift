import Rulebook

extension RankingSystem {
    /// The additional points that exist in this version, with their limit.
    func additionalLines(_ candidate: Candidate, _ facts: RankingFacts, isNominee: Bool) -> [ScoreLine] {
        let tables = additional
        let wage = tables.highWage.map { Int(max($0.canadianWork, $0.offer)) }.max() ?? 0
        let french = Int(max(tables.frenchWithGoodEnglish, tables.frenchWithWeakEnglish))
        let lines = [
            line(.nomination, isNominee ? Int(tables.nomination) : 0, most: Int(tables.nomination)),
            line(
                .jobOffer, tables.points(for: candidate.offer),
                most: Int(max(tables.offerInMajorGroup00, tables.otherOffer))),
            line(
                .canadianStudy, Int(tables.canadianStudy.clamped(Int(candidate.canadianStudy.rawValue))),
                most: Int(tables.canadianStudy.max() ?? 0)),
            line(
                .sibling, candidate.facts.contains(.siblingInCanada) ? Int(tables.sibling) : 0,
                most: Int(tables.sibling)),
            line(.french, tables.pointsForFrench(facts), most: french),
            line(
                .highWage, tables.pointsForWage(candidate, canadianYears: facts.canadianYears), most: wage),
        ].filter { $0.most > 0 }
        return lines
            + limit(
                lines.total, to: Int(tables.most), ScorePart.additional.id,
                Words("Limit of the additional points", fr: "Maximum des points supplémentaires"),
                as: .nomination)
    }
}
