import Ontario
import Rulebook

/// An engineer in Ottawa with a permanent offer who meets the Foreign Worker stream, and nothing to spare that is counted.
func ontarioWorker() -> Candidate {
    var candidate = Candidate(bornOn: "1993-05-01", recordedOn: "2025-01-01")
    candidate.credential = .threeYear
    candidate.facts = FactSet(.bachelorDegree, .worksForOfferingEmployer)
    candidate.firstLanguage = LanguageResult(.english, Abilities(all: 9), takenOn: "2024-12-01")
    candidate.occupation = 21231
    candidate.foreignMonths = 24
    candidate.foreignWorkUntil = "2024-12-31"
    candidate.offer = JobOffer(
        in: .ontario, region: .easternOntario, occupation: 21231,
        features: [.permanent, .fullTime, .medianWageOrMore, .matchesExperience, .recruitmentShown],
        hourlyWage: 4_500, employerYears: 3, employerStaff: 3, employerRevenue: 500)
    candidate.residence = .ontario
    candidate.residentSince = "2024-12-15"
    candidate.permit = WorkPermit(.tradeAgreement, expiresOn: "2027-12-31")
    candidate.destination = .ontario
    candidate.interest = JurisdictionSet(.ontario)
    candidate.funds = 40_000
    return candidate
}

/// A master of an Ontario university, a year resident, without an offer.
func ontarioMaster() -> Candidate {
    var candidate = ontarioWorker()
    candidate.offer = .none
    candidate.credential = .masters
    candidate.canadianCredentials = 1
    candidate.graduatedIn = .ontario
    candidate.graduatedOn = "2024-06-01"
    candidate.studiedIn = JurisdictionSet(.ontario)
    candidate.residentSince = "2023-01-01"
    candidate.firstLanguage.abilities = Abilities(all: 7)
    candidate.permit = WorkPermit(.postGraduation, expiresOn: "2027-12-31")
    return candidate
}

/// The circumstances before Ontario, with a live profile and the programs named.
func ontarioCircumstances(
    _ candidate: Candidate, on day: Day = "2025-02-01", score: Int = 450, programs: FederalPrograms = [.fsw],
    hasProfile: Bool = true
) -> Circumstances {
    Circumstances(
        candidate, on: day, before: .ontario, score: score, federalPrograms: programs, hasProfile: hasProfile)
}

/// Whether Ontario's stream takes the candidate on the day.
func ontarioTakes(
    _ candidate: Candidate, _ stream: String, on day: Day = "2025-02-01", programs: FederalPrograms = [.fsw],
    hasProfile: Bool = true
) -> Bool {
    guard let rule = ontario.streams.first(where: { $0.id == stream })?.eligibility[day] else { return false }
    return ontarioCircumstances(candidate, on: day, programs: programs, hasProfile: hasProfile).meets(rule)
}

/// The candidate with a change.
func ontarioChanged(_ candidate: Candidate, _ change: (inout Candidate) -> Void) -> Candidate {
    var copy = candidate
    change(&copy)
    return copy
}
