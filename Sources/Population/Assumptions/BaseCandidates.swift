import PublishedFigures
import Rulebook

/// People of the provincial pools who have no profile in the federal pool, for the base streams.
public struct BaseCandidates: AssumptionGroup {
    /// How many come for each base nomination of the year.
    public var perNomination = Assumption.number(
        "population.base.per_nomination", 3.5, 1.5...5, most: 20, per: Basis.assumed,
        Words(
            "provincial-only candidates who come a year for each base nomination",
            fr: "candidats provinciaux seulement arrivant par an pour chaque désignation de base"))
    /// The stock at the start, in days of arrivals.
    public var stockDays = Assumption.number(
        "population.base.stock_days", 240, 60...300, most: 365, per: Basis.assumed,
        Words(
            "provincial-only candidates waiting at the start, in days of arrivals",
            fr: "candidats provinciaux seulement en attente au début, en jours d'arrivées"))
    public var residentShare = share(
        "resident_share", 0.85, 0.7...0.95, "share who live in the province", "part vivant dans la province")
    public var offerShare = share(
        "offer_share", 0.8, 0.6...0.95, "share with an offer in the province",
        "part ayant une offre dans la province")
    public var intermediateShare = share(
        "teer_4_5_share", 0.35, 0.2...0.5, "share in TEER 4 and 5", "part dans les FEER 4 et 5")
    public var graduateShare = share(
        "graduate_share", 0.3, 0.15...0.45, "share who graduated in the province",
        "part ayant obtenu un diplôme dans la province")
    /// Of the offers of base candidates and of tied profiles.
    public var fittingShare = share(
        "fitting_offer_share", 0.85, 0.6...0.95,
        "share of offers made for a nomination that are permanent and at the wage the streams ask",
        "part des offres faites en vue d'une désignation qui sont permanentes et au salaire exigé")
    /// Of those at work with the offering employer.
    public var establishedShare = share(
        "half_a_year_share", 0.8, 0.5...0.95,
        "share of those with such an offer who have worked six months or more for the employer",
        "part des titulaires d'une telle offre au service de l'employeur depuis six mois ou plus")
    /// The base nominations of a year in each jurisdiction, by raw value.
    public var nominations: [Assumption] = Jurisdiction.allCases.map(BaseCandidates.nominations)

    /// Base candidates with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&perNomination)
        body(&stockDays)
        body(&residentShare)
        body(&offerShare)
        body(&intermediateShare)
        body(&graduateShare)
        body(&fittingShare)
        body(&establishedShare)
        for index in nominations.indices { body(&nominations[index]) }
    }

    /// Provincial-only arrivals in a jurisdiction in a hundred thousand days.
    func arrivals(in place: Jurisdiction) -> Int {
        nearest(nominations[Int(place.rawValue)].value * perNomination.value * 100_000 / 365)
    }

    /// Nominations of 2025 less the nominees invited through Express Entry.
    private static func nominations(in place: Jurisdiction) -> Assumption {
        let enhanced =
            EnhancedShare.all.first { $0.province == place && $0.year == 2025 }?.invitedNominees ?? 0
        let total = PublishedNominations.total(of: place, in: 2025)
        // The two territories' figures of 2025 are in no table at hand.
        let recalled = [Jurisdiction.yukon: 282, .northwestTerritories: 197][place]
        let base = max(0, Double((total ?? recalled ?? 0) - enhanced))
        let source =
            total == nil
            ? Source.recalled("Allocation of the territory for 2025, less invited nominees")
            : Source.derived("Nominations of 2025 less nominees invited through Express Entry")
        return .number(
            "population.base.nominations.\(place.code.lowercased())", base, base * 0.8...base * 1.2,
            per: source,
            Words(
                "base nominations a year in \(place.words.english)",
                fr: "désignations de base par an : \(place.words.french)"))
    }

    private static func share(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ english: String, _ french: String
    ) -> Assumption {
        .share("population.base.\(id)", value, range, per: Basis.assumed, Words(english, fr: french))
    }
}
