extension OfferFeatures {
    /// Every feature by itself with its words, in the order of the bits; they qualify a job offer.
    public static let named: [(feature: OfferFeatures, words: Words)] = [
        (.permanent, Words("without an end date", fr: "à durée indéterminée")),
        (.fullTime, Words("full-time", fr: "à temps plein")),
        (.yearRound, Words("year-round", fr: "à l'année")),
        (
            .lowWageOrMore,
            Words("at the low wage of the occupation or more", fr: "au bas salaire de la profession ou plus")
        ),
        (
            .medianWageOrMore,
            Words(
                "at the median wage of the occupation or more",
                fr: "au salaire médian de la profession ou plus")
        ),
        (
            .collectiveAgreement,
            Words("under a collective agreement", fr: "régie par une convention collective")
        ),
        (.matchesStudy, Words("in the field of study", fr: "dans le domaine d'études")),
        (
            .matchesExperience,
            Words("in the occupation of the experience", fr: "dans la profession de l'expérience")
        ),
        (
            .preauthorized,
            Words(
                "authorized or assessed by the province beforehand",
                fr: "autorisée ou évaluée d'avance par la province")
        ),
        (
            .recruitmentShown,
            Words("after recruitment efforts in Canada", fr: "après des efforts de recrutement au Canada")
        ),
        (
            .healthSector,
            Words("with a health-sector employer", fr: "chez un employeur du secteur de la santé")
        ),
        (.prioritySector, Words("in a priority sector", fr: "dans un secteur prioritaire")),
        (
            .labourMarketImpactAssessed,
            Words(
                "with a labour market impact assessment",
                fr: "avec étude d'impact sur le marché du travail")
        ),
        (
            .arrangedEmployment,
            Words(
                "qualifying as arranged employment (section 82 of the Regulations)",
                fr: "admissible comme emploi réservé (article 82 du Règlement)")
        ),
        (
            .technologySector,
            Words("with a technology employer", fr: "chez un employeur du secteur des technologies")
        ),
        (
            .designatedEmployer,
            Words("with a designated employer", fr: "chez un employeur désigné")
        ),
    ]

    /// The words of the features in the set, parted by commas; "no feature asked" for the empty set.
    public var words: Words {
        let parts = OfferFeatures.named.filter { contains($0.feature) }.map(\.words)
        return parts.isEmpty
            ? Words("no feature asked", fr: "aucune caractéristique exigée") : .joined(parts, by: ", ")
    }
}
