/// The federal programs managed by Express Entry, as a set of bits.
public struct FederalPrograms: OptionSet, Hashable, Sendable, BitwiseCopyable {
    public var rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Canadian Experience Class.
    public static let cec = FederalPrograms(rawValue: 1 << 0)
    /// Federal Skilled Worker Program.
    public static let fsw = FederalPrograms(rawValue: 1 << 1)
    /// Federal Skilled Trades Program.
    public static let fst = FederalPrograms(rawValue: 1 << 2)
    /// Provincial Nominee Program: an accepted nomination through Express Entry.
    public static let pnp = FederalPrograms(rawValue: 1 << 3)

    /// The abbreviations of the members in the order of an invitation: PNP, CEC, FSW, FST.
    public var codes: [String] {
        [(FederalPrograms.pnp, "PNP"), (.cec, "CEC"), (.fsw, "FSW"), (.fst, "FST")]
            .filter { contains($0.0) }.map(\.1)
    }
}

/// Everything a rule may be asked about: a candidate, a day, whose program asks, and the standing in the federal pool.
public struct Circumstances: Sendable {
    public var candidate: Candidate
    public var day: Day
    /// The province or territory whose program asks.
    public var program: Jurisdiction
    /// The score of the Comprehensive Ranking System without a nomination; 0 outside the pool.
    public var score: Int
    /// The federal programs met; empty outside the pool.
    public var federalPrograms: FederalPrograms
    /// True when a profile is live in the federal pool.
    public var hasProfile: Bool

    /// The circumstances of a candidate on a day before a province's program.
    public init(
        _ candidate: Candidate, on day: Day, before program: Jurisdiction, score: Int = 0,
        federalPrograms: FederalPrograms = [], hasProfile: Bool = false
    ) {
        self.candidate = candidate
        self.day = day
        self.program = program
        self.score = score
        self.federalPrograms = federalPrograms
        self.hasProfile = hasProfile
    }
}
