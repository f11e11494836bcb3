import ArgumentParser
import Dispatch
import Foundation
import Live
import Rulebook
import Store

/// Carries out what officers submit to open simulations, until it is stopped.
struct CoordinateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coordinate",
        abstract: "Carries out what officers submit. / Exécute ce que les agents soumettent.",
        discussion:
            "A second one waits and takes over when the first dies. / Un second attend et prend le relais.")

    @Option(name: .shortAndLong, help: "Only this simulation. / Cette simulation seulement.")
    var simulation: Int?

    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() async throws {
        let conninfo = try server.address().conninfo()
        // A login of the engine finds the database ready; only its owner can make it so.
        try Database(conninfo).requireSetUp()
        let common = common
        let coordinator = Coordinator(conninfo, only: simulation) { event in
            if let words = event.words { common.remark(words.english, fr: words.french) }
        }
        let signals = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { coordinator.stop() }
            source.activate()
            return source
        }
        await coordinator.run()
        withExtendedLifetime(signals) {}
    }
}

extension CoordinatorEvent {
    /// What is said of it; nil for what happens all the time.
    fileprivate var words: Words? {
        switch self {
        case .lost(let message):
            Words(
                "the database is lost, trying again: \(message)",
                fr: "base de données perdue, nouvel essai : \(message)")
        case .revived(let simulation, let seconds):
            Words(
                "simulation \(simulation) is in memory after \((seconds * 100).rounded() / 100) s",
                fr: "la simulation \(simulation) est en mémoire après \((seconds * 100).rounded() / 100) s")
        case .waiting(let simulation):
            Words(
                "simulation \(simulation) is kept by another coordinator",
                fr: "la simulation \(simulation) est tenue par un autre coordonnateur")
        case .kept: nil
        case .failed(let simulation, let message):
            Words(
                "simulation \(simulation) cannot go on: \(message)",
                fr: "la simulation \(simulation) ne peut continuer : \(message)")
        }
    }
}
