public import Rulebook

/// What happens in candidates' lives while they wait.
public struct Lives: AssumptionGroup {
    public var exitRate = Assumption.number(
        "behaviour.exit_rate", 1.25, 1.05...1.35, most: 20, per: Basis.flow,
        Words(
            "exits a year per candidate in the pool, expiry included, invitations not",
            fr: "sorties par an et par candidat du bassin, expirations comprises, invitations non comprises"))
    public var renewsTest = share(
        "renews_test", 0.7, 0.5...0.9, "share who take the language test again before it expires",
        "part qui repasse le test de langue avant son expiration")
    public var testImproves = share(
        "test_improves", 0.3, 0.15...0.5, "share of new tests a level higher in one ability or more",
        "part des nouveaux tests supérieurs d'un niveau pour une habileté ou plus")
    public var reentersAfterExpiry = share(
        "reenters_after_expiry", 0.35, 0.2...0.6, "share of expired profiles submitted again",
        "part des profils expirés soumis de nouveau")
    public var reentersAfterRefusal = share(
        "reenters_after_refusal", 0.25, 0.1...0.5,
        "share of refused applicants who submit a new profile where they may",
        "part des demandeurs refusés qui soumettent un nouveau profil s'ils le peuvent")
    public var renewsPermit = share(
        "renews_permit", 0.75, 0.5...0.9, "share of expiring permits that are renewed",
        "part des permis arrivant à échéance qui sont renouvelés")
    public var leavesOnExpiry = share(
        "leaves_on_expiry", 0.7, 0.4...0.9, "share of those without a new permit who leave Canada",
        "part des personnes sans nouveau permis qui quittent le Canada")

    /// Lives with their defaults.
    public init() {}

    /// The daily chance of leaving of one's own accord, such that with expiry at 12 months the exits match the rate.
    public var dailyWithdrawal: Chance {
        Chance(1 - exponential(-voluntaryHazard(totalExit: exitRate.value) / 365))
    }

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&exitRate)
        body(&renewsTest)
        body(&testImproves)
        body(&reentersAfterExpiry)
        body(&reentersAfterRefusal)
        body(&renewsPermit)
        body(&leavesOnExpiry)
    }

    private static func share(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ english: String, _ french: String
    ) -> Assumption {
        .share("behaviour.\(id)", value, range, per: Basis.assumed, Words(english, fr: french))
    }
}
