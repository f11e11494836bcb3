import PublishedFigures
import Rulebook

/// The accepted nominees that are in the pool at the start.
public struct StartingNominees: AssumptionGroup {
    /// The weight of scores without the nomination: to 300, 301–400, 401–500, 501 and up.
    public var scores: [Assumption] = [
        score("0_300", 450, "up to 300", "d'au plus 300"),
        score("301_400", 4_705, "301 to 400", "de 301 à 400"),
        score("401_500", 4_945, "401 to 500", "de 401 à 500"),
        score("501_600", 75, "501 to 600", "de 501 à 600"),
    ]
    public var residentShare = Assumption.share(
        "population.nominee.resident_share", 0.75, 0.6...0.9, per: Basis.assumed,
        Words(
            "share of nominees who live in the nominating province",
            fr: "part des candidats désignés qui vivent dans la province"))

    /// Nominees with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        for index in scores.indices { body(&scores[index]) }
        body(&residentShare)
    }

    /// The nominating provinces of a year by the nominees invited, by raw value.
    static func provinces(in year: Int) -> WeightedTable {
        let years = EnhancedShare.all.map(\.year)
        let nearest = years.min { abs($0 - year) < abs($1 - year) } ?? year
        return WeightedTable(
            Jurisdiction.allCases.map { place in
                EnhancedShare.all.first { $0.province == place && $0.year == nearest }?.invitedNominees ?? 0
            })
    }

    private static func score(_ id: String, _ value: Double, _ english: String, _ french: String)
        -> Assumption
    {
        .number(
            "population.nominee.score_weight.\(id)", value, value * 0.7...value * 1.3, per: Basis.openData,
            Words(
                "weight of scores \(english) without the nomination among nominees",
                fr: "poids du pointage \(french) sans la désignation parmi les candidats désignés"))
    }
}
