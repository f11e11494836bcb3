import Testing

@Suite struct Form {
    private static let swift = SourceTree.paths.filter { $0.hasSuffix(".swift") }
    private static let sources = swift.filter { $0.hasPrefix("Sources/") || $0.hasPrefix("sql/") }
    private static let provinces = swift.filter { $0.hasPrefix("Sources/Provinces/") }
    private static let texts = SourceTree.paths.filter { path in
        ["swift", "sql", "csv", "sh", "md", "yaml", "yml", "json", "run", "Makefile", "Dockerfile"]
            .contains { path.hasSuffix($0) }
    }

    /// Names every finding in the failure.
    private func expectNone(_ found: [String], at place: SourceLocation = #_sourceLocation) {
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))", sourceLocation: place)
    }

    private static func budget(of path: String) -> Int? {
        if path.hasSuffix(".sql") { return path == "sql/schema.sql" ? nil : 150 }
        guard path.hasSuffix(".swift") else { return nil }
        let isLaw = ["Sources/FederalPool/", "Sources/Provinces/", "Tests/"].contains { path.hasPrefix($0) }
        return isLaw ? 400 : 300
    }

    @Test func `no file outgrows its budget of lines`() throws {
        for path in SourceTree.paths {
            guard let budget = Self.budget(of: path) else { continue }
            let lines =
                try SourceTree.text(path).split(separator: "\n", omittingEmptySubsequences: false).count - 1
            #expect(lines <= budget, "\(path) has \(lines) lines")
        }
    }

    @Test func `no path of one machine is written down`() throws {
        expectNone(try SourceTree.matches(of: /(?:^|[^\w\/.\-])\/(?:work|opt|root)\/\w/, in: Self.texts))
    }

    @Test func `nothing is put off in a comment`() throws {
        expectNone(try SourceTree.matches(of: /\b(?:TO[D]O|FIX[M]E|X[X]X)\b/, in: Self.texts))
    }

    /// A vague word at a name's end; senior managers, who have a category, are the field's own.
    @Test func `names say what a thing is`() throws {
        let vague =
            /\b(?:class|struct|enum|actor|protocol|typealias|extension)\s+\w*(?:Manager|Helper|Utils?|Utility|Utilities)\b/
        expectNone(try SourceTree.matches(of: vague, in: Self.swift, reduce: SourceTree.codeAlone))
        expectNone(
            SourceTree.paths.filter { $0.contains(/(?:Manager|Helper|Utils?|Utility|Utilities)(?:\.|\+|\/)/) }
        )
    }

    @Test func `no statement of SQL is written in Swift`() throws {
        let statement =
            /"\s*(?:select|insert|update|delete|create|alter|drop|grant|truncate)\s|\binsert into\s|\bdelete from\s|^\s*select\s/
        #expect(
            try SourceTree.matches(of: statement, in: Self.sources, reduce: SourceTree.withoutComment) == [])
    }

    @Test func `nothing is called sendable without proof`() throws {
        #expect(
            try SourceTree.matches(of: /@unchecked\s+Sendable/, in: Self.swift, reduce: SourceTree.codeAlone)
                == [])
    }

    @Test func `provinces hold declarations only`() throws {
        let behaviour =
            /\b(?:func|if|guard|switch|for|while|repeat|return|try|throw)\b|\{[^}]*\bin\b|\$0|\bvar\b/
        expectNone(try SourceTree.matches(of: behaviour, in: Self.provinces, reduce: SourceTree.codeAlone))
    }

    @Test(arguments: [
        ("let a = 1 // if", "let a = 1"), ("let a = \"if // x\" // y", "let a = \"\""), ("// func", ""),
    ])
    func `comments and strings are not code`(line: String, code: String) {
        #expect(SourceTree.codeAlone(line[...]) == code)
    }
}
