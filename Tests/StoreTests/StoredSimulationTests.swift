import Postgres
import Testing

@testable import Store

@Suite(.onServer) struct `A real run that is stored` {
    /// The tables in which a simulation's rows are.
    private func tables(_ database: borrowing Database) throws -> [String] {
        try database.connection.table(
            """
            select c.table_name
            from information_schema.columns as c
            join information_schema.tables as t using (table_schema, table_name)
            where c.table_schema = 'bassin' and c.column_name = 'simulation_id' and t.table_type = 'BASE TABLE'
                and c.table_name <> 'simulation'
            order by c.table_name
            """
        ).rows.compactMap { $0[0] }
    }

    /// The rows of a table that one simulation has and another has not, whenever they were stored.
    private func difference(_ table: String, _ one: Int, _ other: Int, _ database: borrowing Database) throws
        -> Int
    {
        try database.connection.table(
            SQL(
                """
                select to_jsonb(r) - '{simulation_id,issued_at}'::text[] from bassin.\(table) as r where simulation_id = \(one)
                except all
                select to_jsonb(r) - '{simulation_id,issued_at}'::text[] from bassin.\(table) as r where simulation_id = \(other)
                """)
        ).rows.count
    }

    private func rowCount(_ database: borrowing Database) throws -> Int {
        try tables(database).reduce(0) { sum, table in
            try sum + database.connection.table(SQL("select 1 from bassin.\(table)")).rows.count
        }
    }

    @Test func `breaks no rule, and every report has its answer`() throws {
        let database = try Database(TestDatabase.clone())
        let id = try SimulationWriter(RealRun.usual.get().snapshot).store(in: database).simulation
        try database.mirror(SmallLaw.law("small"))
        let verification = try Verification(of: id, in: database)
        for check in verification.checks { #expect(check.findings == [], "\(check.name)") }
        // No round of the scenario repeats a published one, and each of its people can go to one province only.
        let empty = ["candidates_wanted_by_several", "round_errors"]
        for report in Report.all {
            let values = report.name == "nominations_that_will_lapse" ? ["days": "365"] : [:]
            let rows = try report.run(database, simulation: id, values: values).rows
            #expect(rows.isEmpty == empty.contains(report.name), "\(report.name): \(rows.count)")
        }
    }

    @Test func `is the same in every row when it is run again, and another with another seed`() throws {
        let database = try Database(TestDatabase.clone())
        let first = try SimulationWriter(RealRun.usual.get().snapshot).store(in: database).simulation
        let again = try SimulationWriter(RealRun(seed: 20).snapshot).store(in: database).simulation
        let other = try SimulationWriter(RealRun(seed: 21).snapshot).store(in: database).simulation
        let tables = try tables(database)
        #expect(tables.count >= 14, "\(tables)")
        // The audit chain covers who instructed and when, so it differs.
        for table in tables where table != "audit_link" {
            #expect(try difference(table, first, again, database) == 0, "\(table)")
            #expect(try difference(table, again, first, database) == 0, "\(table)")
        }
        for table in ["candidate", "nomination", "provincial_file", "invitation", "instruction"] {
            #expect(try difference(table, first, other, database) > 0, "\(table)")
        }
        let digests = try database.simulations().map(\.recordDigest)
        #expect(digests[1] == digests[2] && digests[0] != digests[1])
    }

    @Test(arguments: ["candidate", "nomination", "instruction"])
    func `leaves nothing when the server goes away while a table is written`(_ table: String) throws {
        let conninfo = try TestDatabase.clone()
        let database = try Database(conninfo)
        let server = database.serverProcess
        var wasStopped = false
        let writer = try SimulationWriter(RealRun.usual.get().snapshot) { progress in
            guard progress.table == table, !wasStopped else { return }
            wasStopped = true
            _ = try? Connection(conninfo).execute("select pg_terminate_backend($1)", server)
        }
        let error = try storeError { _ = try writer.store(in: database) }
        guard case .unreachable = error else { throw error }
        let after = try Database(conninfo)
        #expect(wasStopped)
        #expect(try after.simulations() == [])
        #expect(try rowCount(after) == 0)
    }
}
