import PublishedFigures
import Rulebook

/// The density of arrivals by exact score: bands from the table, within a band by the stated shape.
struct ScoreDensity: Sendable {
    /// Arrivals in a hundred days at each score, 0 to 600.
    let perHundredDays: [Double]

    init(_ rates: ArrivalRates, flow: PoolFlow) {
        var density = [Double](repeating: 0, count: Reservoir.highestScore + 1)
        for band in rates.bands {
            let weights = band.scores.map { ScoreDensity.shape(at: $0, from: band.scores.lowerBound, flow) }
            let sum = weights.reduce(0, +)
            for (score, weight) in zip(band.scores, weights) {
                density[score] = Double(band.perHundredDays) * flow.arrivalFactor.value * weight / sum
            }
        }
        perHundredDays = density
    }

    private static func shape(at score: Int, from low: Int, _ flow: PoolFlow) -> Double {
        switch score {
        case ...300: exponential(Double(score - 300) / max(1, flow.lowestDecay.value))
        case ...350: Double(score - 250)
        case ...500: 1
        case ...540: exponential(Double(low - score) / max(1, flow.upperDecay.value))
        default: exponential(Double(low - score) / max(1, flow.highestDecay.value))
        }
    }
}

/// The scores of one band and class, ready for drawing: only such as have an archetype.
struct ScoreCell: Sendable {
    private let scores: [Int16]
    private let kinds: [ArchetypeClass]
    private let table: WeightedTable

    /// Spreads the weights of a band's scores over the nearest scores that have archetypes; stops when none has.
    init(_ band: ClosedRange<Int>, _ kind: ArchetypeClass, in reservoir: Reservoir, weight: (Int) -> Double) {
        let found = ScoreCell.stocked(band, kind, in: reservoir)
        var weights = [Double](repeating: 0, count: found.scores.count)
        for score in band {
            let nearest = found.scores.indices.min { left, right in
                abs(found.scores[left] - score) < abs(found.scores[right] - score)
            }
            if let nearest { weights[nearest] += max(weight(score), 1e-9) }
        }
        scores = found.scores.map { Int16($0) }
        kinds = found.scores.map { _ in found.kind }
        table = WeightedTable(shares: weights)
    }

    /// A score of the band and the class its archetypes are kept under.
    @inline(__always)
    func draw(_ luck: Luck) -> (score: Int, kind: ArchetypeClass) {
        let index = luck.pick(table, .score)
        return (Int(scores[index]), kinds[index])
    }

    /// The scores of a band that have archetypes of the class, else of its nearest substitute.
    private static func stocked(_ band: ClosedRange<Int>, _ kind: ArchetypeClass, in reservoir: Reservoir)
        -> (scores: [Int], kind: ArchetypeClass)
    {
        for substitute in kind.substitutes {
            let scores = band.filter { reservoir.count($0, substitute) > 0 }
            if !scores.isEmpty { return (scores, substitute) }
        }
        preconditionFailure("no candidate can have a score of \(band) under the law in force")
    }
}

/// The cells of every band of the arrival tables, and the shares of classes and occupations in each.
struct ScoreCells: Sendable {
    /// The bands, from low to high.
    let bands: [ClosedRange<Int>]
    private let cells: [ScoreCell]
    private let canadianExperience: [Chance]
    private let french: [Chance]
    private let offer: [Chance]
    private let occupations: [WeightedTable]

    /// Cells for bands whose category shares are given; `weight` is the density of a class at a score.
    init(
        _ shares: [CategoryShares], transport: [CategoryShares], in reservoir: Reservoir,
        programs: ProgramShares, ties: ProvincialTies, frenchFactor: Double,
        weight: (Int, ArchetypeClass) -> Double
    ) {
        bands = shares.map(\.scores)
        cells = shares.flatMap { band in
            (0..<UInt8(ArchetypeClass.count)).map { bits in
                let kind = ArchetypeClass(rawValue: bits)
                return ScoreCell(band.scores, kind, in: reservoir) { weight($0, kind) }
            }
        }
        canadianExperience = shares.map { ties.shareOfOthers(of: programs, at: $0.scores.upperBound) }
        french = shares.map { Chance(min(1, Double($0.french) / 1_000 * frenchFactor)) }
        offer = shares.map { programs.jobOffer(at: $0.scores.upperBound) }
        occupations = zip(shares, transport).map { ScoreCells.occupations($0, transport: $1) }
    }

    /// A class for a candidate of a band.
    @inline(__always)
    func kind(_ band: Int, _ luck: Luck) -> ArchetypeClass {
        var kind: ArchetypeClass = []
        if luck.happens(canadianExperience[band], .meetsCanadianExperience) {
            kind.insert(.canadianExperience)
        }
        if luck.happens(french[band], .speaksFrench) { kind.insert(.french) }
        if luck.happens(offer[band], .holdsOffer) { kind.insert(.offer) }
        return kind
    }

    /// A score of a band, and the class of its archetypes.
    @inline(__always)
    func score(_ band: Int, _ kind: ArchetypeClass, _ luck: Luck) -> (score: Int, kind: ArchetypeClass) {
        cells[band * ArchetypeClass.count + Int(kind.rawValue)].draw(luck)
    }

    /// The class of occupation of a candidate of a band.
    @inline(__always)
    func occupationClass(_ band: Int, _ luck: Luck) -> OccupationClass {
        OccupationClass.allCases[luck.pick(occupations[band], .occupationClass)]
    }

    private static func occupations(_ shares: CategoryShares, transport: CategoryShares) -> WeightedTable {
        let listed = [
            shares.healthcare, shares.stem, shares.trades, shares.education,
            shares.transport ?? transport.transport ?? 0, shares.agriculture ?? transport.agriculture ?? 0,
        ]
        return WeightedTable([max(0, 1_000 - listed.reduce(0, +))] + listed)
    }
}
