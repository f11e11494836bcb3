import Rulebook

/// What a line has stated so far; what depends on several keys is settled when the line has been read.
struct CandidateDraft {
    var candidate: Candidate
    var id: String?
    var age: Int?
    var birthDate: Day?
    var submittedOn: Day?
    var submittedSecond: Int32?
    var inFederalPool = true
    var nominated: Bool?
    var nominatedBy: Jurisdiction?
    var nominatedOn: Day?
    var canadianCredentials: UInt8?
    var studiedIn: JurisdictionSet?
    var assessedOn: Day?
    var canadianWorkYears: Int?
    var canadianWorkMonths: Int?
    var canadianWorkUntil: Day?
    var foreignWorkYears: Int?
    var foreignWorkMonths: Int?
    var foreignWorkUntil: Day?
    var workedIn: JurisdictionSet?
    var employedSince: Day?
    var residentSince: Day?
    var tradeCertificate: Bool?
    var siblingInCanada: Bool?
    var jobOffer = JobOfferClass.none
    var firstLanguage: LanguageDraft?
    var secondLanguage: LanguageDraft?
    var spouse: SpouseDraft?
}

/// Classes of a job offer; the raw value is the position of its word.
enum JobOfferClass: Int {
    case none = 0
    case majorGroup00, skilled
}

/// A spouse as stated so far; who says nothing else has an accompanying spouse.
struct SpouseDraft {
    var isAccompanying = true
    var isCitizenOrPermanentResident = false
    var credential = Credential.none
    var canadianYears: UInt8 = 0
    var language: LanguageDraft?
}

/// A language result as stated so far: levels, or scores when a test is named.
struct LanguageDraft {
    var language: OfficialLanguage?
    var test: LanguageTest?
    var takenOn: Day?
    /// Below zero where not stated.
    var scores = TestScores(hundredths: -1, -1, -1, -1)
}
