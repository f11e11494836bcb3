/// A person's temporary status before the law on one day: where he or she stands, what comes, and what can be done.
public struct StatusCase: Sendable {
    public let candidate: Candidate
    public let stated: TemporaryResidence
    public let day: Day
    public let law: TemporaryStatusLaw
    public let windows: FederalWindows
    /// The day of the profile in the pool; nil when not stated.
    public let submittedOn: Day?
    /// Months the nomination is valid in its province.
    public let nominationMonths: Int
    /// The federal programs the candidate meets on the day.
    public let programsMet: FederalPrograms

    /// A case on a day; `nominationMonths` is that of the nominating province, without effect where no nomination is stated.
    public init(
        _ candidate: Candidate, _ stated: TemporaryResidence, on day: Day, law: TemporaryStatusLaw,
        windows: FederalWindows, submittedOn: Day? = nil, nominationMonths: Int = 6,
        programsMet: FederalPrograms = []
    ) {
        self.candidate = candidate
        self.stated = stated
        self.day = day
        self.law = law
        self.windows = windows
        self.submittedOn = submittedOn
        self.nominationMonths = nominationMonths
        self.programsMet = programsMet
    }

    /// A stated day that has come; nil for one that is still to come or not stated.
    func past(_ day: Day?) -> Day? { day.flatMap { $0 <= self.day ? $0 : nil } }

    /// The nomination, once it is issued.
    var nomination: StatedNomination? { stated.nomination.flatMap { $0.issuedOn <= day ? $0 : nil } }
    /// The invitation, once it is issued.
    var invitation: StatedInvitation? { stated.invitation.flatMap { $0.issuedOn <= day ? $0 : nil } }
    /// The application for permanent residence, once it is made.
    var application: StatedApplication? { stated.application.flatMap { $0.appliedOn <= day ? $0 : nil } }

    /// The last day on which a nominee can apply for permanent residence.
    var nominationEndsOn: Day? { nomination.map { $0.issuedOn.adding(months: nominationMonths) } }

    /// True when the nomination was used in time or can still be used.
    var isNominationAlive: Bool {
        guard let end = nominationEndsOn else { return false }
        if let application, application.program == .pnp, application.appliedOn <= end {
            return past(application.refusedOn) == nil
        }
        return day <= end
    }

    /// The last day to apply after the invitation; for a nominee not after the nomination ends.
    var invitationEndsOn: Day? {
        guard let invitation, let days = windows.invitationDays[invitation.issuedOn] else { return nil }
        let end = invitation.issuedOn + days
        guard invitation.program == .pnp, let nominationEnd = nominationEndsOn else { return end }
        return min(end, nominationEnd)
    }

    /// The class whose documents are asked for: of the application, the invitation, the nomination, or the first that is met.
    public var program: FederalPrograms {
        if let application { return application.program }
        if let invitation { return invitation.program }
        if nomination != nil { return .pnp }
        return [FederalPrograms.pnp, .cec, .fsw, .fst].first { programsMet.contains($0) } ?? []
    }
}

/// A rule in words, with its first day and its text.
public struct LegalBasis: Sendable {
    public let words: Words
    public let change: Change

    init(_ words: Words, _ change: Change) {
        self.words = words
        self.change = change
    }
}

extension Dated where Value == Words {
    /// The rule in force on a day; nil before the first version.
    func basis(on day: Day) -> LegalBasis? {
        version(on: day).map { LegalBasis($0.value, $0.change) }
    }
}
