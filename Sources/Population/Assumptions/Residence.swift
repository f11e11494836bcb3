import Rulebook

/// Where candidates live, and how they moved.
public struct Residence: AssumptionGroup {
    /// Of those who live in Canada.
    public var quebecShare = Assumption.share(
        "population.quebec_residence_share", 0.08, 0.02...0.20, per: Basis.assumed,
        Words(
            "share of the candidates in Canada who live in Québec: no table supports a number, as intended "
                + "residence in Québec is excluded from every one",
            fr: "part des candidats au Canada qui vivent au Québec : aucun tableau ne donne de nombre, la "
                + "résidence projetée au Québec étant exclue de tous"))
    /// Of those whose only Canadian experience has ended.
    public var leftShare = Assumption.share(
        "population.left_canada_share", 0.6, 0.3...0.9, per: Basis.assumed,
        Words(
            "share of those with ended Canadian work who live abroad",
            fr: "part des personnes dont le travail au Canada a pris fin qui vivent à l'étranger"))
    /// Of those who live in Canada.
    public var movedShare = Assumption.share(
        "population.moved_between_provinces_share", 0.15, 0.05...0.30, per: Basis.assumed,
        Words(
            "share of those in Canada who lived in another province before",
            fr: "part des personnes au Canada qui ont déjà vécu dans une autre province"))
    /// Of those who studied in Canada.
    public var studiedElsewhereShare = Assumption.share(
        "population.studied_in_other_province_share", 0.22, 0.1...0.4, per: Basis.assumed,
        Words(
            "share of the graduates in Canada who studied in another province than they live in",
            fr: "part des diplômés au Canada qui ont étudié dans une autre province que celle où ils vivent"))
    /// The weight of each jurisdiction but Québec, by raw value.
    public var weights: [Assumption] = Jurisdiction.allCases.map { place in
        let weight = [
            4_150, 9_420, 1_570, 1_045, 320, 125, 1_195, 15, 26_585, 295, 0, 595, 70,
        ][Int(place.rawValue)]
        return .number(
            "population.residence_weight.\(place.code.lowercased())", Double(weight),
            Double(weight) * 0.7...Double(weight) * 1.5, per: Basis.openData,
            Words(
                "weight of \(place.words.english) among the candidates who live in Canada outside Québec",
                fr: "poids de \(place.words.french) parmi les candidats au Canada hors du Québec"))
    }

    /// Residence with its defaults: CEC and PNP candidates invited in 2025 by province of intent.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&quebecShare)
        body(&leftShare)
        body(&movedShare)
        body(&studiedElsewhereShare)
        for index in weights.indices { body(&weights[index]) }
    }
}
