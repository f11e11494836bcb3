import Rulebook

/// Why a number is drawn; raw values are never changed or reused, as they decide every candidate.
enum Purpose: UInt32 {
    case archetype = 1_001
    case startingProfile, startingNominee, startingBase
    case federalArrival, federalArrivals
    case baseArrival, baseArrivals
}

/// Which decision about a candidate a number is for; raw values are never changed or reused.
enum Decision: UInt64 {
    case meetsCanadianExperience, speaksFrench, holdsOffer, score, archetype, occupationClass, occupation
    case daysInPool, second, birthday, testDay, secondTestDay, workMonths, workEnd, foreignMonths, foreignEnd
    case residence, isInQuebec, hasLeft, hasMoved, earlierPlace, studyPlace, graduation, residentDays
    case permitKind, permitEnd, employment, hasOffer, offerPlace, offerFeatures, wage, region, employer
    case interest, firstInterest, secondInterest, thirdInterest, destination, relatives, relativePlace
    case friends, friendPlace, children, funds, family, study, licence, facts, province, nominationDay
    case isResident, level, age, credential, spouse, program
}

/// The numbers of one candidate for one purpose.
struct Luck {
    private let key: UInt64

    init(seed: UInt64, _ purpose: Purpose, _ subject: Int) {
        key = KeyedRandom(seed: seed).bits(purpose.rawValue, subject)
    }

    /// Sixty-four bits for a decision; `part` tells the parts of one decision apart, 0 to 63.
    @inline(__always)
    func bits(_ decision: Decision, _ part: UInt64 = 0) -> UInt64 {
        var mixed = key &+ 0x9E37_79B9_7F4A_7C15 &* (decision.rawValue << 6 | part)
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 to below `bound`.
    @inline(__always)
    func below(_ bound: Int, _ decision: Decision, _ part: UInt64 = 0) -> Int {
        KeyedRandom.scale(bits(decision, part), to: bound)
    }

    /// A whole number of a range, every one as likely.
    @inline(__always)
    func within(_ range: ClosedRange<Int>, _ decision: Decision, _ part: UInt64 = 0) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1, decision, part)
    }

    /// True with a chance.
    @inline(__always)
    func happens(_ chance: Chance, _ decision: Decision, _ part: UInt64 = 0) -> Bool {
        bits(decision, part) >> 32 < chance.threshold
    }

    /// An index of a table, as often as its weights say.
    @inline(__always)
    func pick(_ table: WeightedTable, _ decision: Decision, _ part: UInt64 = 0) -> Int {
        table.index(at: UInt32(truncatingIfNeeded: bits(decision, part) >> 32))
    }
}

/// Whole weights made ready for drawing: the n-th index is drawn as often as its weight says.
struct WeightedTable: Sendable {
    /// The running sums of the weights.
    private let cumulative: [UInt32]
    /// For each sixty-fourth of the whole, the index to look from.
    private let guide: [UInt16]
    private let total: UInt64

    /// A table of weights, none negative; stops when they add up to nothing.
    init(_ weights: [Int]) {
        var sum = 0
        cumulative = weights.map { weight in
            precondition(weight >= 0, "a weight is negative")
            sum += weight
            return UInt32(sum)
        }
        precondition(sum > 0, "the weights add up to nothing")
        let (total, cumulative) = (UInt64(sum), cumulative)
        self.total = total
        guide = (0..<64).map { part in
            let place = UInt32(truncatingIfNeeded: (UInt64(part) << 26 &* total) >> 32)
            return UInt16(cumulative.firstIndex { $0 > place } ?? 0)
        }
    }

    /// A table of shares in any unit, each rounded to a ten-millionth of their sum.
    init(shares: [Double]) {
        let sum = shares.reduce(0, +)
        self.init(shares.map { nearest($0 / sum * 10_000_000) })
    }

    /// The index whose part of the whole holds a place, given in 2^32 parts of the whole.
    @inline(__always)
    func index(at fraction: UInt32) -> Int {
        let place = UInt32(truncatingIfNeeded: (UInt64(fraction) &* total) >> 32)
        var index = Int(guide[Int(fraction >> 26)])
        while cumulative[index] <= place { index += 1 }
        return index
    }
}

extension Chance {
    /// The chance nearest to a share from 0 to 1, in millionths.
    init(_ share: Double) { self.init(millionths: nearest(share * 1_000_000)) }

    /// So many in a thousand.
    init(perMille: Int) { self.init(millionths: perMille * 1_000) }
}
