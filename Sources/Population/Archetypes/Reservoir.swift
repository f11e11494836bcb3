import Rulebook

/// What sets candidates of one score apart in a round: whether CEC is met, French at 7, an offer that earns points.
struct ArchetypeClass: OptionSet, Sendable {
    var rawValue: UInt8

    static let canadianExperience = ArchetypeClass(rawValue: 1)
    static let french = ArchetypeClass(rawValue: 2)
    static let offer = ArchetypeClass(rawValue: 4)
    static let count = 8

    /// This class and those to take in its stead, the nearest first.
    var substitutes: [ArchetypeClass] {
        [
            [], .offer, .french, .canadianExperience, [.offer, .canadianExperience],
            [.french, .canadianExperience],
            [.french, .offer], [.french, .offer, .canadianExperience],
        ]
        .map { symmetricDifference($0) }
    }
}

/// Archetypes under one version of the law, by exact score and class.
struct Reservoir: Sendable {
    /// The most archetypes kept for a score and class.
    static let kept = 16
    /// How many are proposed at most.
    static let proposals = 60_000
    /// The highest score without a nomination.
    static let highestScore = 600

    private let archetypes: [Archetype]
    /// Where the archetypes of a score and class begin; the next entry is where they end.
    private let starts: [Int32]

    /// Judges proposals by the law of a day and keeps those that meet a federal program.
    init(law: FederalLaw, on day: Day) {
        guard let ranking = law.ranking[day], let programs = law.programs[day] else {
            preconditionFailure("no ranking system or no federal programs are in force on \(day)")
        }
        let funds = law.settlementFunds[day]
        var buckets = [[Archetype]](repeating: [], count: (Reservoir.highestScore + 1) * ArchetypeClass.count)
        let paysOffers = ranking.additional.otherOffer > 0
        for number in 0..<Reservoir.proposals {
            let archetype = Archetype.proposal(number)
            let candidate = archetype.leastCandidate(on: day, funds: funds)
            let score = ranking.score(candidate, on: day, isNominee: false).total
            guard score <= Reservoir.highestScore else { continue }
            var kind: ArchetypeClass = archetype.speaksFrench ? .french : []
            if archetype.hasOffer && paysOffers { kind.insert(.offer) }
            let place = score * ArchetypeClass.count + Int(kind.rawValue)
            if buckets[place].count >= Reservoir.kept && buckets[place + 1].count >= Reservoir.kept {
                continue
            }
            let met = programs.programs(
                met: Circumstances(candidate, on: day, before: .ontario, hasProfile: true))
            if met.isEmpty { continue }
            let bucket = met.contains(.cec) ? place + 1 : place
            if buckets[bucket].count < Reservoir.kept { buckets[bucket].append(archetype) }
        }
        starts = buckets.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
        archetypes = buckets.flatMap { $0 }
    }

    /// How many archetypes a score and class have.
    func count(_ score: Int, _ kind: ArchetypeClass) -> Int {
        let place = score * ArchetypeClass.count + Int(kind.rawValue)
        return Int(starts[place + 1] - starts[place])
    }

    /// One archetype of a score and class, which have at least one.
    @inline(__always)
    func archetype(_ score: Int, _ kind: ArchetypeClass, _ luck: Luck) -> Archetype {
        let place = score * ArchetypeClass.count + Int(kind.rawValue)
        let count = Int(starts[place + 1] - starts[place])
        return archetypes[Int(starts[place]) + luck.below(count, .archetype)]
    }
}

extension Archetype {
    /// True with French at 7 or more in all four abilities.
    var speaksFrench: Bool { (firstIsFrench ? first : second).lowest >= 7 }
}
