import ArgumentParser
import Rulebook
import Store

/// Holds a provincial draw.
struct DrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Holds a provincial draw. / Tient un tirage provincial.")

    @Argument(help: "The stream, such as sk-isw-ee. / Le volet.") var stream: String
    @Argument(help: "How many are invited at most. / Nombre maximal d'invitations.") var invitations: Int
    @OptionGroup var options: SubmissionOptions

    func run() async throws {
        try await options.ask(.draw(stream: stream, invitations: invitations))
    }
}

/// Holds a federal round.
struct RoundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "round", abstract: "Holds a federal round. / Tient une ronde fédérale.")

    @OptionGroup var round: RoundArguments
    @OptionGroup var options: SubmissionOptions

    func run() async throws { try await options.ask(.round(round.round())) }
}

/// A federal round as it is written on the command line.
struct RoundArguments: ParsableArguments {
    @Argument(
        help:
            "general, cec, fsw, fst, pnp, or a category such as french. / general, cec, fsw, fst, pnp ou une catégorie."
    )
    var kind: String

    @Argument(help: "How many are invited; every nominee when not given, for pnp. / Nombre d'invitations.")
    var invitations: Int?

    /// The round; throws bad input for a kind or category that does not exist.
    func round() throws -> FederalRound {
        let kinds: [String: RoundKind] = [
            "general": .general, "cec": .canadianExperience, "fsw": .skilledWorker, "fst": .skilledTrades,
            "pnp": .provincialNominee,
        ]
        if let kind = kinds[kind] {
            guard invitations != nil || kind == .provincialNominee else {
                throw BadInput("\(self.kind): how many are invited is missing")
            }
            return FederalRound(kind, invitations: invitations)
        }
        guard let category = RoundCategory.allCases.first(where: { $0.code == kind }) else {
            let known = kinds.keys.sorted() + RoundCategory.allCases.map(\.code)
            throw BadInput("\(kind): expected one of \(known.joined(separator: ", "))")
        }
        guard let invitations else { throw BadInput("\(kind): how many are invited is missing") }
        return FederalRound(.category, category: category, invitations: invitations)
    }
}
