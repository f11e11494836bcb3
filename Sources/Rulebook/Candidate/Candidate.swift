/// One person who may be in the federal pool, in provincial pools, or both: the facts every rule is asked about.
///
/// Compact and bitwise-copyable; the same value is used by law, kernel, store and import. Facts that grow with time
/// (months of work, age) are kept as they were on `recordedOn` and read by day: see `Candidate+Time`.
public struct Candidate: Hashable, Sendable, BitwiseCopyable {
    /// The day the months below were counted.
    public var recordedOn: Day
    public var bornOn: Day

    // Education.
    public var credential: Credential
    public var canadianStudy: CanadianStudy
    /// Number of post-secondary credentials earned in Canada.
    public var canadianCredentials: UInt8
    /// Where post-secondary programs were completed in Canada.
    public var studiedIn: JurisdictionSet
    /// Where the latest Canadian credential was earned; nil when none was.
    public var graduatedIn: Jurisdiction?
    /// The day of the latest Canadian credential; `distantPast` when none.
    public var graduatedOn: Day

    // Languages.
    /// The first official language, as the candidate designates it.
    public var firstLanguage: LanguageResult
    public var secondLanguage: LanguageResult

    // Work.
    /// The primary occupation.
    public var occupation: Occupation
    /// Months of skilled, authorized work in Canada up to `recordedOn`, taken as one spell.
    public var canadianMonths: UInt16
    /// The last day of that spell; later than `recordedOn` while it goes on.
    public var canadianWorkUntil: Day
    /// Months of skilled work abroad up to `recordedOn`, within ten years.
    public var foreignMonths: UInt16
    /// The last day of work abroad; later than `recordedOn` while it goes on.
    public var foreignWorkUntil: Day
    /// Where a year or more of work in Canada was done.
    public var workedIn: JurisdictionSet
    /// First day with the present employer in Canada; `distantFuture` when not employed in Canada.
    public var employedSince: Day
    /// Highest yearly earnings in Canada of the last five years, in dollars.
    public var earnings: Int32
    public var offer: JobOffer

    // Place and status.
    /// Where the candidate lives; nil outside Canada.
    public var residence: Jurisdiction?
    /// First day of residence there.
    public var residentSince: Day
    public var permit: WorkPermit
    /// Where the candidate lived in Canada before, for any time.
    public var livedIn: JurisdictionSet
    /// Where the candidate says he or she will live; nil when not stated.
    public var destination: Jurisdiction?
    /// The provinces and territories named as of interest in the profile.
    public var interest: JurisdictionSet

    // Family and means.
    public var spouse: Spouse
    public var children: UInt8
    /// Where close relatives live who are citizens or permanent residents.
    public var relativesIn: JurisdictionSet
    /// Where friends or distant relatives live.
    public var friendsIn: JurisdictionSet
    /// Settlement funds, in dollars.
    public var funds: Int32
    public var facts: FactSet

    /// A candidate of whom nothing is known but the day of birth.
    public init(bornOn: Day, recordedOn: Day) {
        self.bornOn = bornOn
        self.recordedOn = recordedOn
        credential = .none
        canadianStudy = .none
        canadianCredentials = 0
        studiedIn = []
        graduatedIn = nil
        graduatedOn = .distantPast
        firstLanguage = .none(.english)
        secondLanguage = .none(.french)
        occupation = .none
        canadianMonths = 0
        canadianWorkUntil = .distantPast
        foreignMonths = 0
        foreignWorkUntil = .distantPast
        workedIn = []
        employedSince = .distantFuture
        earnings = 0
        offer = .none
        residence = nil
        residentSince = .distantPast
        permit = .none
        livedIn = []
        destination = nil
        interest = []
        spouse = .none
        children = 0
        relativesIn = []
        friendsIn = []
        funds = 0
        facts = []
    }

    /// Persons in the family for settlement funds: the candidate, a spouse whether or not accompanying, and children.
    @inlinable public var familySize: Int { 1 + (spouse.isPresent ? 1 : 0) + Int(children) }
}
