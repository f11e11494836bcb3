/// The law of temporary status as it meets candidates for permanent residence, each value with its day and its text.
public struct TemporaryStatusLaw: Sendable {
    /// How an authorized stay ends.
    public var stay: Dated<Words>
    /// What an extension applied for in time keeps alive.
    public var maintainedStay: Dated<Words>
    /// The right to work until the decision on a renewal.
    public var maintainedWork: Dated<Words>
    /// The right of graduates to work until the decision on their first work permit.
    public var graduateWork: Dated<Words>
    /// Hours a week a student may work off campus.
    public var offCampusHours: Dated<Int>
    /// Days in which lost status can be restored, counted from the day after the last day of status.
    public var restorationDays: Dated<Int>
    /// What goes with an application for restoration.
    public var restoration: Dated<Words>
    /// To which status it leads.
    public var restoredStatus: Dated<Words>
    /// What is left when those days are over.
    public var afterRestoration: Dated<Words>
    /// The bar that follows work without authorization.
    public var unauthorizedWork: Dated<Words>
    public var permits: FurtherPermits
    public var employers: EmployerComplianceLaw
    public var forms: [ApplicationForm]
    public var fees: [FeeLaw]
    /// The documents of an application for permanent residence.
    public var documents: Dated<[DocumentRule]>
    /// What becomes of an application that is not complete.
    public var completeness: Dated<Words>
    /// True while proof of a medical examination is part of the application.
    public var upfrontMedical: Dated<Bool>
    public var countedWork: CountedWork
    /// Years for which a language result counts, less than so many.
    public var resultYears: Dated<Int>
    /// Years for which an educational credential assessment counts, less than so many.
    public var assessmentYears: Dated<Int>

    public init(
        stay: Dated<Words>, maintainedStay: Dated<Words>, maintainedWork: Dated<Words>,
        graduateWork: Dated<Words>, offCampusHours: Dated<Int>, restorationDays: Dated<Int>,
        restoration: Dated<Words>, restoredStatus: Dated<Words>, afterRestoration: Dated<Words>,
        unauthorizedWork: Dated<Words>,
        permits: FurtherPermits, employers: EmployerComplianceLaw, forms: [ApplicationForm],
        fees: [FeeLaw], documents: Dated<[DocumentRule]>, completeness: Dated<Words>,
        upfrontMedical: Dated<Bool>,
        countedWork: CountedWork, resultYears: Dated<Int>, assessmentYears: Dated<Int>
    ) {
        self.stay = stay
        self.maintainedStay = maintainedStay
        self.maintainedWork = maintainedWork
        self.graduateWork = graduateWork
        self.offCampusHours = offCampusHours
        self.restorationDays = restorationDays
        self.restoration = restoration
        self.restoredStatus = restoredStatus
        self.afterRestoration = afterRestoration
        self.unauthorizedWork = unauthorizedWork
        self.permits = permits
        self.employers = employers
        self.forms = forms
        self.fees = fees
        self.documents = documents
        self.completeness = completeness
        self.upfrontMedical = upfrontMedical
        self.countedWork = countedWork
        self.resultYears = resultYears
        self.assessmentYears = assessmentYears
    }
}

/// What work gives experience that counts for the Canadian Experience Class and the ranking, and what does not.
public struct CountedWork: Sendable {
    /// Authorized work with status counts.
    public var authorized: Dated<Words>
    /// Work under maintained status counts; work while restoration is pending does not.
    public var maintained: Dated<Words>
    /// Work during full-time study never counts.
    public var study: Dated<Words>

    public init(authorized: Dated<Words>, maintained: Dated<Words>, study: Dated<Words>) {
        self.authorized = authorized
        self.maintained = maintained
        self.study = study
    }
}
