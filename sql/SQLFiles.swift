/// Every statement the program sends, as the files under `sql/` state them, embedded at build time.
public enum SQLFiles {
    /// Migrations in the order of their numbers; each is applied once and never edited.
    public static let migrations = files(EmbeddedTexts.migrations)

    /// Functions, re-applied when changed.
    public static let functions = files(EmbeddedTexts.functions)

    /// Row security, re-applied when changed.
    public static let policies = files(EmbeddedTexts.policies)

    /// Views, re-applied when changed.
    public static let views = files(EmbeddedTexts.views)

    /// Statements of the program itself, one to a file.
    public static let queries = files(EmbeddedTexts.queries)

    /// Statements that answer a question of an officer, one to a file.
    public static let reports = files(EmbeddedTexts.reports)

    /// Statements that return the rows which break a rule, one to a file.
    public static let checks = files(EmbeddedTexts.checks)

    /// Published facts as comma-separated values.
    public static let seeds: [SeedFile] = EmbeddedTexts.seeds.map { SeedFile(path: $0.path, text: $0.text) }

    /// Every SQL file, folder by folder in the order in which a database is built, then by name.
    public static let all = migrations + functions + policies + views + queries + reports + checks

    /// The file at a path such as `queries/run_list.sql`; stops when there is none, as that is a misspelling.
    public static subscript(path: String) -> SQLFile {
        guard let file = find(path) else { preconditionFailure("there is no sql/\(path)") }
        return file
    }

    /// The file at a path such as `reports/cut_off_by_round.sql`, or nil.
    public static func find(_ path: String) -> SQLFile? {
        all.first { $0.path == path }
    }

    private static func files(_ texts: [EmbeddedText]) -> [SQLFile] {
        texts.map { SQLFile(path: $0.path, text: $0.text) }
    }
}

/// Published facts as comma-separated values, loaded by COPY.
public struct SeedFile: Sendable {
    /// The path under `sql/`, such as `seeds/rounds_published.csv`.
    public let path: String

    /// The whole text.
    public let text: String

    /// The file's name without folder and extension.
    public var name: String { path.baseName }
}
