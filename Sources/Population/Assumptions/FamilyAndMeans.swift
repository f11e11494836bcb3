import Rulebook

/// Children, funds, credentials and licences.
public struct FamilyAndMeans: AssumptionGroup {
    public var childShare = share(
        "child_share", 0.35, 0.2...0.5, "share of couples with a child", "part des couples avec un enfant")
    public var secondChildShare = share(
        "second_child_share", 0.4, 0.2...0.6, "share of families with a child that have a second one",
        "part des familles avec enfant qui en ont un deuxième")
    public var spouseWorkedShare = share(
        "spouse_worked_share", 0.4, 0.2...0.6, "share of spouses who worked in an occupation that counts",
        "part des conjoints ayant travaillé dans une profession admissible")
    public var licensedShare = share(
        "licensed_share", 0.25, 0.1...0.5, "share of health workers licensed in the destination",
        "part du personnel de la santé autorisé à exercer à destination")
    public var verifiedShare = share(
        "qualification_verified_share", 0.3, 0.1...0.5,
        "share of health workers whose qualification is verified",
        "part du personnel de la santé dont le titre est vérifié")
    public var tradeTrainingShare = share(
        "trade_training_share", 0.6, 0.4...0.8, "share of trades workers with trade training",
        "part des gens de métier ayant une formation de métier")
    public var onlineShare = share(
        "studied_online_share", 0.03, 0...0.1, "share of credentials earned at a distance",
        "part des titres obtenus à distance")
    public var returnObligationShare = share(
        "return_obligation_share", 0.005, 0...0.02, "share of graduates obliged to return home",
        "part des diplômés tenus de rentrer dans leur pays")

    /// Family and means with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&childShare)
        body(&secondChildShare)
        body(&spouseWorkedShare)
        body(&licensedShare)
        body(&verifiedShare)
        body(&tradeTrainingShare)
        body(&onlineShare)
        body(&returnObligationShare)
    }

    private static func share(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ english: String, _ french: String
    ) -> Assumption {
        .share("population.family.\(id)", value, range, per: Basis.assumed, Words(english, fr: french))
    }
}
