public import Rulebook

/// One line of a score: what earned how many points of how many, since when and by what text.
///
/// A line whose identifier ends in `.limit` takes back what exceeds a cap, so its points are negative.
public struct ScoreLine: Hashable, Sendable {
    public let part: ScorePart
    /// The identifier, such as `core.age` or `transferability.limit`.
    public let id: String
    public let words: Words
    public let points: Int
    /// The most the line can earn; for a limit the cap.
    public let most: Int
    /// Since when the table is as it is, and by what text.
    public let change: Change

    /// The text the points rest on.
    public var source: Source { change.source }

    /// True when the line takes back what exceeds a cap.
    public var isLimit: Bool { id.hasSuffix(".limit") }
}

extension RankingSystem {
    /// A line of a factor; `ability` when it is one of four.
    func line(
        _ factor: RankingFactor, ability: Ability? = nil, _ points: Int, most: Int
    ) -> ScoreLine {
        let words = ability.map { factor.words.with($0.words) } ?? factor.words
        let id = ability.map { factor.id + "." + $0.rawValue } ?? factor.id
        return ScoreLine(
            part: factor.part, id: id, words: words, points: points, most: most, change: change(of: factor))
    }

    /// The line that takes back what exceeds a cap, or none where the sum stays within it.
    func limit(_ sum: Int, to most: Int, _ id: String, _ words: Words, as factor: RankingFactor)
        -> [ScoreLine]
    {
        guard sum > most else { return [] }
        return [
            ScoreLine(
                part: factor.part, id: id + ".limit", words: words, points: most - sum, most: most,
                change: change(of: factor))
        ]
    }

    /// Since when a factor is as it is; a version a scenario built without saying so names the scenario.
    func change(of factor: RankingFactor) -> Change { changes[factor] ?? .always(per: .scenario) }
}

/// The four abilities of a language test.
enum Ability: String, CaseIterable {
    case speaking, listening, reading, writing

    var words: Words {
        switch self {
        case .speaking: Words("speaking", fr: "expression orale")
        case .listening: Words("listening", fr: "compréhension de l'oral")
        case .reading: Words("reading", fr: "compréhension de l'écrit")
        case .writing: Words("writing", fr: "expression écrite")
        }
    }

    func level(in abilities: Abilities) -> Int {
        switch self {
        case .speaking: Int(abilities.speaking)
        case .listening: Int(abilities.listening)
        case .reading: Int(abilities.reading)
        case .writing: Int(abilities.writing)
        }
    }
}

extension Words {
    /// These words with a detail after a colon.
    func with(_ detail: Words) -> Words {
        Words("\(english): \(detail.english)", fr: "\(french) : \(detail.french)")
    }
}
