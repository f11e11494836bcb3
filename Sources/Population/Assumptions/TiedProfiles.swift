import PublishedFigures
import Rulebook

/// Profiles of the federal pool whose owners live and work in a province and hold an offer there: its enhanced nominees.
public struct TiedProfiles: AssumptionGroup {
    /// How many come for each nominee invited through Express Entry in 2025.
    public var perNominee = Assumption.number(
        "population.tied.per_nominee", 4, 2...6, most: 20, per: Basis.assumed,
        Words(
            "profiles tied to a province by work and offer that come a year for each nominee invited",
            fr:
                "profils liés à une province par l'emploi et l'offre arrivant par an pour chaque candidat désigné invité"
        ))
    public var canadianExperienceShare = Assumption.share(
        "population.tied.cec_share", 0.75, 0.5...0.9, per: Basis.assumed,
        Words(
            "share of them that meets the Canadian Experience Class",
            fr: "part d'entre eux admissible à la catégorie de l'expérience canadienne"))

    /// Tied profiles with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&perNominee)
        body(&canadianExperienceShare)
    }

    /// Nominees invited in 2025 by jurisdiction, by raw value; rounded to 5.
    static let nominees: [Int] = Jurisdiction.allCases.map { place in
        EnhancedShare.all.first { $0.province == place && $0.year == 2025 }?.invitedNominees ?? 0
    }
}
