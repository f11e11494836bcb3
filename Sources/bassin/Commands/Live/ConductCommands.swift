import ArgumentParser
import Rulebook
import Store

/// Lets time pass: so many days, up to a date or the next event, or by itself.
struct AdvanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advance",
        abstract: "Lets time pass. / Fait passer le temps.",
        discussion: "Without an option, one day. / Sans option, un jour.")

    @Option(help: "How many days. / Nombre de jours.") var days: Int?
    @Option(help: "A date, or \"next\" for the next day on which something is planned. / Une date ou next.")
    var to: String?
    @Option(
        help: "Lets a day pass every so many seconds, until it is stopped. / Un jour toutes les N secondes.")
    var every: Int?
    @OptionGroup var options: SubmissionOptions

    func run() async throws {
        guard [days == nil, to == nil, every == nil].count(where: { !$0 }) <= 1 else {
            throw BadInput("--days, --to and --every exclude each other")
        }
        if let every { return try await letDaysPass(every: every) }
        if let to { return try await options.ask(.advance(to: try day(to))) }
        try await options.ask(.advanceDays(days ?? 1))
    }

    private func day(_ text: String) throws -> Day {
        if text == "next" {
            let database = try options.server.open(options.common.language)
            return try database.nextEvent(of: options.simulation.number(in: database))
        }
        guard let day = Day(text) else { throw BadInput("--to \(text): expected YYYY-MM-DD or next") }
        return day
    }

    /// Asks for a day again and again, until the period ends or somebody stops it.
    private func letDaysPass(every seconds: Int) async throws {
        guard (1...86_400).contains(seconds) else {
            throw BadInput("--every \(seconds): expected 1 to 86400 seconds")
        }
        while true {
            let start = ContinuousClock.now
            try await options.ask(.advanceDays(1))
            try await Task.sleep(until: start + .seconds(seconds))
        }
    }
}

/// Changes a province's allocation of the current year.
struct AllocationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allocation", abstract: "Changes a province's allocation. / Modifie une allocation.")

    @Argument(help: "The province, such as SK. / La province.") var province: ProgramArgument
    @Argument(help: "The whole number of nominations of the year. / Le total de l'année.") var total: Int
    @OptionGroup var options: SubmissionOptions

    func run() async throws { try await options.ask(.allocation(province.jurisdiction, total: total)) }
}

/// Puts a province or the federal side on or off its autopilot.
struct AutopilotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "autopilot",
        abstract: "Puts a side on or off autopilot. / Met en marche ou arrête le pilotage automatique.")

    enum Switch: String, ExpressibleByArgument, CaseIterable {
        case on
        case off
    }

    @Argument(help: "A province such as SK, or federal. / Une province ou federal.") var side: String
    @Argument(help: "on or off.") var state: Switch
    @OptionGroup var options: SubmissionOptions

    func run() async throws {
        var province: ProgramArgument?
        if side.lowercased() != "federal" {
            guard let found = ProgramArgument(argument: side) else {
                throw BadInput(
                    "\(side): expected federal or one of \(ProgramArgument.allValueStrings.joined(separator: ", "))"
                )
            }
            province = found
        }
        try await options.ask(.autopilot(province?.jurisdiction, isOn: state == .on))
    }
}
