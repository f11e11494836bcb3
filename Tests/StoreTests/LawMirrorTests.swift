import Postgres
import Testing

@testable import Store

@Suite(.onServer) struct `The mirror of the law` {
    private func text(_ database: borrowing Database, _ expression: String) throws -> String? {
        try database.connection.table(SQL("select (\(expression))::text")).rows[0][0]
    }

    @Test func `a value is found by its name and day`() throws {
        let database = try Database(TestDatabase.clone())
        #expect(try database.mirroredLaw() == nil)
        #expect(try database.mirror(SmallLaw.law("one")))
        let name = "'federal.windows.invitation_days'"
        #expect(try text(database, "law.value(\(name), '2024-12-31')") == "90")
        #expect(try text(database, "law.value(\(name), '2025-01-01')") == "60")
        #expect(try text(database, "law.text(\(name), '0001-01-01')") == "90 days")
        #expect(try text(database, "law.text(\(name), '9999-01-01', 'fr')") == "60 jours")
        #expect(try text(database, "law.value('federal.tests.ielts', '2020-01-01')") == "6.5")
        #expect(try text(database, "law.value('federal.tests.ielts', '2026-01-01')") == nil)
        #expect(try text(database, "law.text('federal.tests.ielts', '2014-12-31')") == nil)
        #expect(try text(database, "law.value('stream.x.eligibility', '2020-01-01')") == nil)
        #expect(try text(database, "law.text('stream.x.eligibility', '2020-01-01')") == "a; \"b\",\nc")
        #expect(try text(database, "law.value('no.such.name', '2020-01-01')") == nil)
    }

    @Test func `words come in the language of the session`() throws {
        let database = try Database(TestDatabase.clone(), isFrench: true)
        try database.mirror(SmallLaw.law("one"))
        #expect(try text(database, "law.text('federal.tests.ielts', '2020-01-01')") == "6,5")
        #expect(try text(database, "law.text('federal.tests.ielts', '2020-01-01', 'en')") == "6.5")
    }

    @Test func `sources are kept once, with address and reliability`() throws {
        let database = try Database(TestDatabase.clone())
        try database.mirror(SmallLaw.law("one"))
        let rows = try database.connection.table(
            "select citation, address, reliability::text from law.source order by source_id"
        ).rows
        #expect(
            rows == [
                ["as reported, \"x\", and more", nil, "1"],
                ["Canada Gazette, \"Part I\"", "https://gazette.gc.ca/", "0"],
            ])
        #expect(
            try text(
                database, "select provisional_from from law.parameter where name = 'federal.tests.ielts'")
                == "2026-11-03")
    }

    @Test func `the same law is not written again, another one takes its place`() throws {
        let database = try Database(TestDatabase.clone())
        #expect(try database.mirror(SmallLaw.law("one")))
        #expect(try !database.mirror(SmallLaw.law("one", days: 1)))
        #expect(try text(database, "law.value('federal.windows.invitation_days', '2025-01-01')") == "60")
        #expect(try database.mirror(SmallLaw.law("two", days: 45)))
        #expect(try text(database, "law.value('federal.windows.invitation_days', '2025-01-01')") == "45")
        #expect(try database.mirroredLaw() == "two")
        #expect(try text(database, "select count(*) from law.parameter") == "3")
    }

    @Test func `a law that cannot be written leaves the one there was`() throws {
        let database = try Database(TestDatabase.clone())
        try database.mirror(SmallLaw.law("one"))
        var broken = SmallLaw.law("two")
        broken.parameters.append(broken.parameters[0])
        let law = broken
        #expect(throws: StoreError.self) { try database.mirror(law) }
        #expect(try database.mirroredLaw() == "one")
        #expect(try text(database, "law.value('federal.windows.invitation_days', '2025-01-01')") == "60")
    }

    @Test func `eight may write it at once, and one does`() async throws {
        let conninfo = try TestDatabase.clone()
        let law = SmallLaw.law("one")
        let written = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { try Database(conninfo).mirror(law) } }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(written == 1)
    }

    @Test func `those who run simulations may write it, the others read it`() throws {
        let connection = try Connection(TestDatabase.clone())
        for (role, may) in [("bassin_owner", true), ("bassin_engine", true), ("bassin_pnp_sk", false)] {
            let reads: SQL = "select has_table_privilege($1, 'law.parameter_version', 'select')"
            let writes: SQL = "select has_table_privilege($1, 'law.parameter_version', 'insert, delete')"
            let calls: SQL = "select has_function_privilege($1, 'law.value(text, date)', 'execute')"
            #expect(try connection.query(reads, role).one(Bool.self), "\(role)")
            #expect(try connection.query(calls, role).one(Bool.self), "\(role)")
            #expect(try connection.query(writes, role).one(Bool.self) == may, "\(role)")
        }
    }

    @Test func `a report joins the law in force on a day`() throws {
        let database = try Database(TestDatabase.clone())
        _ = try SimulationWriter(SmallYear.snapshot).store(in: database)
        try database.mirror(SmallLaw.law("one"))
        let report = try Report.named("law_in_force")
        let now = try report.run(database, simulation: 1)
        #expect(
            now.rows == [
                [
                    "federal.windows.invitation_days", "Days to apply", "60", "60 days", "2025-01-01", nil,
                    "f",
                    "Canada Gazette, \"Part I\"", "official",
                ]
            ])
        let before = try report.run(database, simulation: 1, values: ["on": "2024-06-01", "under": "all"])
        #expect(before.rows.map { $0[2] } == ["6.5", "90", nil])
        #expect(before.rows[1][4] == nil && before.rows[1][5] == "2024-12-31")
        #expect(
            try storeError { _ = try report.run(database, simulation: 1, values: ["on": "2024-02-30"]) }
                == .wrongParameter(name: "on", value: "2024-02-30", expected: "a date (YYYY-MM-DD)"))
    }
}
