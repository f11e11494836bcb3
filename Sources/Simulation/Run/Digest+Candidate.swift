import Kernel
import Rulebook

extension Digest {
    /// Adds a place, or that there is none.
    mutating func add(_ jurisdiction: Jurisdiction?) { add(jurisdiction.map { Int($0.rawValue) } ?? -1) }

    /// Adds every fact of a candidate.
    mutating func add(_ candidate: Candidate) {
        add(candidate.recordedOn)
        add(candidate.bornOn)
        addEducation(candidate)
        add(candidate.firstLanguage)
        add(candidate.secondLanguage)
        addWork(candidate)
        add(candidate.offer)
        addPlaces(candidate)
        addFamily(candidate)
        add(candidate.funds)
        add(candidate.facts.rawValue)
    }

    private mutating func addEducation(_ candidate: Candidate) {
        add(candidate.credential.rawValue)
        add(candidate.canadianStudy.rawValue)
        add(candidate.canadianCredentials)
        add(candidate.studiedIn.rawValue)
        add(candidate.graduatedIn)
        add(candidate.graduatedOn)
    }

    private mutating func add(_ result: LanguageResult) {
        add(result.language.rawValue)
        add(result.abilities.speaking)
        add(result.abilities.listening)
        add(result.abilities.reading)
        add(result.abilities.writing)
        add(result.takenOn)
    }

    private mutating func addWork(_ candidate: Candidate) {
        add(candidate.occupation.code)
        add(candidate.canadianMonths)
        add(candidate.canadianWorkUntil)
        add(candidate.foreignMonths)
        add(candidate.foreignWorkUntil)
        add(candidate.workedIn.rawValue)
        add(candidate.employedSince)
        add(candidate.earnings)
    }

    private mutating func add(_ offer: JobOffer) {
        add(offer.jurisdiction)
        add(offer.region.rawValue)
        add(offer.occupation.code)
        add(offer.features.rawValue)
        add(offer.hourlyWage)
        add(offer.employerYears)
        add(offer.employerStaff)
        add(offer.employerRevenue)
    }

    private mutating func addPlaces(_ candidate: Candidate) {
        add(candidate.residence)
        add(candidate.residentSince)
        add(candidate.permit.kind.rawValue)
        add(candidate.permit.expiresOn)
        add(candidate.livedIn.rawValue)
        add(candidate.destination)
        add(candidate.interest.rawValue)
    }

    private mutating func addFamily(_ candidate: Candidate) {
        let spouse = candidate.spouse
        add(spouse.isPresent ? 1 : 0)
        add(spouse.isAccompanying ? 1 : 0)
        add(spouse.isCitizenOrPermanentResident ? 1 : 0)
        add(spouse.credential.rawValue)
        add(spouse.language)
        add(spouse.canadianYears)
        add(candidate.children)
        add(candidate.relativesIn.rawValue)
        add(candidate.friendsIn.rawValue)
    }
}
