import Rulebook

extension JSONLines {
    /// Reads a language result.
    mutating func language() throws(CandidateFileError) -> LanguageDraft {
        var draft = LanguageDraft()
        try members(CandidateObject.firstLanguage.keys) { lines, key throws(CandidateFileError) in
            switch CandidateKey.all[key] {
            case .language:
                let position = try lines.word(of: CandidateWords.languages)
                draft.language = OfficialLanguage(rawValue: UInt8(position))
            case .test:
                let position = try lines.word(of: CandidateWords.tests)
                draft.test = LanguageTest(rawValue: UInt8(position % LanguageTest.allCases.count))
            case .takenOn: draft.takenOn = try lines.day()
            case .speaking: draft.scores.speaking = try lines.score()
            case .listening: draft.scores.listening = try lines.score()
            case .reading: draft.scores.reading = try lines.score()
            default: draft.scores.writing = try lines.score()
            }
        }
        return draft
    }

    private mutating func score() throws(CandidateFileError) -> Int32 {
        Int32(try hundredths(0...99_900, "a level from 0 to 12, or a score when a test is named"))
    }

    /// Reads a spouse.
    mutating func spouse() throws(CandidateFileError) -> SpouseDraft {
        var draft = SpouseDraft()
        try members(CandidateObject.spouse.keys) { lines, key throws(CandidateFileError) in
            switch CandidateKey.all[key] {
            case .accompanying: draft.isAccompanying = try lines.flag()
            case .citizenOrPermanentResident: draft.isCitizenOrPermanentResident = try lines.flag()
            case .education: draft.credential = try lines.credential()
            case .canadianWorkYears: draft.canadianYears = UInt8(try lines.whole(0...70))
            default: draft.language = try lines.language()
            }
        }
        return draft
    }

    /// Reads a permit: a kind with its last day, or the kind none alone.
    mutating func permit() throws(CandidateFileError) -> WorkPermit {
        var kind: PermitKind?
        var expiresOn: Day?
        try members(CandidateObject.permit.keys) { lines, key throws(CandidateFileError) in
            if CandidateKey.all[key] == .kind {
                kind = PermitKind(rawValue: UInt8(try lines.word(of: CandidateWords.permits)))
            } else {
                expiresOn = try lines.day()
            }
        }
        guard let kind else {
            throw fault(under: "kind", "missing; allowed are \(CandidateWords.permits.list)")
        }
        if kind == .none { return .none }
        guard let expiresOn else { throw fault(under: "expires_on", "missing; a permit has a last day") }
        return WorkPermit(kind, expiresOn: expiresOn)
    }

    /// Reads a job offer.
    mutating func offer() throws(CandidateFileError) -> JobOffer {
        var offer = JobOffer.none
        try members(CandidateObject.offer.keys) { lines, key throws(CandidateFileError) in
            switch CandidateKey.all[key] {
            case .province: offer.jurisdiction = try lines.jurisdiction()
            case .noc: offer.occupation = try lines.occupation()
            case .region:
                offer.region =
                    Region(rawValue: UInt8(try lines.word(of: CandidateWords.regions))) ?? .unstated
            case .hourlyWage:
                offer.hourlyWage = Int32(
                    try lines.hundredths(0...1_000_000, "dollars an hour from 0 to 10000"))
            case .features: offer.features = try lines.features()
            case .employerYears: offer.employerYears = UInt8(try lines.whole(0...255))
            case .employerStaff: offer.employerStaff = UInt16(try lines.whole(0...65_535))
            default: offer.employerRevenue = Int32(try lines.whole(0...2_000_000_000_000) / 1_000)
            }
        }
        guard let place = offer.jurisdiction else {
            throw fault(under: "province", "missing; allowed are \(CandidateWords.jurisdictions.list)")
        }
        guard offer.region.jurisdiction ?? place == place else {
            throw fault(under: "region", "\(offer.region.words) is not in \(place.words)")
        }
        return offer
    }

    private mutating func features() throws(CandidateFileError) -> OfferFeatures {
        var features: OfferFeatures = []
        try items { lines throws(CandidateFileError) in
            features.insert(OfferFeatures(rawValue: 1 << UInt16(try lines.word(of: CandidateWords.features))))
        }
        return features
    }

    /// Reads a list of facts.
    mutating func facts() throws(CandidateFileError) -> FactSet {
        var facts: FactSet = []
        try items { lines throws(CandidateFileError) in
            facts.insert(FactSet(rawValue: 1 << UInt64(try lines.word(of: CandidateWords.facts))))
        }
        return facts
    }

    /// Reads a province or territory by its abbreviation.
    mutating func jurisdiction() throws(CandidateFileError) -> Jurisdiction? {
        Jurisdiction(rawValue: UInt8(try word(of: CandidateWords.jurisdictions)))
    }

    /// Reads a list of provinces and territories.
    mutating func jurisdictions() throws(CandidateFileError) -> JurisdictionSet {
        var set: JurisdictionSet = []
        try items { lines throws(CandidateFileError) in
            set.insert(
                JurisdictionSet(rawValue: 1 << UInt16(try lines.word(of: CandidateWords.jurisdictions))))
        }
        return set
    }

    /// Reads a list of provinces and territories, or the word all.
    mutating func interest() throws(CandidateFileError) -> JurisdictionSet {
        guard current == Byte.quote else { return try jurisdictions() }
        let start = position
        try text()
        guard string == "all" else { throw wrong(from: start, "\"all\" or a list of provinces") }
        return .everywhere
    }

    /// Reads a level of education.
    mutating func credential() throws(CandidateFileError) -> Credential {
        Credential(rawValue: UInt8(try word(of: CandidateWords.credentials))) ?? .none
    }

    /// Reads an amount in whole dollars.
    mutating func dollars() throws(CandidateFileError) -> Int32 { Int32(try whole(0...2_000_000_000)) }

    /// Reads the name of a candidate: one to 200 bytes, none of them a control character.
    mutating func identifier() throws(CandidateFileError) -> String {
        let start = position
        try text()
        let isLong = textRange.count > 200
        guard !textRange.isEmpty, !isLong, !isEscaped || scratch[textRange].allSatisfy({ $0 >= 0x20 }) else {
            throw wrong(from: start, "a text of 1 to 200 bytes without control characters")
        }
        return string
    }
}
