import Rulebook

/// A change of one fact of a candidate, with what it takes away.
struct AtlanticLack: Sendable {
    let what: String
    let change: @Sendable (inout Candidate) -> Void

    init(_ what: String, _ change: @escaping @Sendable (inout Candidate) -> Void) {
        self.what = what
        self.change = change
    }
}

/// A developer of 32 who has lived and worked in the province for two years and has never lived elsewhere in Canada.
func atlanticWorker(in province: Jurisdiction, _ change: (inout Candidate) -> Void = { _ in }) -> Candidate {
    var candidate = Candidate(bornOn: "1993-03-01", recordedOn: "2025-06-01")
    candidate.credential = .threeYear
    candidate.firstLanguage = LanguageResult(.english, Abilities(all: 8), takenOn: "2025-01-10")
    candidate.occupation = 21231
    candidate.canadianMonths = 24
    candidate.canadianWorkUntil = .distantFuture
    candidate.foreignMonths = 36
    candidate.foreignWorkUntil = "2023-05-31"
    candidate.workedIn = JurisdictionSet(province)
    candidate.employedSince = "2023-06-01"
    candidate.residence = province
    candidate.residentSince = "2023-06-01"
    candidate.permit = WorkPermit(.labourMarketImpactAssessed, expiresOn: "2027-12-31")
    candidate.destination = province
    candidate.interest = JurisdictionSet(province)
    candidate.facts = FactSet(.bachelorDegree, .credentialAssessed, .worksForOfferingEmployer)
    candidate.offer = JobOffer(
        in: province, occupation: 21231, features: [.fullTime, .permanent, .yearRound, .lowWageOrMore],
        hourlyWage: 4_000, employerYears: 5, employerStaff: 10)
    change(&candidate)
    return candidate
}

/// A graduate of the province on a post-graduation permit with a job in the field of study.
func atlanticGraduate(of province: Jurisdiction, _ change: (inout Candidate) -> Void = { _ in }) -> Candidate
{
    atlanticWorker(in: province) { graduate in
        graduate.permit = WorkPermit(.postGraduation, expiresOn: "2027-12-31")
        graduate.canadianCredentials = 1
        graduate.canadianStudy = .threeYearsOrLonger
        graduate.studiedIn = JurisdictionSet(province)
        graduate.graduatedIn = province
        graduate.graduatedOn = "2024-05-15"
        graduate.offer.features.insert(.matchesStudy)
        change(&graduate)
    }
}

/// The candidate before a program, in the federal pool by the Canadian Experience Class unless said otherwise.
func atlanticCircumstances(
    _ candidate: Candidate, _ program: NomineeProgram, on day: Day, hasProfile: Bool = true
) -> Circumstances {
    Circumstances(
        candidate, on: day, before: program.jurisdiction, score: 480, federalPrograms: hasProfile ? .cec : [],
        hasProfile: hasProfile)
}

/// True when the candidate meets the eligibility of a stream on a day.
func atlanticMeets(
    _ stream: String, of program: NomineeProgram, _ candidate: Candidate, on day: Day, hasProfile: Bool = true
) -> Bool {
    let rule = program.streams.first { $0.id == stream }?.eligibility[day]
    return rule.map(atlanticCircumstances(candidate, program, on: day, hasProfile: hasProfile).meets) ?? false
}

/// The state of a stream on a day; nil where the program has no such stream or it had not begun.
func atlanticStatus(_ stream: String, of program: NomineeProgram, on day: Day) -> StreamStatus? {
    program.streams.first { $0.id == stream }?.status[day]
}

/// The spaces of the year on a day.
func atlanticAllocation(of program: NomineeProgram, on day: Day) -> Int? {
    program.allocations.first { $0.year == day.year }?.total[day]
}

/// What of a candidate's lack still passes a stream: empty when each lack fails.
func atlanticPassing(
    _ lacks: [AtlanticLack], _ stream: String, of program: NomineeProgram, from candidate: Candidate,
    on day: Day
) -> [String] {
    lacks.filter { lack in
        var changed = candidate
        lack.change(&changed)
        return atlanticMeets(stream, of: program, changed, on: day)
    }.map(\.what)
}

/// The sum of the parts in thousandths of the entries that begin in a year, a later entry of a stream in the place of an
/// earlier one.
func atlanticPractice(of program: NomineeProgram, in year: Int) -> Int {
    var parts: [String: DrawPractice] = [:]
    for entry in program.practice where entry.first.year == year { parts[entry.stream] = entry }
    return parts.values.reduce(0) { $0 + $1.perMille }
}

/// Streams that are simulated and never practised, or practised and unknown or not simulated.
func atlanticPracticeFaults(of program: NomineeProgram) -> [String] {
    let simulated = Set(program.streams.filter { $0.notSimulated == nil }.map(\.id))
    return simulated.symmetricDifference(Set(program.practice.map(\.stream))).sorted()
}
