/// What happened in a simulation: one journal of rows for each table of the database, in the order of events.
public struct Record: Sendable {
    public var instructions = Journal<InstructionRow>()
    public var rounds = Journal<RoundRow>()
    public var invitations = Journal<InvitationRow>()
    public var draws = Journal<DrawRow>()
    public var files = Journal<FileRow>()
    public var nominations = Journal<NominationRow>()
    public var intentSignals = Journal<IntentSignalRow>()
    public var applications = Journal<ApplicationRow>()
    public var formerProfiles = Journal<FormerProfileRow>()
    public var poolCounts = Journal<PoolCountRow>()
    public var allocations = Journal<AllocationRow>()
    public var ceilings = Journal<CeilingRow>()
    public var places = Journal<PlaceRow>()
    public var windowPlaces = Journal<WindowPlaceRow>()

    /// A record of nothing.
    public init() {}
}
