import Testing

@Suite(.onServer) struct `A fresh database` {
    @Test(arguments: [["list"], ["verify"], ["report", "federal_rounds"], ["explain", "1"], ["drop", "1"]])
    func `has to be set up first`(_ words: [String]) throws {
        let called = try CalledProgram.start(words, database: TestDatabase.empty())()
        #expect(called.code == 1 && called.output.isEmpty)
        #expect(called.errors.contains("run \"bassin setup\""), "\(called.errors)")
    }

    @Test func `is set up once, with remarks unless silence is asked for`() throws {
        let database = try TestDatabase.empty()
        let first = try CalledProgram.call("setup", "--lang", "fr", database: database)
        #expect(first.code == 0 && first.output.isEmpty && first.errors.contains("appliqués"))
        let again = try CalledProgram.call("setup", database: database)
        #expect(again.errors.hasPrefix("0 migration(s) and 0 file(s) applied"), "\(again.errors)")
        let silent = try CalledProgram.call("setup", "--quiet", database: TestDatabase.empty())
        #expect(silent.code == 0 && silent.output.isEmpty && silent.errors.isEmpty)
        #expect(try CalledProgram.call("list", database: database).errors == "no simulation is stored yet\n")
        let silentList = try CalledProgram.call("list", "--quiet", database: database)
        #expect(silentList.code == 0 && silentList.output.isEmpty && silentList.errors.isEmpty)
        let nothing = try CalledProgram.call("verify", database: database)
        #expect(nothing.code == 2 && nothing.errors.contains("no simulation is stored yet"))
    }

    @Test func `takes two first runs at once`() throws {
        let database = try TestDatabase.empty()
        let words = ["run", CalledProgram.smallScenario]
        let waits = try (0..<2).map { _ in try CalledProgram.start(words, database: database) }
        let runs = try waits.map { try $0() }
        for run in runs { #expect(run.code == 0, "\(run.errors)") }
        func digest(_ run: Called) -> String? { run.lines.first { $0.hasPrefix("digest") } }
        #expect(digest(runs[0]) != nil && digest(runs[0]) == digest(runs[1]))
        #expect(try CalledProgram.call("list", database: database).lines.count == 4)
    }

    @Test func `keeps the seed and the name that were asked for`() throws {
        let database = try TestDatabase.empty()
        let run = try CalledProgram.call(
            "run", CalledProgram.smallScenario, "--seed", "18446744073709551615", "--name", "Été 2025",
            database: database)
        #expect(run.code == 0)
        let list = try CalledProgram.call("list", database: database).output
        #expect(list.contains("Été 2025") && list.contains("18446744073709551615"))
    }

    @Test func `says which rounds asked for more than there were, unless silence is asked for`() throws {
        let database = try TestDatabase.empty()
        let run = try CalledProgram.call("run", CalledProgram.smallScenario, database: database)
        let remarks = run.errors.split(whereSeparator: \.isNewline)
        #expect(!remarks.isEmpty && remarks.allSatisfy { $0.hasPrefix("note: the round of 2025-") })
        let silent = try CalledProgram.call(
            "run", CalledProgram.smallScenario, "--quiet", database: database)
        #expect(silent.code == 0 && silent.errors.isEmpty && silent.output.contains("digest"))
    }
}
