import ArgumentParser
import Store

/// Makes the schema, or brings it up to date, and loads the published figures that reports compare with.
struct SetUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup",
        abstract:
            "Sets the database up, or brings it up to date. / Prépare la base de données ou la met à jour.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() throws {
        let database = try server.connect(common.language)
        let outcome = try Readiness.prepare(database)
        for notice in outcome.notices { common.remark("note: \(notice)", fr: "note : \(notice)") }
        common.remark(
            "\(outcome.migrations.count) migration(s) and \(outcome.files.count) file(s) applied; PostgreSQL \(database.serverVersion), database \(database.name)",
            fr:
                "\(outcome.migrations.count) migration(s) et \(outcome.files.count) fichier(s) appliqués; PostgreSQL \(database.serverVersion), base \(database.name)"
        )
    }
}
