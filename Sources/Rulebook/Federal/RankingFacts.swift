/// What the ranking system asks of a candidate on one day: everything that depends on the day, read once.
public struct RankingFacts: Hashable, Sendable, BitwiseCopyable {
    /// Completed years of age.
    public var age: Int
    /// True when the with-spouse columns apply.
    public var withSpouse: Bool
    public var credential: Credential
    /// Levels of results that are valid on the day.
    public var first: Abilities
    public var second: Abilities
    /// The lowest level of the first official language.
    public var firstLowest: Int
    /// The lowest levels in French and in English, whichever is first.
    public var frenchLowest: Int
    public var englishLowest: Int
    /// Completed years within ten.
    public var canadianYears: Int
    public var foreignYears: Int
    public var holdsCertificate: Bool

    /// Reads a candidate on a day.
    @inline(__always)
    public init(of candidate: borrowing Candidate, on day: Day) {
        age = candidate.age(on: day)
        withSpouse = candidate.spouse.counts
        credential = candidate.credential
        first = candidate.valid(candidate.firstLanguage, on: day)
        second = candidate.valid(candidate.secondLanguage, on: day)
        firstLowest = Int(first.lowest)
        let secondLowest = Int(second.lowest)
        let firstIsFrench = candidate.firstLanguage.language == .french
        frenchLowest = firstIsFrench ? firstLowest : secondLowest
        englishLowest = firstIsFrench ? secondLowest : firstLowest
        canadianYears = candidate.canadianMonths(on: day) / 12
        foreignYears = candidate.foreignMonths(on: day) / 12
        holdsCertificate = candidate.facts.contains(.tradeCertificate)
    }
}
