/// What changed in a world since last asked, table by table.
public struct WorldChanges: Sendable {
    public var instructions: RowChanges
    public var rounds: RowChanges
    public var invitations: RowChanges
    public var draws: RowChanges
    public var files: RowChanges
    public var nominations: RowChanges
    public var intentSignals: RowChanges
    public var applications: RowChanges
    public var formerProfiles: RowChanges
    public var poolCounts: RowChanges
    public var allocations: RowChanges
    public var ceilings: RowChanges
    public var places: RowChanges
    public var windowPlaces: RowChanges
    /// Candidates whose stored facts changed, and those who came.
    public var candidates: RowChanges
}

extension World {
    /// Notes from now on what changes, for `takeChanges` to tell.
    public mutating func beginNoting() {
        record.beginNoting()
        columns.beginNoting()
        arrivedWhenTaken = arrived
    }

    /// What changed since the last time, or since noting began.
    public mutating func takeChanges() -> WorldChanges {
        let before = Int32(arrivedWhenTaken)
        let known = columns.takeChanges().filter { $0 < before }
        let changes = WorldChanges(
            instructions: record.instructions.takeChanges(), rounds: record.rounds.takeChanges(),
            invitations: record.invitations.takeChanges(), draws: record.draws.takeChanges(),
            files: record.files.takeChanges(), nominations: record.nominations.takeChanges(),
            intentSignals: record.intentSignals.takeChanges(),
            applications: record.applications.takeChanges(),
            formerProfiles: record.formerProfiles.takeChanges(), poolCounts: record.poolCounts.takeChanges(),
            allocations: record.allocations.takeChanges(), ceilings: record.ceilings.takeChanges(),
            places: record.places.takeChanges(), windowPlaces: record.windowPlaces.takeChanges(),
            candidates: RowChanges(changed: known, added: arrivedWhenTaken..<arrived))
        arrivedWhenTaken = arrived
        return changes
    }
}

extension Record {
    fileprivate mutating func beginNoting() {
        instructions.beginNoting()
        rounds.beginNoting()
        invitations.beginNoting()
        draws.beginNoting()
        files.beginNoting()
        nominations.beginNoting()
        intentSignals.beginNoting()
        applications.beginNoting()
        formerProfiles.beginNoting()
        poolCounts.beginNoting()
        allocations.beginNoting()
        ceilings.beginNoting()
        places.beginNoting()
        windowPlaces.beginNoting()
    }
}

extension CandidateColumns {
    fileprivate mutating func beginNoting() {
        stamp.beginNoting()
        firstTestOn.beginNoting()
        secondTestOn.beginNoting()
        workUntil.beginNoting()
        permitUntil.beginNoting()
        score.beginNoting()
        programs.beginNoting()
        categories.beginNoting()
        standing.beginNoting()
        departure.beginNoting()
        leftOn.beginNoting()
        profiles.beginNoting()
    }

    /// Everybody any of whose stored columns changed, ascending, each once.
    fileprivate mutating func takeChanges() -> [Int32] {
        var candidates: [Int32] = []
        stamp.takeChanges(into: &candidates)
        firstTestOn.takeChanges(into: &candidates)
        secondTestOn.takeChanges(into: &candidates)
        workUntil.takeChanges(into: &candidates)
        permitUntil.takeChanges(into: &candidates)
        score.takeChanges(into: &candidates)
        programs.takeChanges(into: &candidates)
        categories.takeChanges(into: &candidates)
        standing.takeChanges(into: &candidates)
        departure.takeChanges(into: &candidates)
        leftOn.takeChanges(into: &candidates)
        profiles.takeChanges(into: &candidates)
        return Set(candidates).sorted()
    }
}
