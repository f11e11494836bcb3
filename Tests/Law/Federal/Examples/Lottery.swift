import Rulebook

/// Random numbers that are the same in every run.
struct Lottery: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One in `count`.
    mutating func one(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

    /// A candidate with any combination of facts the ranking system and the programs read.
    mutating func candidate(on day: Day) -> Candidate {
        var candidate = Candidate(
            bornOn: day - Int.random(in: 6_000...20_000, using: &self),
            recordedOn: day - Int.random(in: 0...400, using: &self))
        candidate.credential = Credential.allCases.randomElement(using: &self)!
        candidate.canadianStudy = CanadianStudy.allCases.randomElement(using: &self)!
        let first: OfficialLanguage = one(in: 4) ? .french : .english
        candidate.firstLanguage = result(first, on: day)
        candidate.secondLanguage = one(in: 2) ? result(first.other, on: day) : .none(first.other)
        candidate.occupation = occupation()
        candidate.canadianMonths = one(in: 2) ? 0 : UInt16.random(in: 0...90, using: &self)
        candidate.canadianWorkUntil =
            one(in: 2) ? .distantFuture : day - Int.random(in: 0...2_000, using: &self)
        candidate.foreignMonths = one(in: 3) ? 0 : UInt16.random(in: 0...120, using: &self)
        candidate.foreignWorkUntil =
            one(in: 2) ? .distantFuture : day - Int.random(in: 0...2_000, using: &self)
        candidate.funds = Int32.random(in: 0...40_000, using: &self)
        candidate.children = UInt8.random(in: 0...4, using: &self)
        candidate.residence = one(in: 2) ? nil : Jurisdiction.allCases.randomElement(using: &self)
        candidate.destination = one(in: 2) ? nil : Jurisdiction.allCases.randomElement(using: &self)
        candidate.permit = WorkPermit(
            PermitKind.allCases.randomElement(using: &self)!,
            expiresOn: day + Int.random(in: -50...500, using: &self))
        for fact in [Fact.tradeCertificate, .siblingInCanada, .relativeInCanada] {
            candidate.facts.set(fact, one(in: 5))
        }
        if one(in: 4) { candidate.offer = .arranged(occupation()) }
        if one(in: 2) { candidate.spouse = spouse(on: day) }
        return candidate
    }

    private mutating func occupation() -> Occupation {
        [21231, 31301, 63200, 72310, 41220, 65200, 12, 10_010, 31102, 72600, .none].randomElement(
            using: &self)!
    }

    private mutating func spouse(on day: Day) -> Spouse {
        Spouse(
            isAccompanying: !one(in: 4), isCitizenOrPermanentResident: one(in: 5),
            credential: Credential.allCases.randomElement(using: &self)!, language: result(.english, on: day),
            canadianYears: UInt8.random(in: 0...7, using: &self))
    }

    private mutating func result(_ language: OfficialLanguage, on day: Day) -> LanguageResult {
        let base = Int.random(in: 2...10, using: &self)
        let levels = (0..<4).map { _ in UInt8(min(12, base + Int.random(in: 0...3, using: &self))) }
        return LanguageResult(
            language,
            Abilities(speaking: levels[0], listening: levels[1], reading: levels[2], writing: levels[3]),
            takenOn: day - Int.random(in: -5...760, using: &self))
    }
}
