import Rulebook

/// Job offers, wages and employers.
public struct Offers: AssumptionGroup {
    public var residentShare = share(
        "resident_share", 0.35, 0.2...0.5, "share of those working in Canada with an offer they would use",
        "part des personnes travaillant au Canada qui ont une offre à faire valoir")
    public var abroadShare = share(
        "abroad_share", 0.015, 0.005...0.04, "share of those abroad with an offer in Canada",
        "part des personnes à l'étranger qui ont une offre au Canada")
    public var elsewhereShare = share(
        "elsewhere_share", 0.05, 0.01...0.15, "share of residents' offers in another province",
        "part des offres des résidents dans une autre province")
    public var permanentShare = share(
        "permanent_share", 0.85, 0.6...0.95, "share of offers without an end date",
        "part des offres pour une durée indéterminée")
    public var lowWageShare = share(
        "low_wage_or_more_share", 0.9, 0.8...1, "share of offers at or above the low wage of the occupation",
        "part des offres au bas salaire de la profession ou plus")
    public var medianWageShare = share(
        "median_wage_or_more_share", 0.6, 0.3...0.8, "share of offers at or above the median wage",
        "part des offres au salaire médian ou plus")
    public var experienceShare = share(
        "matches_experience_share", 0.8, 0.6...0.95, "share of offers in the occupation of the experience",
        "part des offres dans la profession de l'expérience")
    public var studyShare = share(
        "matches_study_share", 0.5, 0.3...0.7, "share of graduates' offers in the field of study",
        "part des offres des diplômés dans le domaine d'études")
    public var recruitmentShare = share(
        "recruitment_shown_share", 0.6, 0.2...0.8,
        "share of offers whose employer showed recruitment in Canada",
        "part des offres dont l'employeur a démontré un recrutement au Canada")
    public var preauthorizedShare = share(
        "preauthorized_share", 0.8, 0.2...0.9, "share of base candidates' offers the province authorized",
        "part des offres des candidats de base autorisées par la province")
    public var priorityShare = share(
        "priority_sector_share", 0.3, 0.15...0.5, "share of offers in a priority sector of the province",
        "part des offres dans un secteur prioritaire de la province")

    /// Offers with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&residentShare)
        body(&abroadShare)
        body(&elsewhereShare)
        body(&permanentShare)
        body(&lowWageShare)
        body(&medianWageShare)
        body(&experienceShare)
        body(&studyShare)
        body(&recruitmentShare)
        body(&preauthorizedShare)
        body(&priorityShare)
    }

    private static func share(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ english: String, _ french: String
    ) -> Assumption {
        .share("population.offer.\(id)", value, range, per: Basis.assumed, Words(english, fr: french))
    }
}
