import Postgres
import SQLFiles

/// An audit of a stored simulation by the checks of `sql/checks`, which know nothing of the kernel.
public struct Verification: Sendable {
    /// One rule and what breaks it.
    public struct Check: Sendable, Hashable {
        /// The file's name, such as `allocations_are_never_exceeded`.
        public let name: String
        public let rule: String
        public let frenchRule: String
        /// A sentence for each row that breaks the rule; at most as many as were asked for.
        public let findings: [String]
    }

    /// Every check, in the order of their names.
    public let checks: [Check]

    /// True when no row breaks a rule.
    public var isClean: Bool { checks.allSatisfy(\.findings.isEmpty) }

    /// Runs all checks on a simulation, with at most `most` findings of each.
    ///
    /// Throws `.noSuchSimulation`, and `.forbidden` for a login that does not see every row: it would find rows missing.
    public init(
        of simulation: Int, in database: borrowing Database, most: Int = 100,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws {
        _ = try database.simulation(simulation)
        guard try database.sight().seesAll else {
            throw StoreError.forbidden("an audit needs every row, which the owner and the federal side see")
        }
        var checks: [Check] = []
        for (index, file) in SQLFiles.checks.enumerated() {
            let header = file.header
            let table = try inWords {
                try database.connection.transaction(.readOnly) {
                    try $0.table(file.sql, ["\(simulation)", "\(most)"])
                }
            }
            checks.append(
                Check(
                    name: file.name, rule: header.title, frenchRule: header.frenchTitle,
                    findings: table.rows.compactMap { $0.first ?? nil }))
            progress(index + 1, SQLFiles.checks.count)
        }
        self.checks = checks
    }
}
