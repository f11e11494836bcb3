import Rulebook
import Testing

/// The spouse of an example: accompanying, neither citizen nor permanent resident.
struct ExampleSpouse: Sendable {
    var credential: Credential
    var levels: Abilities
    var canada: UInt8

    init(_ credential: Credential, _ levels: Abilities, canada: UInt8) {
        self.credential = credential
        self.levels = levels
        self.canada = canada
    }
}

/// The job offer of an example, backed by an assessment of the labour market.
enum ExampleOffer: Sendable { case none, majorGroup00, skilled }

/// A person as the examples describe one, and the points expected on a day.
struct RankingExample: Sendable, CustomTestStringConvertible {
    let id: String
    let day: Day
    let expected: Score
    let total: Int
    let isNominee: Bool
    var candidate: Candidate

    init(
        _ id: String, on day: Day, age: Int, _ credential: Credential, _ first: Abilities,
        firstIs language: OfficialLanguage = .english, second: Abilities = .none, canada: Int = 0,
        abroad: Int = 0,
        spouse: ExampleSpouse? = nil, certificate: Bool = false, nominated: Bool = false,
        offer: ExampleOffer = .none,
        study: CanadianStudy = .none, sibling: Bool = false, relative: Bool = false, core: Int = 0,
        spousePoints: Int = 0, transferability: Int = 0, additional: Int = 0, total: Int = 0
    ) {
        self.id = id
        self.day = day
        self.total = total
        expected = Score(
            core: core, spouse: spousePoints, transferability: transferability, additional: additional)
        isNominee = nominated
        candidate = .person(age: age, on: day)
        candidate.credential = credential
        candidate.firstLanguage = LanguageResult(language, first, takenOn: day - 100)
        candidate.secondLanguage = LanguageResult(language.other, second, takenOn: day - 100)
        candidate.canadianStudy = study
        candidate.facts.set(.tradeCertificate, certificate)
        candidate.facts.set(.siblingInCanada, sibling)
        candidate.facts.set(.relativeInCanada, relative)
        candidate.work(canada: canada, abroad: abroad)
        if let spouse {
            candidate.spouse = Spouse(
                isAccompanying: true, credential: spouse.credential,
                language: LanguageResult(.english, spouse.levels, takenOn: day - 100),
                canadianYears: spouse.canada)
        }
        if offer != .none { candidate.offer = .arranged(offer == .majorGroup00 ? 12 : 21231) }
    }

    var testDescription: String { "\(id), \(day)" }
}

extension Candidate {
    /// A person of an age, recorded on the day, of whom nothing else is known.
    static func person(age: Int, on day: Day) -> Candidate {
        Candidate(bornOn: day.adding(years: -age), recordedOn: day)
    }

    /// Full years of work in Canada and abroad, still going on.
    mutating func work(canada: Int = 0, abroad: Int = 0) {
        canadianMonths = UInt16(canada * 12)
        canadianWorkUntil = canada > 0 ? .distantFuture : .distantPast
        foreignMonths = UInt16(abroad * 12)
        foreignWorkUntil = abroad > 0 ? .distantFuture : .distantPast
    }

    /// The first language at a level in all four abilities, tested shortly before the day.
    mutating func speak(_ level: UInt8, on day: Day) {
        firstLanguage = LanguageResult(.english, Abilities(all: level), takenOn: day - 30)
    }
}

extension JobOffer {
    /// An arranged job backed by an assessment of the labour market.
    static func arranged(_ occupation: Occupation, in jurisdiction: Jurisdiction = .ontario) -> JobOffer {
        JobOffer(
            in: jurisdiction, occupation: occupation,
            features: [.arrangedEmployment, .labourMarketImpactAssessed, .matchesExperience])
    }
}
