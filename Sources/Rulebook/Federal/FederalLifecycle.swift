/// What must still hold on the day the application for permanent residence is received (Act, s. 11.2).
public struct FilingRule: Hashable, Sendable {
    /// A birthday after the invitation costs nothing in rank, entry criteria and category.
    public let forgivesBirthdays: Bool
    /// Other changes are harmless while the rank is not below the lowest of the round; else the rank must be as it was.
    public let forgivesChangesAboveCutOff: Bool
    /// Whoever was invited in a category must belong to it on this day too.
    public let asksForCategory: Bool

    /// What is forgiven and what is asked for.
    public init(forgivesBirthdays: Bool, forgivesChangesAboveCutOff: Bool, asksForCategory: Bool) {
        self.forgivesBirthdays = forgivesBirthdays
        self.forgivesChangesAboveCutOff = forgivesChangesAboveCutOff
        self.asksForCategory = asksForCategory
    }
}

/// What the law makes of a profile from its draft to the decision, beside the windows.
public struct FederalLifecycle: Sendable {
    /// Days in which a profile that was begun is submitted, or it is deleted.
    public var completionDays: Dated<Int>
    /// The programs in the order in which an invitation names them.
    public var programOrder: Dated<[FederalPrograms]>
    /// What must still hold when the application is received.
    public var filing: Dated<FilingRule>
    /// Years in which whoever is inadmissible for misrepresentation submits no profile.
    public var misrepresentationBarYears: Dated<Int>
    /// A child is dependent below this age, on the day on which the age is locked in.
    public var dependentBelowAge: Dated<Int>

    /// The law by its parts; see the properties.
    public init(
        completionDays: Dated<Int>, programOrder: Dated<[FederalPrograms]>, filing: Dated<FilingRule>,
        misrepresentationBarYears: Dated<Int>, dependentBelowAge: Dated<Int>
    ) {
        self.completionDays = completionDays
        self.programOrder = programOrder
        self.filing = filing
        self.misrepresentationBarYears = misrepresentationBarYears
        self.dependentBelowAge = dependentBelowAge
    }

    /// The days in the span on which any value begins to hold.
    public func changeDays(in span: DaySpan) -> [Day] {
        completionDays.changeDays(in: span) + programOrder.changeDays(in: span)
            + filing.changeDays(in: span) + misrepresentationBarYears.changeDays(in: span)
            + dependentBelowAge.changeDays(in: span)
    }

    /// The day on which a child's age is locked in: the day the nomination was applied for in the provincial nominee class,
    /// else the day of the application for permanent residence (Regulations, s. 25.1).
    public func ageIsLockedIn(
        applyingAs program: FederalPrograms, on filedOn: Day, nominationAppliedForOn nominationDay: Day?
    ) -> Day {
        program == .pnp ? nominationDay ?? filedOn : filedOn
    }

    /// True when a child is dependent by age on the day its age is locked in; false before the first rule known.
    public func isDependent(childBornOn bornOn: Day, lockedInOn day: Day) -> Bool {
        guard let age = dependentBelowAge[day] else { return false }
        return day.age(bornOn: bornOn) < age
    }
}
