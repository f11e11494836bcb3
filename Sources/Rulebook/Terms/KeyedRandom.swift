/// Random numbers by key: the same (seed, purpose, subject, ordinal) gives the same 64 bits, in any order and anywhere.
///
/// There is no stream of random numbers, so a decision that is added or left out never changes the luck of another.
/// The mixing is that of SplitMix64 (Steele, Lea and Flood, 2014), applied to the key in turn; about 3 ns a number.
public struct KeyedRandom: Hashable, Sendable, BitwiseCopyable {
    /// The seed of the run.
    public let seed: UInt64

    @inlinable public init(seed: UInt64) { self.seed = seed }

    /// Sixty-four bits for a key.
    @inlinable public func bits(_ purpose: UInt32, _ subject: Int, _ ordinal: Int = 0) -> UInt64 {
        let first = KeyedRandom.mix(seed &+ 0x9E37_79B9_7F4A_7C15 &* (UInt64(purpose) &+ 1))
        let second = KeyedRandom.mix(first ^ UInt64(bitPattern: Int64(subject)) &* 0xD134_2543_DE82_EF95)
        return KeyedRandom.mix(second &+ UInt64(bitPattern: Int64(ordinal)) &* 0x9E37_79B9_7F4A_7C15)
    }

    /// A whole number from 0 to `bound` − 1, `bound` at most 2³².
    @inlinable public func below(_ bound: Int, _ purpose: UInt32, _ subject: Int, _ ordinal: Int = 0) -> Int {
        KeyedRandom.scale(bits(purpose, subject, ordinal), to: bound)
    }

    /// True with a chance.
    @inlinable public func happens(_ chance: Chance, _ purpose: UInt32, _ subject: Int, _ ordinal: Int = 0)
        -> Bool
    {
        bits(purpose, subject, ordinal) >> 32 < chance.threshold
    }

    /// The number from 0 to `bound` − 1 that the upper bits stand for.
    @inlinable public static func scale(_ bits: UInt64, to bound: Int) -> Int {
        Int(((bits >> 32) &* UInt64(bound)) >> 32)
    }

    @inlinable static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A probability as a whole number of 2³²-ths, so that a decision is a comparison of integers on every machine.
public struct Chance: Hashable, Sendable, BitwiseCopyable {
    /// The number of 2³²-ths, 0 to 2³².
    public let threshold: UInt64

    /// A probability in millionths, 0 to 1,000,000.
    @inlinable public init(millionths: Int) {
        threshold = UInt64(max(0, min(1_000_000, millionths))) << 32 / 1_000_000
    }

    /// Never.
    public static let never = Chance(millionths: 0)
    /// Always.
    public static let always = Chance(millionths: 1_000_000)
}
