import Rulebook

/// What happens in candidates' lives while they wait.
public struct Lives: AssumptionGroup {
    public var renewsTest = share(
        "renews_test", 0.7, 0.5...0.9, "share who take the language test again before it expires",
        "part qui repasse le test de langue avant son expiration")
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

    /// Lives with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&renewsTest)
        body(&reentersAfterExpiry)
        body(&reentersAfterRefusal)
        body(&renewsPermit)
    }

    private static func share(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ english: String, _ french: String
    ) -> Assumption {
        .share("behaviour.\(id)", value, range, per: Basis.assumed, Words(english, fr: french))
    }
}
