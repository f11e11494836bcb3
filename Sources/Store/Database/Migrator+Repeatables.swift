import Postgres
import SQLFiles

extension Migrator {
    /// Applies the files that changed since they were applied; when any did, all policies, since views lose their grants.
    func applyRepeatables(_ connection: borrowing Connection, all: Bool) throws -> [String] {
        let applied = try connection.query(SQLFiles.query("applied_file_list"))
            .map { (row) throws(PostgresError) in try row.decode(String.self, String.self) }
        var known: [String: String] = [:]
        for (path, digest) in applied { known[path] = digest }
        var changed: [Repeatable] = []
        for file in repeatables {
            let digest = try connection.query(SQLFiles.query("digest"), file.text).one(String.self)
            let followsOthers = !changed.isEmpty && file.path.hasPrefix("policies/")
            if all || followsOthers || known[file.path] != digest { changed.append(file) }
        }
        guard !changed.isEmpty else { return [] }
        try connection.transaction { connection in
            for file in changed { try apply(file, connection) }
        }
        return changed.map(\.path)
    }

    private func apply(_ file: Repeatable, _ connection: borrowing Connection) throws {
        if file.isSeed {
            try connection.execute(SQLFiles.query("code_clear"))
            try connection.copy(
                csv: Array(file.text.utf8), into: "law.code",
                columns: ["list", "code", "name", "english", "french"])
        } else {
            try connection.run(SQL(file.text, file: file.path))
        }
        try connection.execute(SQLFiles.query("applied_file_record"), file.path, file.text)
    }
}
