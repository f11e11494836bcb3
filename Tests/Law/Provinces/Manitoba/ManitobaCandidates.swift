import Manitoba
import Rulebook

/// A technician who has worked six months in Winnipeg on a permit, with a long-term offer.
func manitobaWorker() -> Candidate {
    var candidate = Candidate(bornOn: "1997-05-01", recordedOn: "2025-02-01")
    candidate.credential = .twoYear
    candidate.firstLanguage = LanguageResult(
        .english, Abilities(speaking: 8, listening: 9, reading: 8, writing: 7), takenOn: "2024-12-01")
    candidate.occupation = 22310
    candidate.canadianMonths = 14
    candidate.canadianWorkUntil = "2027-12-31"
    candidate.employedSince = "2024-08-01"
    candidate.offer = JobOffer(
        in: .manitoba, region: .winnipeg, occupation: 22310, features: [.permanent, .fullTime, .matchesStudy])
    candidate.residence = .manitoba
    candidate.residentSince = "2024-07-01"
    candidate.permit = WorkPermit(.postGraduation, expiresOn: "2027-12-31")
    candidate.interest = JurisdictionSet(.manitoba)
    return candidate
}

/// A nephew abroad with a degree and no tie elsewhere, who has exactly what a family of one must show.
func manitobaNephew() -> Candidate {
    var candidate = Candidate(bornOn: "1990-05-01", recordedOn: "2025-02-01")
    candidate.credential = .threeYear
    candidate.firstLanguage = LanguageResult(
        .english, Abilities(speaking: 6, listening: 7, reading: 7, writing: 6), takenOn: "2024-12-01")
    candidate.occupation = 22310
    candidate.foreignMonths = 60
    candidate.foreignWorkUntil = "2027-12-31"
    candidate.relativesIn = JurisdictionSet(.manitoba)
    candidate.interest = JurisdictionSet(.manitoba)
    candidate.funds = 10_000
    candidate.facts = FactSet(.regionalPlan)
    return candidate
}

/// The circumstances before Manitoba.
func manitobaCircumstances(_ candidate: Candidate, on day: Day = "2025-02-01", hasProfile: Bool = false)
    -> Circumstances
{
    Circumstances(
        candidate, on: day, before: .manitoba, score: 450, federalPrograms: .cec, hasProfile: hasProfile)
}

/// Whether Manitoba's stream takes the candidate on the day.
func manitobaTakes(
    _ candidate: Candidate, _ stream: String, on day: Day = "2025-02-01", hasProfile: Bool = false
) -> Bool {
    guard let rule = manitoba.streams.first(where: { $0.id == stream })?.eligibility[day] else {
        return false
    }
    return manitobaCircumstances(candidate, on: day, hasProfile: hasProfile).meets(rule)
}

/// The candidate with a change.
func manitobaChanged(_ candidate: Candidate, _ change: (inout Candidate) -> Void) -> Candidate {
    var copy = candidate
    change(&copy)
    return copy
}

/// A change to a candidate, by name.
struct ManitobaChange: Sendable, CustomStringConvertible {
    let description: String
    let apply: @Sendable (inout Candidate) -> Void

    init(_ name: String, _ apply: @escaping @Sendable (inout Candidate) -> Void) {
        description = name
        self.apply = apply
    }
}
