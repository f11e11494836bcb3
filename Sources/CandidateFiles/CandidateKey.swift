/// Every key of the format, of the line itself and of the objects in it; stable, for files outlive versions.
enum CandidateKey: String, CaseIterable {
    // The profile.
    case id
    case age
    case birthDate = "birth_date"
    case submittedOn = "submitted_on"
    case submittedAt = "submitted_at"
    case inFederalPool = "in_federal_pool"
    case nominated
    case nominatedBy = "nominated_by"
    case nominatedOn = "nominated_on"
    // Study and languages.
    case education
    case canadianStudy = "canadian_study"
    case canadianCredentials = "canadian_credentials"
    case studiedIn = "studied_in"
    case graduatedIn = "graduated_in"
    case graduatedOn = "graduated_on"
    case assessedOn = "assessed_on"
    case firstLanguage = "first_language"
    case secondLanguage = "second_language"
    // Work.
    case noc
    case canadianWorkYears = "canadian_work_years"
    case canadianWorkMonths = "canadian_work_months"
    case canadianWorkUntil = "canadian_work_until"
    case foreignWorkYears = "foreign_work_years"
    case foreignWorkMonths = "foreign_work_months"
    case foreignWorkUntil = "foreign_work_until"
    case workedIn = "worked_in"
    case employedSince = "employed_since"
    case earnings
    case tradeCertificate = "trade_certificate"
    case jobOffer = "job_offer"
    case offer
    // Place and status.
    case residence
    case residentSince = "resident_since"
    case permit
    case livedIn = "lived_in"
    case destination
    case interest
    // Family and means.
    case spouse
    case children
    case relativesIn = "relatives_in"
    case friendsIn = "friends_in"
    case siblingInCanada = "sibling_in_canada"
    case funds
    case facts
    // Within a language.
    case language
    case speaking
    case listening
    case reading
    case writing
    case test
    case takenOn = "taken_on"
    // Within a spouse.
    case accompanying
    case citizenOrPermanentResident = "citizen_or_permanent_resident"
    // Within a permit.
    case kind
    case expiresOn = "expires_on"
    // Within an offer.
    case province
    case region
    case hourlyWage = "hourly_wage"
    case features
    case employerYears = "employer_years"
    case employerStaff = "employer_staff"
    case employerRevenue = "employer_revenue"

    /// The keys in the order of their positions.
    static let all = allCases
    /// The keys' names, to find them by their bytes.
    static let names = WordTable(allCases.map(\.rawValue))
}

extension KeySet {
    /// The set of the listed keys.
    init(keys: [CandidateKey]) {
        self = CandidateKey.all.enumerated().reduce(0) { set, key in
            keys.contains(key.element) ? set | 1 << UInt64(key.offset) : set
        }
    }
}

/// The objects of the format with the keys each allows.
enum CandidateObject: Int, CaseIterable {
    case line = 0
    case firstLanguage, secondLanguage, permit, offer, spouse, spouseLanguage

    /// The dotted name before a key of the object, with its dot.
    var prefix: String {
        switch self {
        case .line: ""
        case .firstLanguage: "first_language."
        case .secondLanguage: "second_language."
        case .permit: "permit."
        case .offer: "offer."
        case .spouse: "spouse."
        case .spouseLanguage: "spouse.language."
        }
    }

    /// The keys the object allows.
    var keys: KeySet { CandidateObject.sets[rawValue] }

    private static let sets: [KeySet] = {
        let languages = KeySet(keys: [.language, .speaking, .listening, .reading, .writing, .test, .takenOn])
        let spouse = KeySet(keys: [
            .accompanying, .citizenOrPermanentResident, .education, .language, .canadianWorkYears,
        ])
        let permit = KeySet(keys: [.kind, .expiresOn])
        let offer = KeySet(keys: [
            .province, .noc, .region, .hourlyWage, .features, .employerYears, .employerStaff,
            .employerRevenue,
        ])
        let inner = languages | spouse | permit | offer
        let shared = KeySet(keys: [.education, .canadianWorkYears, .noc])
        let everything = KeySet(keys: CandidateKey.all)
        return [everything & ~inner | shared, languages, languages, permit, offer, spouse, languages]
    }()
}
