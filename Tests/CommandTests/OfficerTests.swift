import Testing

@Suite(.onServer) struct `Officers at the command line` {
    /// A login's name that no other test has.
    private func name() -> String { "caller\(UInt32.random(in: 0...(.max)))" }

    @Test func `are added, listed, disabled and enabled`() throws {
        let (database, name) = (try TestDatabase.withSmallRun.get(), name())
        let added = try CalledProgram.call("officer", "add", name, "--province", "sk", database: database)
        #expect(added.code == 0 && added.lines.count == 1, "\(added.errors)")
        #expect(added.output.hasPrefix("password of \(name): ") && added.errors.contains("acts for: SK"))
        let password = try #require(added.lines.first?.split(separator: " ").last)
        #expect(password.count == 24 && !added.errors.contains(password))
        func row() throws -> [Substring] {
            let list = try CalledProgram.call("officer", "list", "--lang", "fr", database: database)
            return try #require(list.lines.first { $0.hasPrefix(name) }).split(separator: " ")
        }
        #expect(try row() == [Substring(name), "SK", "oui", "0"])
        #expect(try CalledProgram.call("officer", "disable", name, database: database).code == 0)
        #expect(try row()[2] == "non")
        #expect(try CalledProgram.call("officer", "enable", name, database: database).code == 0)
        #expect(try row()[2] == "oui")
        let changed = try CalledProgram.call("officer", "password", name, "--quiet", database: database)
        #expect(changed.code == 0 && !changed.output.contains(password) && changed.errors.isEmpty)
    }

    @Test(arguments: [
        (["add", "Ada", "--federal"], "an officer cannot be named \"Ada\""),
        (["add", "x'; drop role postgres", "--federal"], "an officer cannot be named"),
        (["add", "ada", "--province", "QC"], "--province QC: expected one of AB, BC"),
        (["add", "ada"], "expected one of --province XX, --federal"),
        (["add", "ada", "--federal", "--observer"], "expected one of"),
        (["add", "ada", "--federal", "--prompt"], "no password was given"),
        (["password", "nobody-there"], "there is no officer \"nobody-there\""),
        (["disable", "postgres"], "there is no officer \"postgres\""),
        (["enable", "bassin_owner", "--lang", "fr"], "il n'y a pas d'agent « bassin_owner »"),
    ])
    func `what is wrong is said`(_ words: [String], _ message: String) throws {
        let called = try CalledProgram.start(["officer"] + words, database: TestDatabase.withSmallRun.get())()
        #expect(called.code == 2 && called.output.isEmpty, "\(called.output)")
        #expect(called.errors.hasPrefix("bassin: ") && called.errors.contains(message), "\(called.errors)")
    }

    @Test func `read reports with a remark, and make no audit`() throws {
        let (database, name) = (try TestDatabase.withSmallRun.get(), name())
        _ = try CalledProgram.call("officer", "add", name, "--province", "YT", database: database)
        let own = database.replacing("user=postgres", with: "user=\(name)")
        let report = try CalledProgram.call("report", "province_summary", database: own)
        #expect(report.code == 0 && report.errors.hasPrefix("note: this login (YT) sees its own rows"))
        let list = try CalledProgram.call("list", database: own)
        #expect(list.code == 0 && list.lines[2].contains("–") && !list.lines[2].contains("  20  "))
        let audit = try CalledProgram.call("verify", database: own)
        #expect(audit.code == 1 && audit.errors.contains("an audit needs every row"))
        let candidate = try CalledProgram.call("explain", "1", database: own)
        #expect(candidate.code == 2 && candidate.errors.contains("has no candidate 1"))
    }

    @Test func `have an address of their own`() throws {
        let url = "postgresql://postgres:secret@host:5433/bassin"
        let called = try CalledProgram.call("db", "url", "--as", "ada", "--database", url)
        #expect(called.code == 0 && called.output == "postgresql://ada@host:5433/bassin\n")
        let other = try CalledProgram.call("db", "url", "--as", "ada", database: "host=somewhere")
        #expect(other.code == 2 && other.errors.contains("postgresql://"))
    }
}
