import ArgumentParser
import Foundation
import Live
import Rulebook
import Store

/// Prints what is published about open simulations as it happens.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Prints what is published, as it happens. / Affiche ce qui est publié.")

    @Option(name: .shortAndLong, help: "Only this simulation. / Cette simulation seulement.")
    var simulation: Int?

    @Flag(help: "Prints JSON lines. / Affiche des lignes JSON.") var json = false
    @OptionGroup var common: CommonOptions
    @OptionGroup var server: DatabaseOptions

    func run() async throws {
        let feed = Feed(try server.address().conninfo())
        try await feed.follow { text in
            guard let news = try? JSONDecoder().decode(News.self, from: Data(text.utf8)) else { return }
            guard simulation == nil || simulation == news.simulation else { return }
            FileHandle.standardOutput.write(Data((json ? text : news.words(common)).utf8 + [10]))
        }
    }
}

/// Something published about a simulation.
private struct News: Decodable {
    let simulation: Int
    let day: String
    let event: String
    let number: Int?
    let kind: String?
    let category: String?
    let province: String?
    let stream: String?
    let invited: Int?
    let cutOff: Int?
    let total: Int?

    enum CodingKeys: String, CodingKey {
        case simulation, day, event, number, kind, category, province, stream, invited, total
        case cutOff = "cut_off"
    }

    func words(_ say: CommonOptions) -> String {
        let lowest =
            cutOff.flatMap { $0 > 0 ? say(", cut-off \($0)", fr: ", note de passage \($0)") : nil } ?? ""
        let what =
            switch event {
            case "round":
                say(
                    "round \(number ?? 0), \(category ?? kind ?? ""): \(invited ?? 0) invited\(lowest)",
                    fr: "ronde \(number ?? 0), \(category ?? kind ?? "") : \(invited ?? 0) invités\(lowest)")
            case "draw":
                say(
                    "\(stream ?? ""): \(invited ?? 0) invited\(lowest)",
                    fr: "\(stream ?? "") : \(invited ?? 0) invités\(lowest)")
            case "allocation":
                say(
                    "\(province ?? "") is allotted \(total ?? 0)",
                    fr: "\(province ?? "") : allocation de \(total ?? 0)")
            default: say("a new day", fr: "un nouveau jour")
            }
        return "\(simulation)  \(day)  \(what)"
    }
}
