public import Kernel
import Postgres
public import Rulebook
import SQLFiles

/// A stored simulation, as lists show it.
public struct SimulationSummary: Sendable, Hashable {
    public let id: Int
    public let name: String
    public let scenarioName: String
    /// Nil for those who may not know every candidate: with the seed the simulation can be run again.
    public let seed: UInt64?
    public let period: DaySpan
    public let currentDay: Day
    public let lawDigest: String
    public let scenarioDigest: String
    public let populationDigest: String
    public let programVersion: String
    public let recordDigest: String
    /// In UTC, to the second.
    public let createdAt: String
    public let createdBy: String
}

/// A stored candidate with everything that came of the profile: what an explanation needs.
public struct CandidateHistory: Sendable {
    /// A file with a province.
    public struct File: Sendable {
        public let id: Int
        public let jurisdiction: Jurisdiction
        public let stream: String
        public let points: Int
        public let openedOn: Day
        public let appliedOn: Day?
        public let closedOn: Day?
        public let state: FileState
        public let intentSum: Int
        public let intentLevel: IntentLevel
        public let isFlagged: Bool
        public let isQuebecOnly: Bool
        /// The identifiers of the signals found.
        public let signals: [String]
    }

    /// A nomination.
    public struct Nomination: Sendable {
        public let id: Int
        public let jurisdiction: Jurisdiction
        public let stream: String
        public let isEnhanced: Bool
        public let issuedOn: Day
        public let acceptedOn: Day?
        public let invitedOn: Day?
        public let applyBy: Day
        public let appliedOn: Day?
        public let decidedOn: Day?
        public let endedOn: Day?
        public let state: NominationState
        public let placeFate: PlaceFate
    }

    /// An invitation to apply for permanent residence.
    public struct Invitation: Sendable {
        public let id: Int
        public let round: Int
        public let invitedOn: Day
        public let score: Int
        public let program: FederalPrograms
        public let respondBy: Day
        public let outcome: InvitationOutcome
        public let outcomeOn: Day?
    }

    /// The number in the simulation, from 1.
    public let id: Int
    public let row: CandidateRow
    public let files: [File]
    public let nominations: [Nomination]
    public let invitations: [Invitation]
}

extension Database {
    /// The simulations that are stored, the newest first.
    public borrowing func simulations() throws -> [SimulationSummary] {
        try inWords {
            try connection.query(SQLFiles.query("simulation_list"))
                .map { (row) throws(PostgresError) in try SimulationSummary(row) }
        }
    }

    /// The simulation of a number; throws `.noSuchSimulation`.
    public borrowing func simulation(_ id: Int) throws -> SimulationSummary {
        guard let found = try simulations().first(where: { $0.id == id }) else {
            throw StoreError.noSuchSimulation(id)
        }
        return found
    }

    /// The scenario a simulation was run from.
    public borrowing func scenarioText(of simulation: Int) throws -> String {
        try inWords {
            let rows = try connection.query(SQLFiles.query("simulation_scenario"), try number(simulation))
            guard rows.count == 1 else { throw StoreError.noSuchSimulation(simulation) }
            return try rows.one(String.self)
        }
    }

    /// The file of candidates a simulation was made with; empty when its scenario names none.
    public borrowing func people(of simulation: Int) throws -> [UInt8] {
        try inWords {
            let rows = try connection.query(SQLFiles.query("simulation_people"), try number(simulation))
            guard rows.count == 1 else { throw StoreError.noSuchSimulation(simulation) }
            return try rows.one([UInt8].self)
        }
    }

    /// Drops a simulation with all its rows, wholly or not at all.
    public borrowing func drop(simulation: Int) throws {
        try inWords {
            let dropped = try connection.transaction { connection in
                try connection.query(SQLFiles.query("simulation_drop"), try number(simulation)).one(
                    Int32.self)
            }
            guard dropped == 1 else { throw StoreError.noSuchSimulation(simulation) }
        }
    }

    /// A candidate of a simulation with files, nominations and invitations.
    public borrowing func candidate(_ id: Int, of simulation: Int) throws -> CandidateHistory {
        _ = try self.simulation(simulation)
        guard let candidate = Int32(exactly: id) else { throw StoreError.noSuchCandidate(id) }
        let number = try number(simulation)
        return try inWords {
            let rows = try connection.query(SQLFiles.query("candidate_get"), number, candidate)
                .map { (row) throws(PostgresError) in try CandidateRow(row) }
            guard let row = rows.first else { throw StoreError.noSuchCandidate(id) }
            return CandidateHistory(
                id: id, row: row,
                files: try connection.query(SQLFiles.query("candidate_files"), number, candidate)
                    .map { (row) throws(PostgresError) in try CandidateHistory.File(row) },
                nominations: try connection.query(SQLFiles.query("candidate_nominations"), number, candidate)
                    .map { (row) throws(PostgresError) in try CandidateHistory.Nomination(row) },
                invitations: try connection.query(SQLFiles.query("candidate_invitations"), number, candidate)
                    .map { (row) throws(PostgresError) in try CandidateHistory.Invitation(row) })
        }
    }

    /// A simulation's number as the server has it.
    func number(_ simulation: Int) throws -> Int32 {
        guard let number = Int32(exactly: simulation) else { throw StoreError.noSuchSimulation(simulation) }
        return number
    }
}
