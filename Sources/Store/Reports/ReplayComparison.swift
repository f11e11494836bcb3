import Postgres
import SQLFiles

/// A stored simulation compared row by row with its recomputation.
public struct ReplayComparison: Sendable {
    /// What the two do not share of a table.
    public struct Difference: Sendable, Hashable {
        public let table: String
        /// Rows that are stored and were not recomputed.
        public let storedOnly: Int
        /// Rows that were recomputed and are not stored.
        public let replayedOnly: Int
        /// One of these rows as a document.
        public let example: String
    }

    /// Rows compared, of all tables together.
    public let rows: Int
    /// The tables whose rows differ, in the order of writing.
    public let differences: [Difference]

    /// True when every row is the same.
    public var isClean: Bool { differences.isEmpty }

    /// Compares a simulation with its recomputation; nothing stays of the comparison in the database.
    public init(
        of simulation: Int, with replayed: SimulationSnapshot, in database: borrowing Database,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws {
        let number = try database.number(simulation)
        let tables = SimulationWriter(replayed).tables
        rows = tables.reduce(0) { $0 + $1.count }
        var differences: [Difference] = []
        try inWords {
            try database.connection.transaction(attempts: 1) { connection in
                for (place, table) in tables.enumerated() {
                    let columns = table.columns
                    try connection.execute(SQLFiles.query("replay_table"), table.name, columns)
                    try connection.copy(into: "pg_temp.replayed_\(table.name)", columns: columns) { writer in
                        for index in 0..<table.count { try table.write(&writer, number, index) }
                    }
                    let found = try connection.query(
                        SQLFiles.query("replay_differences"), number, table.name, columns
                    ).one(Int64.self, Int64.self, String?.self)
                    if found.0 + found.1 > 0 {
                        differences.append(
                            Difference(
                                table: table.name, storedOnly: Int(found.0), replayedOnly: Int(found.1),
                                example: found.2 ?? ""))
                    }
                    progress(place + 1, tables.count)
                }
            }
        }
        self.differences = differences
    }
}
