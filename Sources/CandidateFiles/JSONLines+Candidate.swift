import Rulebook

extension JSONLines {
    /// Reads one candidate: the object of a line.
    mutating func readCandidate(into draft: inout CandidateDraft) throws(CandidateFileError) {
        try members(CandidateObject.line.keys) { lines, key throws(CandidateFileError) in
            try lines.read(CandidateKey.all[key], into: &draft)
        }
    }

    /// Reads the value of one key of a candidate.
    mutating func read(
        _ key: CandidateKey, into draft: inout CandidateDraft
    ) throws(CandidateFileError) {
        switch key {
        case .id, .age, .birthDate, .submittedOn, .submittedAt, .inFederalPool, .nominated, .nominatedBy,
            .nominatedOn:
            try readProfile(key, into: &draft)
        case .education, .canadianStudy, .canadianCredentials, .studiedIn, .graduatedIn, .graduatedOn,
            .assessedOn, .firstLanguage, .secondLanguage:
            try readStudy(key, into: &draft)
        case .noc, .canadianWorkYears, .canadianWorkMonths, .canadianWorkUntil, .foreignWorkYears,
            .foreignWorkMonths, .foreignWorkUntil, .workedIn, .employedSince, .earnings, .tradeCertificate,
            .jobOffer, .offer:
            try readWork(key, into: &draft)
        default: try readPlaceAndFamily(key, into: &draft)
        }
    }

    private mutating func readProfile(
        _ key: CandidateKey, into draft: inout CandidateDraft
    ) throws(CandidateFileError) {
        switch key {
        case .id: draft.id = try identifier()
        case .age: draft.age = try whole(CandidateReader.ages)
        case .birthDate: draft.birthDate = try day()
        case .submittedOn: draft.submittedOn = try day()
        case .submittedAt: draft.submittedSecond = try secondOfDay()
        case .inFederalPool: draft.inFederalPool = try flag()
        case .nominated: draft.nominated = try flag()
        case .nominatedBy: draft.nominatedBy = try jurisdiction()
        default: draft.nominatedOn = try day()
        }
    }

    private mutating func readStudy(
        _ key: CandidateKey, into draft: inout CandidateDraft
    ) throws(CandidateFileError) {
        switch key {
        case .education: draft.candidate.credential = try credential()
        case .canadianStudy:
            let position = try word(of: CandidateWords.canadianStudy)
            draft.candidate.canadianStudy = CanadianStudy(rawValue: UInt8(position)) ?? .none
        case .canadianCredentials: draft.canadianCredentials = UInt8(try whole(0...20))
        case .studiedIn: draft.studiedIn = try jurisdictions()
        case .graduatedIn: draft.candidate.graduatedIn = try jurisdiction()
        case .graduatedOn: draft.candidate.graduatedOn = try day()
        case .assessedOn: draft.assessedOn = try day()
        case .firstLanguage: draft.firstLanguage = try language()
        default: draft.secondLanguage = try language()
        }
    }

    private mutating func readWork(
        _ key: CandidateKey, into draft: inout CandidateDraft
    ) throws(CandidateFileError) {
        switch key {
        case .noc: draft.candidate.occupation = try occupation()
        case .canadianWorkYears: draft.canadianWorkYears = try whole(0...70)
        case .canadianWorkMonths: draft.canadianWorkMonths = try whole(0...840)
        case .canadianWorkUntil: draft.canadianWorkUntil = try day()
        case .foreignWorkYears: draft.foreignWorkYears = try whole(0...70)
        case .foreignWorkMonths: draft.foreignWorkMonths = try whole(0...840)
        case .foreignWorkUntil: draft.foreignWorkUntil = try day()
        case .workedIn: draft.workedIn = try jurisdictions()
        case .employedSince: draft.employedSince = try day()
        case .earnings: draft.candidate.earnings = try dollars()
        case .tradeCertificate: draft.tradeCertificate = try flag()
        case .jobOffer:
            draft.jobOffer = JobOfferClass(rawValue: try word(of: CandidateWords.jobOffers)) ?? .none
        default: draft.candidate.offer = try offer()
        }
    }

    private mutating func readPlaceAndFamily(
        _ key: CandidateKey, into draft: inout CandidateDraft
    ) throws(CandidateFileError) {
        switch key {
        case .residence: draft.candidate.residence = try jurisdiction()
        case .residentSince: draft.residentSince = try day()
        case .permit: draft.candidate.permit = try permit()
        case .livedIn: draft.candidate.livedIn = try jurisdictions()
        case .destination: draft.candidate.destination = try jurisdiction()
        case .interest: draft.candidate.interest = try interest()
        case .spouse: draft.spouse = try spouse()
        case .children: draft.candidate.children = UInt8(try whole(0...30))
        case .relativesIn: draft.candidate.relativesIn = try jurisdictions()
        case .friendsIn: draft.candidate.friendsIn = try jurisdictions()
        case .siblingInCanada: draft.siblingInCanada = try flag()
        case .funds: draft.candidate.funds = try dollars()
        default: draft.candidate.facts = try facts()
        }
    }
}
