import Postgres
import Rulebook
import Testing

@testable import Store

@Suite(.onServer) struct Officers {
    /// A login's name that no other test has: logins belong to the whole server.
    private func name() -> String { "officer\(UInt32.random(in: 0...(.max)))" }

    private func conninfo(_ database: String, as login: String) -> String {
        database.replacing("user=postgres", with: "user=\(login)")
    }

    @Test func `an officer is added for a side and sees as much as it does`() throws {
        let address = try TestDatabase.clone()
        let database = try Database(address)
        _ = try SimulationWriter(SmallYear.snapshot).store(in: database)
        let expected: [(OfficerSide, Int32?)] = [
            (.federal, 8), (.province(.saskatchewan), 3), (.province(.ontario), 2), (.province(.yukon), 0),
            (.observer, nil), (.facilitator, nil),
        ]
        for (side, candidates) in expected {
            let name = name()
            try database.addOfficer(name, for: side, password: "correct horse battery")
            let officer = try #require(try database.officers().first { $0.name == name })
            #expect(officer.sides == [side.code] && officer.mayLogIn)
            let own = try Database(conninfo(address, as: name))
            try own.requireSetUp()
            #expect(try own.simulations().map(\.seed) == [side == .federal ? .max : nil])
            let count: SQL = "select count(*)::int4 from bassin.candidate"
            let seen = try? own.connection.query(count).one(Int32.self)
            #expect(seen == candidates, "\(side)")
        }
    }

    @Test func `a login waits neither for ever nor on others`() throws {
        let address = try TestDatabase.clone()
        let name = name()
        try Database(address).addOfficer(name, for: .observer, password: "correct horse battery")
        let own = try Connection(conninfo(address, as: name))
        for setting in ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"] {
            let value = try own.query("select current_setting($1)", setting).one(String.self)
            #expect(value != "0", "\(setting)")
        }
    }

    @Test func `the server keeps a verifier and never the password`() throws {
        let database = try Database(TestDatabase.clone())
        let name = name()
        let kept: SQL = "select rolpassword from pg_authid where rolname = $1"
        try database.addOfficer(name, for: .observer, password: "correct horse battery")
        let first = try database.connection.query(kept, name).one(String.self)
        #expect(first.hasPrefix("SCRAM-SHA-256$4096:") && !first.contains("horse"))
        try database.setPassword("another horse battery", ofOfficer: name)
        #expect(try database.connection.query(kept, name).one(String.self) != first)
        let error = try storeError {
            try inWords {
                _ = try database.connection.execute(
                    "select ops.set_password($1, 'correct horse battery')", name)
            }
        }
        guard case .declined("SI015", _, _) = error else { throw error }
    }

    @Test(arguments: [
        "", "a", "Ada", "1ada", "o'brien", "x; drop role postgres", "bassin_owner", "pg_ada", "postgres",
        "ada\u{301}", "two words", String(repeating: "a", count: 41),
    ])
    func `a name that could be taken for something else is declined`(_ name: String) throws {
        let database = try Database(TestDatabase.clone(), isFrench: true)
        let error = try storeError {
            try database.addOfficer(name, for: .observer, password: "correct horse battery")
        }
        guard case .declined("SI012", let message, let hint) = error else { throw error }
        #expect(message == "un agent ne peut pas s'appeler « \(name) »" && hint.hasPrefix("Un nom"))
    }

    @Test func `an officer is there once, and nobody else is taken for one`() throws {
        let database = try Database(TestDatabase.clone())
        let name = name()
        try database.addOfficer(name, for: .federal, password: "correct horse battery")
        let again = try storeError {
            try database.addOfficer(name, for: .observer, password: "correct horse battery")
        }
        guard case .declined("SI013", _, _) = again else { throw again }
        for other in ["postgres", "bassin_federal", "nobody"] {
            let error = try storeError { try database.admit(officer: other, false) }
            guard case .declined("SI014", _, _) = error else { throw error }
        }
    }

    @Test func `who is disabled is out at once, and in again when enabled`() throws {
        let address = try TestDatabase.clone()
        let database = try Database(address)
        let name = name()
        try database.addOfficer(name, for: .observer, password: "correct horse battery")
        let own = try Database(conninfo(address, as: name))
        #expect(try database.officers().first { $0.name == name }?.sessions == 1)
        try database.admit(officer: name, false)
        let lost = try storeError { _ = try own.simulations() }
        guard case .unreachable = lost else { throw lost }
        let refused = try storeError { _ = try Database(conninfo(address, as: name)) }
        guard case .unreachable(let message) = refused else { throw refused }
        #expect(message.contains("not permitted to log in"))
        try database.admit(officer: name, true)
        _ = try Database(conninfo(address, as: name)).simulations()
    }

    @Test(arguments: [OfficerSide.federal, .province(.saskatchewan)])
    func `every report can be read by who acts in a simulation`(_ side: OfficerSide) throws {
        let address = try TestDatabase.clone()
        let database = try Database(address)
        let id = try SimulationWriter(SmallYear.snapshot).store(in: database).simulation
        let name = name()
        try database.addOfficer(name, for: side, password: "correct horse battery")
        let own = try Database(conninfo(address, as: name))
        for report in Report.all {
            let (all, seen) = try (report.run(database, simulation: id), report.run(own, simulation: id))
            #expect(side == .federal ? seen == all : seen.rows.count <= all.rows.count, "\(report.name)")
        }
    }

    @Test func `an officer adds no officers, and an audit needs every row`() throws {
        let address = try TestDatabase.clone()
        let database = try Database(address)
        let id = try SimulationWriter(SmallYear.snapshot).store(in: database).simulation
        let name = name()
        try database.addOfficer(name, for: .province(.saskatchewan), password: "correct horse battery")
        let own = try Database(conninfo(address, as: name))
        let attempts: [(borrowing Database) throws -> Void] = [
            { try $0.addOfficer("eve", for: .federal, password: "correct horse battery") },
            { try $0.setPassword("correct horse battery", ofOfficer: name) },
            { _ = try $0.officers() }, { _ = try Verification(of: id, in: $0) },
            { try $0.drop(simulation: id) }, { _ = try $0.setUp() },
        ]
        for attempt in attempts {
            let error = try storeError { try attempt(own) }
            guard case .forbidden = error else { throw error }
        }
        #expect(try Report.named("province_summary").run(own, simulation: id).rows.count == 3)
    }

    @Test func `made-up passwords are long and never the same`() {
        let passwords = (0..<100).map { _ in Password.random() }
        #expect(Set(passwords).count == 100 && passwords.allSatisfy { $0.count == 24 })
    }
}
