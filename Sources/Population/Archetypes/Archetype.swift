import Rulebook

/// How a spell of work in Canada stands on the day of the profile.
enum CanadianSpell: UInt8, Sendable {
    case none = 0
    case ongoing
    /// Ended within the last year and a half.
    case recent
    /// Ended two to four years ago: no longer counted by the Canadian Experience Class.
    case old
}

/// Which occupations an archetype may have without a change of its programs.
enum OccupationLimit: UInt8, Sendable {
    /// TEER 0 to 3.
    case skilled = 0
    /// TEER 2 and 3, for a first language below 7.
    case lower
    /// A skilled trade of the Federal Skilled Trades Program.
    case trade
    /// TEER 0 to 3 without Major Group 00, whose arranged offers earned more points.
    case ordinary
}

/// The facts that make a score: many candidates share one archetype and differ in what the score does not see.
struct Archetype: Sendable {
    var age: UInt8 = 30
    var credential = Credential.threeYear
    var study = CanadianStudy.none
    var firstIsFrench = false
    var first = Abilities(all: 9)
    var second = Abilities.none
    var canadianYears: UInt8 = 0
    var spell = CanadianSpell.none
    /// Completed years, at most 8.
    var foreignYears: UInt8 = 0
    var livesAbroad = true
    var spouse = Spouse.none
    var spouseLevel: UInt8 = 0
    var hasSibling = false
    var hasRelative = false
    var hasCertificate = false
    /// An offer that is arranged employment.
    var hasOffer = false

    /// Which occupations it may have; the certificate stands for the trades.
    var limit: OccupationLimit {
        first.lowest >= 7 ? (hasOffer ? .ordinary : .skilled) : hasCertificate ? .trade : .lower
    }

    /// The candidate with the least facts of the archetype, for the law to judge: no month more than full years.
    func leastCandidate(on day: Day, funds: FundsTable?) -> Candidate {
        var candidate = Candidate(bornOn: day.adding(years: -Int(age)) - 180, recordedOn: day)
        writeScoredFacts(into: &candidate, testOn: day - 100, secondTestOn: day - 100)
        candidate.canadianMonths = UInt16(canadianYears) * 12
        candidate.foreignMonths = UInt16(foreignYears) * 12
        candidate.canadianWorkUntil = spell == .ongoing ? day + 400 : spell == .old ? day - 1_150 : day - 500
        candidate.foreignWorkUntil = livesAbroad ? day + 400 : day - 400
        candidate.occupation = limit == .trade ? 72_310 : limit == .lower ? 62_020 : 21_231
        if hasOffer { candidate.offer = Archetype.arrangedOffer(in: .ontario, as: candidate.occupation) }
        candidate.funds = Int32(funds?.amount(for: 4) ?? 50_000)
        return candidate
    }

    /// Writes what the ranking system reads and no jitter touches.
    @inline(__always)
    func writeScoredFacts(into candidate: inout Candidate, testOn: Day, secondTestOn: Day) {
        let language: OfficialLanguage = firstIsFrench ? .french : .english
        candidate.credential = credential
        candidate.canadianStudy = study
        candidate.firstLanguage = LanguageResult(language, first, takenOn: testOn)
        if second != .none {
            candidate.secondLanguage = LanguageResult(language.other, second, takenOn: secondTestOn)
        }
        candidate.spouse = spouse
        if spouseLevel > 0 {
            candidate.spouse.language = LanguageResult(language, Abilities(all: spouseLevel), takenOn: testOn)
        }
        if hasSibling { candidate.facts.set(.siblingInCanada, true) }
        if hasRelative { candidate.facts.set(.relativeInCanada, true) }
        if hasCertificate { candidate.facts.set(.tradeCertificate, true) }
    }

    /// An offer that is arranged employment under section 82 of the Regulations.
    static func arrangedOffer(in place: Jurisdiction, as occupation: Occupation) -> JobOffer {
        JobOffer(
            in: place, occupation: occupation,
            features: [
                .arrangedEmployment, .fullTime, .permanent, .yearRound, .matchesExperience, .lowWageOrMore,
            ],
            hourlyWage: 3_000, employerYears: 5, employerStaff: 20, employerRevenue: 4_000)
    }
}
