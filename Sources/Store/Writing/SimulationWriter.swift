import Kernel
import Postgres
import Rulebook
import SQLFiles

/// How far the storing of a simulation has come.
public struct StoringProgress: Sendable {
    /// The table under way.
    public let table: String
    /// Rows written so far, of all tables together.
    public let rows: Int
    /// All rows to write.
    public let total: Int
}

/// What was stored, and how long each table took.
public struct StoringStatistics: Sendable {
    /// A table's part.
    public struct Table: Sendable {
        public let name: String
        public let rows: Int
        public let seconds: Double
    }

    /// The number under which the simulation is stored.
    public internal(set) var simulation = 0
    /// In the order of writing.
    public internal(set) var tables: [Table] = []
    /// From the beginning of the transaction to the end of its commit.
    public internal(set) var seconds = 0.0
    /// What gathering the planner's statistics took, after the commit.
    public internal(set) var planningSeconds = 0.0
    /// All rows of all tables.
    public var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}

/// Stores simulations by binary COPY, each whole or not at all.
public struct SimulationWriter {
    let snapshot: SimulationSnapshot
    private let progress: (StoringProgress) -> Void

    /// A writer of one simulation; `progress` is called every twenty thousand rows and at the end of each table.
    public init(_ snapshot: SimulationSnapshot, progress: @escaping (StoringProgress) -> Void = { _ in }) {
        self.snapshot = snapshot
        self.progress = progress
    }

    /// Stores the simulation in one transaction; when anything fails nothing of it is left.
    public func store(in database: borrowing Database) throws -> StoringStatistics {
        try inWords {
            let clock = ContinuousClock()
            let start = clock.now
            var statistics = StoringStatistics()
            // Row security forbids COPY to a login that is but a member of the engine.
            try database.connection.execute(SQLFiles.query("engine_role"))
            try database.connection.transaction(attempts: 1) { connection in
                statistics = try write(connection, clock)
            }
            statistics.seconds = (clock.now - start).inSeconds
            statistics.planningSeconds = try renewStatistics(database.connection, clock)
            return statistics
        }
    }

    /// The server gathers statistics by itself only after a while, and plans reports badly until then.
    private func renewStatistics(_ connection: borrowing Connection, _ clock: ContinuousClock) throws
        -> Double
    {
        let start = clock.now
        try connection.transaction { connection in
            try connection.execute(SQLFiles.query("statistics_sample"))
            try connection.execute(SQLFiles.query("statistics_renew"))
        }
        return (clock.now - start).inSeconds
    }

    private func write(_ connection: borrowing Connection, _ clock: ContinuousClock) throws
        -> StoringStatistics
    {
        let id = try insertSimulation(connection)
        var statistics = StoringStatistics()
        statistics.simulation = Int(id)
        let tables = tables
        let total = tables.reduce(0) { $0 + $1.count }
        var done = 0
        for table in tables {
            let start = clock.now
            try connection.copy(into: "bassin.\(table.name)", columns: table.columns) { writer in
                for index in 0..<table.count {
                    if index % 20_000 == 19_999 {
                        progress(StoringProgress(table: table.name, rows: done + index, total: total))
                    }
                    try table.write(&writer, id, index)
                }
            }
            done += table.count
            progress(StoringProgress(table: table.name, rows: done, total: total))
            statistics.tables.append(
                .init(name: table.name, rows: table.count, seconds: (clock.now - start).inSeconds))
        }
        try connection.execute(SQLFiles.query("simulation_seal"), id)
        return statistics
    }

    private func insertSimulation(_ connection: borrowing Connection) throws -> Int32 {
        let digests = snapshot.digests
        return try connection.query(
            SQLFiles.query("simulation_insert"), snapshot.name, snapshot.scenarioName, snapshot.scenarioText,
            Int64(bitPattern: snapshot.seed), digests.law, digests.scenario, digests.population,
            digests.program,
            digests.record, snapshot.period.first, snapshot.period.last, snapshot.currentDay, timings,
            snapshot.people, snapshot.origin.map { Int32($0.simulation) }, snapshot.origin?.day,
            snapshot.isOpen
        ).one(Int32.self)
    }

    /// The timings as a document; names come from the program and need no escaping but of quotes.
    private var timings: JSON {
        let fields = snapshot.timings.map { name, seconds in
            "\"\(name.filter { $0 != "\"" && $0 != "\\" })\": \(seconds)"
        }
        return JSON("{\(fields.joined(separator: ", "))}")
    }
}

extension Duration {
    /// The duration in seconds.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
