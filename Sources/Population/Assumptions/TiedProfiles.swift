import PublishedFigures
import Rulebook

/// Profiles of the federal pool whose owners live and work in a province and hold an offer there: its enhanced nominees.
public struct TiedProfiles: AssumptionGroup {
    /// How many come for each nominee invited through Express Entry in 2025.
    public var perNominee = Assumption.number(
        "population.tied.per_nominee", 3.5, 2...5, most: 20, per: Basis.assumed,
        Words(
            "profiles tied to a province by work and offer that come a year for each nominee invited",
            fr:
                "profils liés à une province par l'emploi et l'offre arrivant par an pour chaque candidat désigné invité"
        ))
    /// The weight of scores: to 300, 301–400, 401–500, 501 and up; lower than nominees', whom draws take from the top.
    public var scores: [Assumption] = [
        score("0_300", 800, "up to 300", "d'au plus 300"),
        score("301_400", 5_300, "301 to 400", "de 301 à 400"),
        score("401_500", 3_800, "401 to 500", "de 401 à 500"),
        score("501_600", 100, "501 to 600", "de 501 à 600"),
    ]
    public var canadianExperienceShare = Assumption.share(
        "population.tied.cec_share", 0.7, 0.5...0.9, per: Basis.assumed,
        Words(
            "share of them that meets the Canadian Experience Class",
            fr: "part d'entre eux admissible à la catégorie de l'expérience canadienne"))

    /// Tied profiles with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&perNominee)
        for index in scores.indices { body(&scores[index]) }
        body(&canadianExperienceShare)
    }

    private static func score(_ id: String, _ value: Double, _ english: String, _ french: String)
        -> Assumption
    {
        .number(
            "population.tied.score_weight.\(id)", value, value * 0.5...value * 2, per: Basis.assumed,
            Words(
                "weight of scores \(english) among profiles tied to a province",
                fr: "poids du pointage \(french) parmi les profils liés à une province"))
    }

    /// Nominees invited in 2025 by jurisdiction, by raw value; rounded to 5.
    static let nominees: [Int] = Jurisdiction.allCases.map { place in
        EnhancedShare.all.first { $0.province == place && $0.year == 2025 }?.invitedNominees ?? 0
    }
}
