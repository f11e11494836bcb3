import Postgres
import SQLFiles

extension Database {
    /// The fingerprint of the law the database mirrors, or nil before it was first written.
    public borrowing func mirroredLaw() throws -> String? {
        try inWords { try Database.mirroredLaw(connection) }
    }

    /// Makes the schema `law` say what a law says, all or nothing; does nothing when it does so already.
    ///
    /// Safe when several programs do so at once: they wait for each other, and who comes later finds it done.
    /// - Returns: true when something was written.
    @discardableResult
    public borrowing func mirror(_ law: LawMirror) throws -> Bool {
        try inWords {
            guard try Database.mirroredLaw(connection) != law.digest else { return false }
            return try connection.transaction { connection in
                try connection.execute(SQLFiles.query("law_lock"))
                guard try Database.mirroredLaw(connection) != law.digest else { return false }
                try Database.write(law, connection)
                return true
            }
        }
    }

    private static func mirroredLaw(_ connection: borrowing Connection) throws -> String? {
        try connection.query(SQLFiles.query("law_edition"))
            .map { (row) throws(PostgresError) in try row.value(0) as String }.first
    }

    private static func write(_ law: LawMirror, _ connection: borrowing Connection) throws {
        let rows = LawRows(law)
        try connection.execute(SQLFiles.query("law_clear"))
        _ = try connection.copy(csv: rows.sources, into: "law.source", columns: LawRows.sourceColumns)
        _ = try connection.copy(
            csv: rows.parameters, into: "law.parameter", columns: LawRows.parameterColumns)
        _ = try connection.copy(
            csv: rows.versions, into: "law.parameter_version", columns: LawRows.versionColumns)
        try connection.execute(SQLFiles.query("law_edition_record"), law.digest, law.program)
        try connection.run(SQLFiles.query("law_statistics"))
    }
}
