import Rulebook

/// Which provinces a profile names, where people say they will live, and whom they know.
public struct Interest: AssumptionGroup {
    public var everywhereShare = share(
        "everywhere_share", 0.45, 0.25...0.7, "share of profiles that name all provinces and territories",
        "part des profils qui nomment toutes les provinces et tous les territoires")
    public var ownShare = share(
        "own_province_share", 0.9, 0.8...1, "share of residents who name the province they live in",
        "part des résidents qui nomment leur province de résidence")
    public var secondShare = share(
        "second_province_share", 0.6, 0.3...0.8, "share of the other profiles that name a second province",
        "part des autres profils qui nomment une deuxième province")
    public var thirdShare = share(
        "third_province_share", 0.35, 0.1...0.6, "share of the other profiles that name a third province",
        "part des autres profils qui nomment une troisième province")
    public var stayShare = share(
        "stay_share", 0.85, 0.7...0.95,
        "share of residents outside Québec whose destination is where they live",
        "part des résidents hors du Québec qui se destinent à leur province de résidence")
    public var unstatedShare = share(
        "destination_unstated_share", 0.05, 0...0.2, "share of profiles without a stated destination",
        "part des profils sans destination déclarée")
    public var relativeShare = share(
        "relative_share", 0.10, 0.05...0.2, "share with a close relative in a province besides a sibling",
        "part des candidats ayant un proche parent dans une province, autre qu'un frère ou une sœur")
    public var friendShare = share(
        "friend_share", 0.20, 0.1...0.4, "share with friends or distant relatives in a province",
        "part des candidats ayant des amis ou des parents éloignés dans une province")

    /// Interest with its defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&everywhereShare)
        body(&ownShare)
        body(&secondShare)
        body(&thirdShare)
        body(&stayShare)
        body(&unstatedShare)
        body(&relativeShare)
        body(&friendShare)
    }

    private static func share(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ english: String, _ french: String
    ) -> Assumption {
        .share("population.interest.\(id)", value, range, per: Basis.assumed, Words(english, fr: french))
    }
}
