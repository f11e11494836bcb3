import ArgumentParser
import Foundation

/// The command `bassin`: sets up, simulates, reports, verifies and explains.
@main
struct Bassin: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bassin",
        abstract:
            "Simulates Canada's Express Entry pool and the provincial and territorial nominee programs.",
        discussion: """
            Simule le bassin d'Entrée express et les programmes des candidats des provinces et territoires.

            Without BASSIN_DATABASE_URL (or PGHOST, PGDATABASE, PGSERVICE …) everything is kept in a private PostgreSQL
            cluster that is made and started on demand. Exit codes: 0 done, 1 failed or a rule is broken, 2 bad input.
            """,
        version: Program.version,
        subcommands: [
            SetUpCommand.self, RunCommand.self, ListCommand.self, ReportCommand.self, VerifyCommand.self,
            ExplainCommand.self, DiffCommand.self, DropCommand.self,
            ScoreCommand.self, PointsCommand.self, StatusCommand.self, LawCommand.self, StreamsCommand.self,
            OpenCommand.self, CloseCommand.self, ForkCommand.self, CoordinateCommand.self,
            OfficerCommand.self,
            AdvanceCommand.self, RoundCommand.self, DrawCommand.self, NominateCommand.self,
            RefuseCommand.self, WithdrawCommand.self, ExtendCommand.self, IntentCommand.self,
            AllocationCommand.self, AutopilotCommand.self, PreviewCommand.self, WatchCommand.self,
            DatabaseCommand.self,
            CompletionsCommand.self,
        ])

    /// Runs the command line and ends with the exit code of what came of it.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asking = command as? any AsyncParsableCommand {
                try await asking.run()
            } else {
                try command.run()
            }
        } catch {
            Failure(error).end()
        }
    }
}

/// The program's identity in stored simulations.
enum Program {
    /// The version; rows of a simulation name it.
    static let version = "0.1.0"
}
