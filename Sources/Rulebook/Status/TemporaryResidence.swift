/// What has happened to a person's temporary status, as far as it is stated; a day after the one asked about has not happened.
public struct TemporaryResidence: Hashable, Sendable {
    /// The permit or stay last granted, with its last day.
    public var permit: WorkPermit
    /// The day an extension of the stay or a further permit was applied for.
    public var appliedToExtendOn: Day?
    /// What was applied for; nil for the same kind as before.
    public var appliedFor: PermitKind?
    /// The day that application was refused.
    public var extensionRefusedOn: Day?
    /// The day restoration of status was applied for.
    public var appliedToRestoreOn: Day?
    /// The day restoration was refused.
    public var restorationRefusedOn: Day?
    /// The day of leaving Canada, for a person who has not come back.
    public var leftCanadaOn: Day?
    /// The employer who offers the job or is named by the permit.
    public var employer: String?
    /// True when an earlier employer no longer exists or cannot be reached.
    public var employerIsGone: Bool
    /// True when abuse in the job, or a risk of it, is believed on reasonable grounds.
    public var isAtRiskOfAbuse: Bool
    /// True while studying full-time.
    public var studiesFullTime: Bool
    /// The day of the educational credential assessment.
    public var credentialAssessedOn: Day?
    /// False when the day of the first language's test is not stated but taken for granted; its end is then not known.
    public var knowsFirstTest: Bool
    /// The same of the second language.
    public var knowsSecondTest: Bool
    public var nomination: StatedNomination?
    public var invitation: StatedInvitation?
    public var application: StatedApplication?
    public var finding: EmployerFinding?

    /// A person of whom only the permit is known.
    public init(_ permit: WorkPermit) {
        self.permit = permit
        employerIsGone = false
        isAtRiskOfAbuse = false
        studiesFullTime = false
        knowsFirstTest = true
        knowsSecondTest = true
    }
}

/// A nomination as a person's file states it.
public struct StatedNomination: Hashable, Sendable {
    public var province: Jurisdiction
    public var issuedOn: Day
    /// True when the nomination names the employer for whom the nominee is to work.
    public var isEmployerRestricted: Bool

    public init(_ province: Jurisdiction, issuedOn: Day, isEmployerRestricted: Bool = false) {
        self.province = province
        self.issuedOn = issuedOn
        self.isEmployerRestricted = isEmployerRestricted
    }
}

/// An invitation to apply as a person's file states it.
public struct StatedInvitation: Hashable, Sendable {
    /// The one program the invitation names.
    public var program: FederalPrograms
    public var issuedOn: Day

    public init(_ program: FederalPrograms, issuedOn: Day) {
        self.program = program
        self.issuedOn = issuedOn
    }
}

/// An application for permanent residence as a person's file states it.
public struct StatedApplication: Hashable, Sendable {
    /// The one program applied under.
    public var program: FederalPrograms
    public var appliedOn: Day
    /// The day of the acknowledgement of receipt, which shows that the application was complete; nil while there is none.
    public var acknowledgedOn: Day?
    /// The day it was rejected as incomplete or refused.
    public var refusedOn: Day?

    public init(
        _ program: FederalPrograms, appliedOn: Day, acknowledgedOn: Day? = nil, refusedOn: Day? = nil
    ) {
        self.program = program
        self.appliedOn = appliedOn
        self.acknowledgedOn = acknowledgedOn
        self.refusedOn = refusedOn
    }
}
