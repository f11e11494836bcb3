import ArgumentParser
import Foundation
import Rulebook
import Store

/// The languages of what is printed, by their codes.
enum PrintedLanguage: String, ExpressibleByArgument, CaseIterable {
    case en
    case fr
}

/// What every command takes: language and silence.
struct CommonOptions: ParsableArguments {
    @Option(help: "Language of what is printed: en or fr. From LANG when not given. / Langue : en ou fr.")
    var lang: PrintedLanguage?

    @Flag(help: "Prints results only. / N'affiche que les résultats.")
    var quiet = false

    /// The language asked for, or that of the environment; English when neither says.
    var language: OfficialLanguage {
        let environment = ProcessInfo.processInfo.environment
        let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first {
            !$0.isEmpty
        }
        let isFrench = lang.map { $0 == .fr } ?? (setting?.hasPrefix("fr") == true)
        return isFrench ? .french : .english
    }

    /// A text in the language of the call.
    func callAsFunction(_ english: String, fr french: String) -> String {
        Words(english, fr: french)[language]
    }

    /// Prints a remark on standard error, unless silence was asked for.
    func remark(_ english: String, fr french: String) {
        if !quiet { Terminal.say(self(english, fr: french)) }
    }
}

/// Which database: an address, or the environment's, or the private cluster.
struct DatabaseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Address of the server (postgresql://…), instead of the environment's or the private cluster.",
            valueName: "url"))
    var database: String?

    /// The address; a private cluster is not started yet.
    func address() throws -> ServerAddress { try database.map { .url($0) } ?? ServerAddress() }

    /// A connection, without a look at what the database holds.
    func connect(_ language: OfficialLanguage) throws -> Database {
        try Database(try address().conninfo(), isFrench: language == .french)
    }

    /// A connection to a database that is set up for this program.
    func open(_ language: OfficialLanguage) throws -> Database {
        let database = try connect(language)
        try database.requireSetUp()
        return database
    }
}

/// Which simulation: a number, or the newest.
struct SimulationOption: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: "Number of the simulation; the newest when not given. / Numéro de la simulation.")
    var simulation: Int?

    /// The number asked for, or that of the newest simulation.
    func number(in database: borrowing Database) throws -> Int {
        if let simulation { return try database.simulation(simulation).id }
        guard let newest = try database.simulations().first else {
            throw BadInput("no simulation is stored yet: \"bassin run scenarios/canada-2025.yaml\" makes one")
        }
        return newest.id
    }
}
