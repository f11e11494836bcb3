import Rulebook

/// What sets candidates of one score apart in a round: whether CEC is met, French at 7, arranged employment.
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
        for number in 0..<Reservoir.proposals {
            let archetype = Archetype.proposal(number)
            let candidate = archetype.leastCandidate(on: day, funds: funds)
            let score = ranking.score(candidate, on: day, isNominee: false).total
            guard score <= Reservoir.highestScore else { continue }
            let place = score * ArchetypeClass.count + Int(archetype.kindWithoutPrograms.rawValue)
            let hasRoom = (
                others: buckets[place].count < Reservoir.kept, cec: buckets[place + 1].count < Reservoir.kept
            )
            guard hasRoom.others || hasRoom.cec else { continue }
            let circumstances = Circumstances(candidate, on: day, before: .ontario, hasProfile: true)
            // The grid of 67 points is the dear part; it is asked only where CEC is not met and there is room.
            if circumstances.meets(programs.canadianExperience) {
                if hasRoom.cec { buckets[place + 1].append(archetype) }
            } else if hasRoom.others, !programs.programs(met: circumstances).isEmpty {
                buckets[place].append(archetype)
            }
        }
        starts = buckets.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
        archetypes = buckets.flatMap { $0 }
    }

    /// True when every archetype meets the same programs on a later day; the ranking system must be the same version.
    func holds(under law: FederalLaw, on day: Day) -> Bool {
        guard let programs = law.programs[day] else { return false }
        let funds = law.settlementFunds[day]
        for place in 0..<(starts.count - 1) {
            let isCanadianExperience = place % 2 == 1
            for index in starts[place]..<starts[place + 1] {
                let candidate = archetypes[Int(index)].leastCandidate(on: day, funds: funds)
                let circumstances = Circumstances(candidate, on: day, before: .ontario, hasProfile: true)
                let meetsClass = circumstances.meets(programs.canadianExperience)
                guard meetsClass == isCanadianExperience else { return false }
                if !meetsClass && programs.programs(met: circumstances).isEmpty { return false }
            }
        }
        return true
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

    /// The class but for the Canadian Experience Class, which the law judges.
    var kindWithoutPrograms: ArchetypeClass {
        var kind: ArchetypeClass = speaksFrench ? .french : []
        if hasOffer { kind.insert(.offer) }
        return kind
    }
}
