import ArgumentParser
import Rulebook
import Store

/// Nominates the candidate of an open file.
struct NominateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nominate", abstract: "Nominates the candidate of an open file. / Désigne un candidat.")

    @Argument(help: "The candidate's number. / Le numéro du candidat.") var candidate: Int
    @Argument(help: "The stream of the file. / Le volet du dossier.") var stream: String
    @OptionGroup var options: SubmissionOptions

    func run() async throws { try await options.ask(.nomination(candidate: candidate, stream: stream)) }
}

/// Refuses an open file.
struct RefuseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: "Refuses an open file. / Refuse un dossier.")

    @Argument(help: "The candidate's number. / Le numéro du candidat.") var candidate: Int
    @Argument(help: "The stream of the file. / Le volet du dossier.") var stream: String
    @OptionGroup var options: SubmissionOptions

    func run() async throws { try await options.ask(.refusal(candidate: candidate, stream: stream)) }
}

/// Withdraws a nomination.
struct WithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Withdraws a nomination. / Retire une désignation.")

    @Argument(help: "The candidate's number. / Le numéro du candidat.") var candidate: Int
    @Argument(help: "The province, such as SK. / La province.") var province: ProgramArgument
    @OptionGroup var options: SubmissionOptions

    func run() async throws {
        try await options.ask(.withdrawal(candidate: candidate, province.jurisdiction))
    }
}

/// Gives a nomination more months.
struct ExtendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "Gives a nomination more months. / Prolonge une désignation.")

    @Argument(help: "The candidate's number. / Le numéro du candidat.") var candidate: Int
    @Argument(help: "The province, such as SK. / La province.") var province: ProgramArgument
    @Argument(help: "How many months. / Le nombre de mois.") var months: Int
    @OptionGroup var options: SubmissionOptions

    func run() async throws {
        try await options.ask(.extend(candidate: candidate, province.jurisdiction, months: months))
    }
}

/// An officer's word on a flag of intention to reside.
struct IntentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intent",
        abstract:
            "Resolves a flag on intention to reside, with a written reason. / Tranche un signalement, motif à l'appui."
    )

    enum Word: String, ExpressibleByArgument, CaseIterable {
        case proceed
        case stop
    }

    @Argument(help: "The candidate's number. / Le numéro du candidat.") var candidate: Int
    @Argument(help: "The province, such as SK. / La province.") var province: ProgramArgument
    @Argument(help: "proceed lets the file go on, stop keeps it from nomination. / proceed ou stop.")
    var word: Word
    @Option(help: "The reason in writing. / Le motif écrit.") var reason: String
    @OptionGroup var options: SubmissionOptions

    func run() async throws {
        try await options.ask(
            .intentResolution(
                candidate: candidate, province.jurisdiction, proceed: word == .proceed, reason: reason))
    }
}
