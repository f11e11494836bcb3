/// What happened in a simulation: one array of rows for each table of the database, in the order of events.
public struct Record: Sendable {
    public var instructions: [InstructionRow] = []
    public var rounds: [RoundRow] = []
    public var invitations: [InvitationRow] = []
    public var draws: [DrawRow] = []
    public var files: [FileRow] = []
    public var nominations: [NominationRow] = []
    public var intentSignals: [IntentSignalRow] = []
    public var applications: [ApplicationRow] = []
    public var formerProfiles: [FormerProfileRow] = []
    public var poolCounts: [PoolCountRow] = []
    public var allocations: [AllocationRow] = []
    public var ceilings: [CeilingRow] = []
    public var places: [PlaceRow] = []
    public var windowPlaces: [WindowPlaceRow] = []

    /// A record of nothing.
    public init() {}
}
