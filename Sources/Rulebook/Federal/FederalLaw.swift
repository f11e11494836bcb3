/// The categories a round may be limited to; the raw value is the bit of a candidate's mask and the code in the database.
public enum RoundCategory: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
    case french = 0
    case healthcare
    case stem
    case trades
    case transport
    case agriculture
    case education
    case physicians
    case seniorManagers
    case researchers
    case military

    /// The identifier in files, such as `healthcare` or `senior_managers`.
    public var code: String {
        switch self {
        case .french: "french"
        case .healthcare: "healthcare"
        case .stem: "stem"
        case .trades: "trades"
        case .transport: "transport"
        case .agriculture: "agriculture"
        case .education: "education"
        case .physicians: "physicians"
        case .seniorManagers: "senior_managers"
        case .researchers: "researchers"
        case .military: "military"
        }
    }
}

/// A category of category-based selection: its name, and who belongs to it by day; nil while it is not in use.
public struct CategoryLaw: Sendable {
    public let category: RoundCategory
    public let words: Words
    public var rule: Dated<Requirement?>

    public init(_ category: RoundCategory, _ words: Words, rule: Dated<Requirement?>) {
        self.category = category
        self.words = words
        self.rule = rule
    }
}

/// The windows and deadlines of the federal pool.
public struct FederalWindows: Sendable {
    /// Months a profile stays in the pool.
    public var profileMonths: Dated<Int>
    /// Days to accept or decline a nomination in the pool.
    public var acceptNominationDays: Dated<Int>
    /// Months from a nomination to the application for permanent residence.
    public var nominationMonths: Dated<Int>
    /// Days to apply after an invitation.
    public var invitationDays: Dated<Int>
    /// Months in which most applications are decided.
    public var processingMonths: Dated<Int>
    /// Months for which the assessment of a foreign credential counts, from its day.
    public var credentialAssessmentMonths: Dated<Int>
    /// Months for which a language result counts, from the day of the test; `LanguageResult.validMonths` is the same number.
    public var languageResultMonths: Dated<Int>

    public init(
        profileMonths: Dated<Int>, acceptNominationDays: Dated<Int>, nominationMonths: Dated<Int>,
        invitationDays: Dated<Int>, processingMonths: Dated<Int>, credentialAssessmentMonths: Dated<Int>,
        languageResultMonths: Dated<Int>
    ) {
        self.profileMonths = profileMonths
        self.acceptNominationDays = acceptNominationDays
        self.nominationMonths = nominationMonths
        self.invitationDays = invitationDays
        self.processingMonths = processingMonths
        self.credentialAssessmentMonths = credentialAssessmentMonths
        self.languageResultMonths = languageResultMonths
    }
}

/// The law of Express Entry: ranking, programs, categories, windows, each by day.
public struct FederalLaw: Sendable {
    public var ranking: Dated<RankingSystem>
    public var programs: Dated<ProgramRules>
    public var categories: [CategoryLaw]
    public var windows: FederalWindows
    public var lifecycle: FederalLifecycle
    public var settlementFunds: Dated<FundsTable>
    public var intent: IntentRules

    public init(
        ranking: Dated<RankingSystem>, programs: Dated<ProgramRules>, categories: [CategoryLaw],
        windows: FederalWindows, lifecycle: FederalLifecycle,
        settlementFunds: Dated<FundsTable>, intent: IntentRules
    ) {
        self.ranking = ranking
        self.programs = programs
        self.categories = categories
        self.windows = windows
        self.lifecycle = lifecycle
        self.settlementFunds = settlementFunds
        self.intent = intent
    }
}

/// The law of a simulation: the federal pool and every nominee program. A scenario edits a copy.
public struct Legislation: Sendable {
    public var federal: FederalLaw
    /// The programs in the order of their abbreviations.
    public var programs: [NomineeProgram]

    public init(federal: FederalLaw, programs: [NomineeProgram]) {
        self.federal = federal
        self.programs = programs
    }

    /// The program of a province or territory, or nil where there is none.
    public subscript(jurisdiction: Jurisdiction) -> NomineeProgram? {
        programs.first { $0.jurisdiction == jurisdiction }
    }
}
