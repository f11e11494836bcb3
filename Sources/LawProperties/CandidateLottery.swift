public import Rulebook

/// Candidates by luck, the same in every run: every value of every field a rule may read, the edges as often as the rest.
public struct CandidateLottery: RandomNumberGenerator {
    private var state: UInt64
    private let day: Day

    /// Candidates for a day; a seed names one row of them.
    public init(seed: UInt64, on day: Day) {
        state = seed &* 0xD134_2543_DE82_EF95 &+ 1
        self.day = day
    }

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True once in so many times.
    public mutating func one(in count: Int) -> Bool { below(count) == 0 }

    private mutating func below(_ count: Int) -> Int { KeyedRandom.scale(next(), to: count) }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    /// The next candidate.
    public mutating func candidate() -> Candidate {
        var candidate = Candidate(bornOn: birth(), recordedOn: one(in: 2) ? day : day - below(500))
        study(&candidate)
        work(&candidate)
        settle(&candidate)
        candidate.spouse = one(in: 2) ? spouse() : .none
        candidate.facts = FactSet(rawValue: next() & next() & (1 << UInt64(Fact.allCases.count) - 1))
        if one(in: 3) { candidate.offer = offer() }
        return candidate
    }

    /// Ages 0 to 99, one in four a birthday or the day before or after one.
    private mutating func birth() -> Day {
        if one(in: 4) { return min(day, day.adding(years: -below(100)) + (below(3) - 1)) }
        return day - (one(in: 8) ? below(36_000) : 6_000 + below(14_000))
    }

    private mutating func study(_ candidate: inout Candidate) {
        candidate.credential = pick(Credential.allCases)
        candidate.canadianStudy = pick(CanadianStudy.allCases)
        candidate.canadianCredentials = UInt8(below(4))
        candidate.studiedIn = places()
        candidate.graduatedIn = place()
        candidate.graduatedOn = one(in: 3) ? .distantPast : day - below(4_000)
        let first: OfficialLanguage = one(in: 3) ? .french : .english
        candidate.firstLanguage = one(in: 12) ? .none(first) : result(first)
        candidate.secondLanguage = one(in: 2) ? .none(first.other) : result(first.other)
    }

    /// Levels 0 to 12, four alike or each by itself; tests of today, of two years ago to the day, and between.
    private mutating func result(_ language: OfficialLanguage) -> LanguageResult {
        let base = below(13)
        let spread = one(in: 3) ? 13 : 1 + below(3)
        let levels = (0..<4).map { _ in UInt8(spread == 13 ? below(13) : min(12, base + below(spread))) }
        let takenOn = one(in: 6) ? day.adding(years: -2) + (below(5) - 2) : day - (below(800) - 10)
        return LanguageResult(
            language,
            Abilities(speaking: levels[0], listening: levels[1], reading: levels[2], writing: levels[3]),
            takenOn: takenOn)
    }

    private mutating func work(_ candidate: inout Candidate) {
        candidate.occupation = occupation()
        candidate.canadianMonths = months()
        candidate.canadianWorkUntil = lastDay()
        candidate.foreignMonths = months()
        candidate.foreignWorkUntil = lastDay()
        candidate.workedIn = places()
        candidate.employedSince = one(in: 2) ? .distantFuture : day - (below(3_000) - 30)
        candidate.earnings = Int32(below(150_000))
    }

    /// None, full years, a month less, or any number up to twelve years.
    private mutating func months() -> UInt16 {
        switch below(4) {
        case 0: 0
        case 1: UInt16(12 * below(8))
        case 2: UInt16(12 * (1 + below(7)) - 1)
        default: UInt16(below(145))
        }
    }

    /// Going on, ended today, or ended before: up to eleven years ago, often whole months ago to the day.
    private mutating func lastDay() -> Day {
        switch below(4) {
        case 0: .distantFuture
        case 1: day + (below(60) - 30)
        case 2: day.adding(months: -below(126)) + (below(3) - 1)
        default: day - below(4_100)
        }
    }

    private mutating func occupation() -> Occupation {
        if one(in: 12) { return .none }
        if one(in: 8) { return Occupation(code: Int32(10 * (1 + below(9)))) }
        return Occupation(code: Int32(below(10) * 10_000 + below(6) * 1_000 + below(1_000)))
    }

    private mutating func settle(_ candidate: inout Candidate) {
        candidate.residence = place()
        candidate.residentSince = one(in: 4) ? .distantPast : day - below(3_000)
        candidate.permit = WorkPermit(pick(PermitKind.allCases), expiresOn: day + (below(900) - 100))
        if candidate.permit.kind == .none { candidate.permit = .none }
        candidate.livedIn = places()
        candidate.destination = place()
        candidate.interest = one(in: 4) ? .everywhere : places()
        candidate.children = UInt8(below(6))
        candidate.relativesIn = places()
        candidate.friendsIn = places()
        candidate.funds = Int32(below(60_000))
    }

    private mutating func spouse() -> Spouse {
        Spouse(
            isAccompanying: !one(in: 4), isCitizenOrPermanentResident: one(in: 4),
            credential: pick(Credential.allCases),
            language: one(in: 3) ? .none(.english) : result(one(in: 3) ? .french : .english),
            canadianYears: UInt8(below(9)))
    }

    /// An offer with any features, or one that earned points while offers did.
    private mutating func offer() -> JobOffer {
        let arranged: OfferFeatures = [.arrangedEmployment, .labourMarketImpactAssessed, .fullTime]
        return JobOffer(
            in: pick(Jurisdiction.allCases), occupation: occupation(),
            features: one(in: 2) ? arranged : OfferFeatures(rawValue: UInt16(truncatingIfNeeded: next())),
            hourlyWage: Int32(below(12_000)), employerYears: UInt8(below(20)),
            employerStaff: UInt16(below(300)), employerRevenue: Int32(below(9_000)))
    }

    private mutating func place() -> Jurisdiction? { one(in: 2) ? nil : pick(Jurisdiction.allCases) }

    private mutating func places() -> JurisdictionSet {
        one(in: 2) ? [] : JurisdictionSet(rawValue: UInt16(truncatingIfNeeded: next() & next()) & 0x1FFF)
    }
}
