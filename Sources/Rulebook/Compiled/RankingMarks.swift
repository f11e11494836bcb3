/// What the tables of the ranking are entered with: a candidate on a day as plain numbers.
///
/// Read field by field out of a row of candidates, since copying a whole one costs as much as scoring it.
struct RankingMarks {
    /// Completed years of age, 0 to 127.
    var age: Int
    /// Completed years of work within ten, 0 to 10.
    var canadianYears: Int
    var foreignYears: Int
    /// The four levels of results valid on the day, a byte each; zero when none is valid.
    var first: UInt32
    var second: UInt32
    var spouse: UInt32

    /// One with a spouse who counts, else zero.
    let withSpouse: Int
    let credential: Int
    let study: Int
    /// One with a certificate of qualification, with a brother or sister in Canada, else zero.
    let certificate: Int
    let sibling: Int32
    let firstIsFrench: Bool
    let spouseCredential: Int
    let spouseYears: Int
    let hasOffer: Bool
    let offerFeatures: UInt16
    let offerOccupation: UInt32

    /// What does not depend on the day; the rest is zero.
    @inline(__always)
    init(of candidates: Span<Candidate>, at place: Int) {
        (age, canadianYears, foreignYears) = (0, 0, 0)
        (first, second, spouse) = (0, 0, 0)
        withSpouse = Int(candidates[place].spouse.countsAsOne)
        credential = Int(candidates[place].credential.rawValue & 7)
        study = Int(candidates[place].canadianStudy.rawValue & 3)
        let facts = candidates[place].facts.rawValue
        certificate = Int(truncatingIfNeeded: facts >> UInt64(Fact.tradeCertificate.rawValue) & 1)
        sibling = Int32(truncatingIfNeeded: facts >> UInt64(Fact.siblingInCanada.rawValue) & 1)
        firstIsFrench = candidates[place].firstLanguage.language == .french
        spouseCredential = Int(candidates[place].spouse.credential.rawValue & 7)
        spouseYears = Int(candidates[place].spouse.canadianYears)
        hasOffer = candidates[place].offer.jurisdiction != nil
        offerFeatures = candidates[place].offer.features.rawValue
        offerOccupation = UInt32(bitPattern: candidates[place].offer.occupation.code)
    }

    /// Reads a candidate on a day by the calendar.
    @inline(__always)
    init(of candidates: Span<Candidate>, at place: Int, on day: Day) {
        self.init(of: candidates, at: place)
        let candidate = candidates[place]
        age = min(RankingTables.ages - 1, max(0, candidate.age(on: day)))
        canadianYears = candidate.canadianMonths(on: day) / 12
        foreignYears = candidate.foreignMonths(on: day) / 12
        first = candidate.firstLanguage.levels(on: day).packed
        second = candidate.secondLanguage.levels(on: day).packed
        spouse = withSpouse == 1 ? candidate.spouse.language.levels(on: day).packed : 0
    }
}

extension Abilities {
    /// The four levels in one number, a byte each.
    @inline(__always)
    var packed: UInt32 {
        UInt32(speaking) | UInt32(listening) << 8 | UInt32(reading) << 16 | UInt32(writing) << 24
    }
}

extension Spouse {
    /// One for a spouse who counts, else zero; asked without a branch.
    @inline(__always)
    fileprivate var countsAsOne: UInt8 {
        (isPresent ? 1 : 0) & (isAccompanying ? 1 : 0) & (isCitizenOrPermanentResident ? 0 : 1)
    }
}
