import Postgres
import SQLFiles
import Testing

@testable import Store

@Suite(.onServer) struct SettingUp {
    @Test func `a database is set up once`() throws {
        let database = try Database(TestDatabase.empty())
        #expect(
            try storeError { try database.requireSetUp() } == .notSetUp(missing: SQLFiles.migrations.count))
        let outcome = try database.setUp()
        #expect(outcome.migrations == SQLFiles.migrations.map(\.name))
        #expect(outcome.files.contains("seeds/law.code.csv"))
        #expect(outcome.notices == [])
        #expect(try database.setUp() == SetUpOutcome())
        try database.requireSetUp()
    }

    @Test func `twenty may set up at once`() async throws {
        let conninfo = try TestDatabase.empty()
        let outcomes = try await withThrowingTaskGroup(of: SetUpOutcome.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    let session = Session(conninfo)
                    return try await session.run { try Migrator().migrate($0) }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count == 20)
        #expect(outcomes.filter { !$0.migrations.isEmpty }.count == 1)
        try Database(conninfo).requireSetUp()
    }

    @Test func `twenty databases of one server may be set up at once`() async throws {
        let conninfos = try (0..<20).map { _ in try TestDatabase.empty() }
        let server = try Connection(#require(TestDatabase.server))
        let count: SQL = "select count(*)::int4 from pg_roles where rolname like 'bassin\\_%'"
        let outcomes = try await withThrowingTaskGroup(of: SetUpOutcome.self) { group in
            for conninfo in conninfos {
                group.addTask {
                    let session = Session(conninfo)
                    return try await session.run { try Migrator().migrate($0) }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(
            outcomes.allSatisfy { $0.migrations.count == SQLFiles.migrations.count && $0.notices.isEmpty })
        #expect(try server.query(count).one(Int32.self) == 16)
    }

    @Test func `a newer database is refused`() throws {
        let database = try Database(TestDatabase.clone())
        try database.connection.run(
            "insert into ops.migration (number, name, digest) values (9999, '9999_of_the_future', '')")
        let newest = try #require(SQLFiles.migrations.last.flatMap { Int($0.name.prefix(4)) })
        let expected = StoreError.newerDatabase(migration: 9999, newest: newest)
        #expect(try storeError { try database.setUp() } == expected)
        #expect(try storeError { try database.requireSetUp() } == expected)
    }

    @Test func `a migration that changed since is refused`() throws {
        let database = try Database(TestDatabase.clone())
        try database.connection.run("update ops.migration set digest = 'other' where number = 3")
        let expected = StoreError.changedMigration("migration 0003_create_simulations")
        #expect(try storeError { try database.setUp() } == expected)
    }

    @Test func `a migration that fails leaves nothing of itself`() throws {
        let database = try Database(TestDatabase.clone())
        let broken = SQLFile(
            path: "migrations/0999_break_off.sql", text: "create table bassin.half (id int4); select 1 / 0;")
        #expect(throws: PostgresError.self) {
            try Migrator(migrations: SQLFiles.migrations + [broken]).migrate(database.connection)
        }
        try database.requireSetUp()
        let half = try database.connection.query("select to_regclass('bassin.half') is null").one(Bool.self)
        #expect(half)
    }

    @Test func `a changed view is applied again, and the grants after it`() throws {
        let database = try Database(TestDatabase.clone())
        try database.connection.run(
            "update ops.applied_file set digest = '' where path = 'views/nomination.sql'")
        let outcome = try database.setUp()
        #expect(outcome.files == ["views/nomination.sql"] + SQLFiles.policies.map(\.path))
        let mayRead = try database.connection.query(
            "select has_table_privilege('bassin_federal', 'report.nomination', 'select')"
        ).one(Bool.self)
        #expect(mayRead)
    }

    @Test func `a login that may not make roles is told so and works`() throws {
        let name = "modest_\(UInt32.random(in: 0...(.max)))"
        let server = try Connection(#require(TestDatabase.server))
        // A name of its own stands for the server's roles, which the other tests have made already.
        let policy = try #require(SQLFiles.find("policies/roles.sql"))
        let other = policy.text.replacing("'bassin_owner'", with: "'bassin_none_\(name)'")
        try server.run(SQL("create role \(name) login"))
        try server.run(SQL("create database \(name) owner \(name)"))
        let conninfo = try TestDatabase.conninfo(name).replacing("user=postgres", with: "user=\(name)")
        let database = try Database(conninfo)
        let outcome = try Migrator(policies: [SQLFile(path: policy.path, text: other)]).migrate(
            database.connection)
        #expect(outcome.notices.count == 1)
        #expect(outcome.notices.first?.contains("bassin_none_\(name)") == true)
        #expect(try SimulationWriter(SmallYear.snapshot).store(in: database).rows > 0)
    }
}
