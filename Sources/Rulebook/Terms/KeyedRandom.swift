/// A chance as a whole number of 2^32 parts, so that every machine decides alike.
public struct Chance: Hashable, Sendable, BitwiseCopyable {
    /// Parts of 2^32, 0 to 2^32.
    public let threshold: UInt64

    /// The chance of so many in a thousand, held between 0 and 1,000.
    @inlinable public init(perMille: Int) {
        threshold = UInt64(max(0, min(1_000, perMille))) << 32 / 1_000
    }

    /// The chance nearest to a share from 0 to 1; what lies outside is held there.
    @inlinable public init(_ share: Double) {
        threshold = UInt64((max(0, min(1, share)) * 4_294_967_296).rounded())
    }
}

/// Whole weights made ready for drawing: the n-th index is drawn as often as its weight says.
public struct WeightedTable: Hashable, Sendable {
    /// The running sums of the weights.
    public let cumulative: [UInt32]

    /// A table of weights, none negative; stops when their sum is 0 or does not fit 32 bits.
    public init(_ weights: [Int]) {
        var sum = 0
        cumulative = weights.map { weight in
            precondition(weight >= 0, "a weight is negative")
            sum += weight
            return UInt32(sum)
        }
        precondition(sum > 0, "the weights add up to nothing")
    }

    /// A table of shares in any unit, each rounded to a millionth of their sum; at least one is above 0.
    public init(shares: [Double]) {
        let sum = shares.reduce(0, +)
        self.init(shares.map { Int(($0 / sum * 1_000_000).rounded()) })
    }

    /// The sum of the weights.
    @inlinable public var total: UInt32 { cumulative[cumulative.count - 1] }

    /// The index whose part of the whole holds a place from 0 to below the total.
    @inlinable public func index(at place: UInt32) -> Int {
        var (low, high) = (0, cumulative.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] <= place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Random numbers by key: each is a hash of a seed, a purpose, a subject and an index, and none depends on another.
///
/// There is no stream: adding a decision or changing a policy never disturbs the luck of anybody else, and ranges of
/// subjects may be worked off in any order. The mixing is SplitMix64's (Steele, Lea and Flood, 2014).
public struct KeyedRandom: Hashable, Sendable, BitwiseCopyable {
    @usableFromInline let key: UInt64

    /// The numbers of a subject, such as a candidate, for one purpose under a seed.
    @inlinable public init(seed: UInt64, purpose: UInt64, subject: UInt64) {
        key = KeyedRandom.mix(KeyedRandom.mix(seed &+ 0x9E37_79B9_7F4A_7C15 &* (purpose &+ 1)) ^ subject)
    }

    /// Sixty-four even bits for an index, such as a day or the number of a decision.
    @inlinable public func bits(_ index: UInt64) -> UInt64 {
        KeyedRandom.mix(key &+ 0x9E37_79B9_7F4A_7C15 &* (index &+ 1))
    }

    /// A whole number from 0 to below `bound`; `bound` is 1 or more.
    @inlinable public func below(_ bound: UInt32, _ index: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: ((bits(index) >> 32) &* UInt64(bound)) >> 32)
    }

    /// A whole number of a range, every one as likely.
    @inlinable public func within(_ range: ClosedRange<Int>, _ index: UInt64) -> Int {
        range.lowerBound + Int(below(UInt32(range.count), index))
    }

    /// True as often as the chance says.
    @inlinable public func happens(_ chance: Chance, _ index: UInt64) -> Bool {
        bits(index) >> 32 < chance.threshold
    }

    /// An index of the table, as often as its weights say.
    @inlinable public func pick(_ table: WeightedTable, _ index: UInt64) -> Int {
        table.index(at: below(table.total, index))
    }

    @inlinable static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
