import Testing

@Suite struct `Words of a call` {
    @Test func `help names every command, and the version stands alone`() throws {
        let help = try CalledProgram.call("--help")
        #expect(help.code == 0 && help.errors.isEmpty)
        for command in [
            "setup", "run", "list", "report", "verify", "explain", "drop", "score", "status", "db",
            "completions",
        ] {
            #expect(help.output.contains("\n  \(command) "), "\(command)")
        }
        let version = try CalledProgram.call("--version")
        #expect(version.code == 0 && version.lines.count == 1)
        #expect(version.output.allSatisfy { $0.isNumber || $0 == "." || $0.isNewline })
    }

    @Test(arguments: [
        (["frobnicate"], "frobnicate"), (["list", "--frob"], "--frob"), (["run"], "<scenario>"),
        (["list", "--lang", "de"], "'en' and 'fr'"),
        (["report", "federal_rounds", "--format", "xml"], "'table', 'csv' or 'json'"),
        (["run", "x.yaml", "--seed", "many"], "many"), (["explain", "first"], "first"),
        (["completions", "tcsh"], "expected bash, zsh or fish"),
    ])
    func `words that are not understood end with 2 and are named`(_ words: [String], _ named: String) throws {
        let called = try CalledProgram.start(words, database: nil)()
        #expect(called.code == 2 && called.output.isEmpty)
        #expect(called.errors.contains(named), "\(called.errors)")
    }

    @Test(arguments: [("bash", "complete "), ("zsh", "#compdef bassin"), ("fish", "complete -c")])
    func `completions are a script for the shell`(_ shell: String, _ sign: String) throws {
        let called = try CalledProgram.call("completions", shell)
        #expect(called.code == 0 && called.errors.isEmpty)
        #expect(called.output.contains(sign) && called.output.contains("bassin"))
    }

    @Test func `a server that is not there is a failure in one clear sentence`() throws {
        for words in [["list"], ["setup"], ["verify"], ["report", "federal_rounds"]] {
            let called = try CalledProgram.start(words, database: "host=/nowhere/at/all dbname=x")()
            #expect(called.code == 1 && called.output.isEmpty)
            #expect(called.errors.hasPrefix("bassin: the database cannot be reached: "), "\(called.errors)")
            #expect(called.errors.contains("/nowhere/at/all"))
        }
    }

    @Test func `the list of reports needs no server`() throws {
        let called = try CalledProgram.call("report")
        #expect(called.code == 0)
        #expect(called.output.contains("federal_rounds") && called.output.contains("days="))
    }
}
