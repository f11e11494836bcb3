import Rulebook

/// Which profiles of an era are tied to a province, by their score, ready for drawing.
///
/// Most have scores below the others'; so the lowest scores of rounds for nominees come from them.
struct ProvincialTies: Sendable {
    /// By group of scores: to 300, 301–400, 401–500, 501 and up.
    private let shares: [Double]
    private let chances: [Chance]
    private let provinces: WeightedTable
    private let canadianExperience: Assumption
    private let meetsClass: Chance

    /// Ties of an era; `perHundredDays` are its arrivals at each score.
    init(_ parameters: PopulationParameters, perHundredDays: [Double]) {
        let weights = parameters.tied.scores.map(\.value)
        let nominees = Double(TiedProfiles.nominees.reduce(0, +))
        let tied = nominees * parameters.tied.perNominee.value * 100 / 365
        var arrivals = [Double](repeating: 0, count: weights.count)
        for (score, rate) in perHundredDays.enumerated() { arrivals[ProvincialTies.group(score)] += rate }
        let sum = max(1, weights.reduce(0, +))
        shares = zip(weights, arrivals).map { min(1, tied * $0 / sum / max(1, $1)) }
        chances = shares.map { Chance($0) }
        provinces = WeightedTable(TiedProfiles.nominees)
        canadianExperience = parameters.tied.canadianExperienceShare
        meetsClass = canadianExperience.chance
    }

    /// The share of those not tied who meet the Canadian Experience Class, so that the share of all is as assumed.
    func shareOfOthers(of programs: ProgramShares, at score: Int) -> Chance {
        let (all, tied) = (programs.canadianExperience(at: score), shares[ProvincialTies.group(score)])
        guard tied < 1 else { return Chance(all) }
        return Chance(max(0, all - tied * canadianExperience.value) / (1 - tied))
    }

    /// The province a profile of a score is tied to; nil for most.
    @inline(__always)
    func province(at score: Int, _ luck: Luck) -> Jurisdiction? {
        guard luck.happens(chances[ProvincialTies.group(score)], .province) else { return nil }
        return Jurisdiction(rawValue: UInt8(luck.pick(provinces, .province, 1)))
    }

    /// A class for a tied profile, French and offers as for everybody of its band.
    @inline(__always)
    func kind(_ kind: ArchetypeClass, _ luck: Luck) -> ArchetypeClass {
        let meets = luck.happens(meetsClass, .meetsCanadianExperience, 1)
        return meets ? kind.union(.canadianExperience) : kind.subtracting(.canadianExperience)
    }

    private static func group(_ score: Int) -> Int {
        score <= 300 ? 0 : score <= 400 ? 1 : score <= 500 ? 2 : 3
    }
}
