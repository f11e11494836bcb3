import Rulebook

/// How facts of a candidate are packed into numbers; the view `report.candidate` reads the same bits.
enum PackedCandidate {
    static func education(_ candidate: Candidate) -> Int16 {
        Int16(candidate.credential.rawValue) | Int16(candidate.canadianStudy.rawValue) << 4
            | Int16(min(candidate.canadianCredentials, 127)) << 8
    }

    static func language(_ result: LanguageResult) -> Int32 {
        let levels = result.abilities
        return Int32(levels.speaking & 15) << 12 | Int32(levels.listening & 15) << 8
            | Int32(levels.reading & 15) << 4 | Int32(levels.writing & 15)
            | Int32(result.language.rawValue) << 16
    }

    static func ties(_ candidate: Candidate) -> Int64 {
        Int64(candidate.livedIn.rawValue) | Int64(candidate.relativesIn.rawValue) << 16
            | Int64(candidate.friendsIn.rawValue) << 32
    }

    static func offer(_ offer: JobOffer) -> Int64 {
        Int64(offer.jurisdiction?.rawValue ?? 255) | Int64(offer.region.rawValue) << 8
            | Int64(offer.features.rawValue) << 16 | Int64(offer.occupation.code) << 32
    }

    static func employer(_ offer: JobOffer) -> Int64 {
        Int64(offer.employerYears) | Int64(offer.employerStaff) << 8 | Int64(offer.employerRevenue) << 24
    }

    static func spouse(_ spouse: Spouse) -> Int16 {
        (spouse.isPresent ? 1 : 0) | (spouse.isAccompanying ? 2 : 0)
            | (spouse.isCitizenOrPermanentResident ? 4 : 0)
            | Int16(spouse.credential.rawValue) << 3 | Int16(min(spouse.canadianYears, 127)) << 8
    }
}

/// The way back.
extension PackedCandidate {
    static func language(_ packed: Int32, takenOn: Day) -> LanguageResult {
        func level(_ shift: Int32) -> UInt8 { UInt8(packed >> shift & 15) }
        return LanguageResult(
            packed >> 16 & 1 == 1 ? .french : .english,
            Abilities(speaking: level(12), listening: level(8), reading: level(4), writing: level(0)),
            takenOn: takenOn)
    }

    static func offer(_ packed: Int64, wage: Int32, employer: Int64) -> JobOffer {
        JobOffer(
            in: Jurisdiction(rawValue: UInt8(truncatingIfNeeded: packed)),
            region: Region(rawValue: UInt8(truncatingIfNeeded: packed >> 8)) ?? .unstated,
            occupation: Occupation(code: Int32(truncatingIfNeeded: packed >> 32)),
            features: OfferFeatures(rawValue: UInt16(truncatingIfNeeded: packed >> 16)), hourlyWage: wage,
            employerYears: UInt8(truncatingIfNeeded: employer),
            employerStaff: UInt16(truncatingIfNeeded: employer >> 8),
            employerRevenue: Int32(truncatingIfNeeded: employer >> 24))
    }

    static func spouse(_ packed: Int16, language: LanguageResult) -> Spouse {
        var spouse = Spouse(
            isAccompanying: packed & 2 != 0, isCitizenOrPermanentResident: packed & 4 != 0,
            credential: Credential(rawValue: UInt8(packed >> 3 & 31)) ?? .none, language: language,
            canadianYears: UInt8(packed >> 8 & 127))
        spouse.isPresent = packed & 1 != 0
        return spouse
    }
}
