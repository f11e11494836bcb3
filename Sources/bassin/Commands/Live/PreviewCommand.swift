import ArgumentParser
import Rulebook
import Store

/// Shows what a draw or a round would do, and changes nothing.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract:
            "Shows what would happen, and changes nothing. / Montre ce qui arriverait, sans rien changer.",
        subcommands: [Draw.self, Round.self])

    /// How far ahead to look.
    struct HorizonOptions: ParsableArguments {
        @Option(help: "Looks ahead as well: 6mo, 90d. / Regarde aussi plus loin : 6mo, 90d.")
        var horizon: String?

        /// The days to look ahead, or nil.
        func days() throws -> Int? {
            guard let horizon else { return nil }
            if horizon.hasSuffix("mo"), let months = Int(horizon.dropLast(2)), (1...36).contains(months) {
                return (months * 365 + 6) / 12
            }
            if horizon.hasSuffix("d"), let days = Int(horizon.dropLast()), (1...1_096).contains(days) {
                return days
            }
            throw BadInput("--horizon \(horizon): expected months such as 6mo or days such as 90d")
        }
    }

    struct Draw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A provincial draw. / Un tirage provincial.")
        @Argument(help: "The stream, such as sk-isw-ee. / Le volet.") var stream: String
        @Argument(help: "How many are invited at most. / Nombre maximal d'invitations.") var invitations: Int
        @OptionGroup var horizon: HorizonOptions
        @OptionGroup var options: SubmissionOptions

        func run() async throws {
            try await options.ask(
                .draw(stream: stream, invitations: invitations), preview: true, horizonDays: horizon.days())
        }
    }

    struct Round: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "A federal round. / Une ronde fédérale.")
        @OptionGroup var round: RoundArguments
        @OptionGroup var horizon: HorizonOptions
        @OptionGroup var options: SubmissionOptions

        func run() async throws {
            try await options.ask(.round(round.round()), preview: true, horizonDays: horizon.days())
        }
    }
}
