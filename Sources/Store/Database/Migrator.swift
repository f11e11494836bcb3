import Postgres
import SQLFiles

/// What bringing a database up to date has changed.
public struct SetUpOutcome: Sendable, Equatable {
    /// The migrations that were applied, in order.
    public var migrations: [String] = []
    /// The functions, views, seeds and policies that were applied or applied again.
    public var files: [String] = []
    /// What the server had to say, such as roles it may not make.
    public var notices: [String] = []
}

/// Brings a database up to date: migrations once and in order, then the files that may be applied again.
struct Migrator {
    /// A migration as the program knows it.
    struct Migration {
        let number: Int32
        let name: String
        let text: String
        let path: String

        /// Reads the number off the name: `0003_create_candidates`.
        init(_ file: SQLFile) {
            guard let number = Int32(file.name.prefix(4)) else {
                preconditionFailure("\(file.path) does not begin with four digits")
            }
            self.number = number
            name = file.name
            text = file.text
            path = file.path
        }
    }

    /// A file that may be applied again: a function, a view, a policy, or a seed.
    struct Repeatable {
        let path: String
        let text: String
        let isSeed: Bool
    }

    let migrations: [Migration]
    let repeatables: [Repeatable]

    /// Everything under `sql/`; a test may pass other files.
    init(
        migrations: [SQLFile] = SQLFiles.migrations, functions: [SQLFile] = SQLFiles.functions,
        seeds: [SeedFile] = SQLFiles.seeds, views: [SQLFile] = SQLFiles.views,
        policies: [SQLFile] = SQLFiles.policies
    ) {
        self.migrations = migrations.map(Migration.init)
        // Views and policies may ask for codes; policies grant rights on what all the others made.
        repeatables =
            functions.map { Repeatable(path: $0.path, text: $0.text, isSeed: false) }
            + seeds.filter { $0.name == "law.code" }
            .map { Repeatable(path: $0.path, text: $0.text, isSeed: true) }
            + views.map { Repeatable(path: $0.path, text: $0.text, isSeed: false) }
            + policies.map { Repeatable(path: $0.path, text: $0.text, isSeed: false) }
    }

    /// Applies what is missing, under a lock that others who migrate wait for.
    func migrate(_ connection: borrowing Connection) throws -> SetUpOutcome {
        try waitingForOthers(connection) { connection in
            _ = connection.takeNotices()
            var outcome = SetUpOutcome()
            try connection.run(SQLFiles.query("ops_create"))
            _ = connection.takeNotices()
            for migration in try missing(connection) {
                try connection.transaction { connection in
                    try connection.execute(
                        SQLFiles.query("migration_record"), migration.number, migration.name, migration.text)
                    try connection.run(SQL(migration.text, file: migration.path))
                }
                outcome.migrations.append(migration.name)
            }
            outcome.files = try applyRepeatables(connection, all: !outcome.migrations.isEmpty)
            outcome.notices = connection.takeNotices().filter { !$0.message.hasSuffix("skipping") }.map {
                [$0.message, $0.hint].compactMap(\.self).joined(separator: ". ")
            }
            return outcome
        }
    }

    /// Throws when the database is not what this program works with.
    func verify(_ connection: borrowing Connection) throws {
        let isThere = try connection.query(SQLFiles.query("ops_is_there")).one(Bool.self)
        let missing = isThere ? try missing(connection).count : migrations.count
        guard missing == 0 else { throw StoreError.notSetUp(missing: missing) }
    }

    /// The migrations the database lacks; throws when it has others, or when one has changed since.
    private func missing(_ connection: borrowing Connection) throws -> [Migration] {
        let applied = try connection.query(SQLFiles.query("migration_list"))
            .map { (row) throws(PostgresError) in try row.decode(Int32.self, String.self, String.self) }
        let newest = migrations.last?.number ?? 0
        if let last = applied.last, last.0 > newest {
            throw StoreError.newerDatabase(migration: Int(last.0), newest: Int(newest))
        }
        for (number, name, digest) in applied {
            guard let known = migrations.first(where: { $0.number == number }),
                try self.digest(known.text, connection) == digest
            else { throw StoreError.changedMigration("migration \(name)") }
        }
        let numbers = applied.map(\.0)
        return migrations.filter { !numbers.contains($0.number) }
    }

    private func digest(_ text: String, _ connection: borrowing Connection) throws -> String {
        try connection.query(SQLFiles.query("digest"), text).one(String.self)
    }

    private func waitingForOthers<Value>(
        _ connection: borrowing Connection, _ body: (borrowing Connection) throws -> Value
    ) throws -> Value {
        try connection.execute(SQLFiles.query("ops_lock"))
        let outcome: Swift.Result<Value, any Error> = .init { try body(connection) }
        if connection.isOpen { _ = try? connection.execute(SQLFiles.query("ops_unlock")) }
        return try outcome.get()
    }
}
