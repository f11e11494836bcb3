public import Rulebook

/// The Comprehensive Ranking System in all its versions since 2015-01-01.
public let rankingSystem: Dated<RankingSystem> = [
    .from("2015-01-01", per: Text.instructions2015): .first2015,
    .from("2016-11-19", per: Text.instructions2016): .second2016,
    .from("2017-06-06", per: Text.instructions2017): .third2017,
    .from("2020-10-20", per: Text.instructions2020): .fourth2020,
    .from("2022-11-16", per: Text.instructionsCurrent): .fifth2022,
    .from("2025-03-25", per: Text.instructionsCurrent): .sixth2025,
    .from("2026-11-03", per: Text.announced2026): .seventh2026,
]

extension RankingSystem {
    /// Offers fall to 200 and 50 and need no assessment of the labour market; study in Canada earns 15 or 30.
    static let second2016 = first2015.amended("crs-2016-11-19", on: "2016-11-19", per: Text.instructions2016)
    {
        $0.additional.offerFeatures = .arrangedEmployment
        $0.additional.offerInMajorGroup00 = 200
        $0.additional.otherOffer = 50
        $0.additional.canadianStudy = [0, 15, 30]
        return [.jobOffer, .canadianStudy]
    }

    /// A brother or sister earns 15, French 15 or 30.
    static let third2017 = second2016.amended("crs-2017-06-06", on: "2017-06-06", per: Text.instructions2017)
    {
        $0.additional.sibling = 15
        $0.additional.frenchWithWeakEnglish = 15
        $0.additional.frenchWithGoodEnglish = 30
        return [.sibling, .french]
    }

    /// French earns 25 or 50.
    static let fourth2020 = third2017.amended("crs-2020-10-20", on: "2020-10-20", per: Text.instructions2020)
    {
        $0.additional.frenchWithWeakEnglish = 25
        $0.additional.frenchWithGoodEnglish = 50
        return [.french]
    }

    /// The classification of 2021: TEER 0 to 3 for 0, A and B; no value changes.
    static let fifth2022 = fourth2020.amended(
        "crs-2022-11-16", on: "2022-11-16", per: Text.instructionsCurrent
    ) {
        $0.additional.offerLevels = .teer(.skilled)
        return [.jobOffer]
    }

    /// Offers earn nothing.
    static let sixth2025 = fifth2022.amended("crs-2025-03-25", on: "2025-03-25", per: Text.criteria) {
        $0.additional.offerInMajorGroup00 = 0
        $0.additional.otherOffer = 0
        return [.jobOffer]
    }

    /// Announced and not observed: a high-wage factor whose values a scenario must supply; all else carried forward.
    static let seventh2026 = sixth2025.amended("crs-2026-11-03", on: "2026-11-03", per: Text.announced2026) {
        $0.isProvisional = true
        return [.highWage, .jobOffer]
    }

    /// This version with changes from a day on; the change says which factors it touched.
    private func amended(
        _ id: String, on day: Day, per source: Source, _ change: (inout RankingSystem) -> [RankingFactor]
    ) -> RankingSystem {
        var version = self
        version.id = id
        for factor in change(&version) { version.changes[factor] = .from(day, per: source) }
        return version
    }
}
