import Rulebook

/// Who of the pool meets the Canadian Experience Class, and who has arranged employment.
public struct ProgramShares: AssumptionGroup {
    /// By band of scores: to 400, 401–450, 451–480, 481–500, 501 and up.
    public var canadianExperience: [Assumption] = [
        band("0_400", 0.18, 0.03...0.20, "scores up to 400", "pointage d'au plus 400"),
        band("401_450", 0.18, 0.07...0.30, "scores 401 to 450", "pointage de 401 à 450"),
        band("451_480", 0.40, 0.25...0.50, "scores 451 to 480", "pointage de 451 à 480"),
        band("481_500", 0.55, 0.45...0.75, "scores 481 to 500", "pointage de 481 à 500"),
        band("501_600", 0.94, 0.91...0.97, "scores 501 to 600", "pointage de 501 à 600"),
    ]
    /// By band of scores: to 480, 481–490, 491–500, 501 and up; as far as points were lost with it in 2025.
    public var jobOffer: [Assumption] = [
        offer("0_480", 0.03, 0...0.08, "scores up to 480", "pointage d'au plus 480", Basis.assumed),
        offer("481_490", 0.10, 0.06...0.14, "scores 481 to 490", "pointage de 481 à 490", Basis.flow),
        offer("491_500", 0.145, 0.1...0.19, "scores 491 to 500", "pointage de 491 à 500", Basis.flow),
        offer("501_600", 0.33, 0.27...0.39, "scores 501 to 600", "pointage de 501 à 600", Basis.flow),
    ]

    /// What the estimated share of French speakers in the stock is multiplied by; the estimate's upper bound is 2.3 times.
    public var frenchStock = Assumption.number(
        "population.french_factor.stock", 1.9, 1...2.3, most: 5,
        per: .derived(
            "Rounds 338, 340 and 341 invited 18,500 French speakers from 379 points up between 2025-02-19 and 03-21: more than the median estimate holds"
        ),
        Words(
            "factor on the estimated share of French speakers in the starting pool",
            fr: "facteur appliqué à la part estimée de francophones du bassin de départ"))
    /// The same for arrivals, to March 2025 and after.
    public var frenchArrivals: [Assumption] = [
        arrivals("to_march_2025", 1.25, 0.8...1.28, "before 2025-03-25", "avant le 2025-03-25"),
        arrivals("from_april_2025", 0.92, 0.81...1.23, "from 2025-03-25", "à partir du 2025-03-25"),
    ]

    /// The shares with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        for index in canadianExperience.indices { body(&canadianExperience[index]) }
        for index in jobOffer.indices { body(&jobOffer[index]) }
        body(&frenchStock)
        for index in frenchArrivals.indices { body(&frenchArrivals[index]) }
    }

    /// The share that meets the Canadian Experience Class at a score without a nomination.
    func canadianExperience(at score: Int) -> Double {
        let index = score <= 400 ? 0 : score <= 450 ? 1 : score <= 480 ? 2 : score <= 500 ? 3 : 4
        return canadianExperience[index].value
    }

    /// The share with arranged employment at a score without a nomination.
    func jobOffer(at score: Int) -> Chance {
        let index = score <= 480 ? 0 : score <= 490 ? 1 : score <= 500 ? 2 : 3
        return jobOffer[index].chance
    }

    /// The factor on the share of French speakers among arrivals from a day on.
    func frenchFactor(from day: Day) -> Double { frenchArrivals[day < "2025-03-17" ? 0 : 1].value }

    private static func arrivals(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ english: String, _ french: String
    ) -> Assumption {
        .number(
            "population.french_factor.arrivals_\(id)", value, range, most: 5, per: Basis.flow,
            Words(
                "factor on the estimated share of French speakers among arrivals \(english)",
                fr: "facteur appliqué à la part estimée de francophones parmi les arrivées \(french)"))
    }

    private static func band(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ english: String, _ french: String
    ) -> Assumption {
        .share(
            "population.cec_share.\(id)", value, range, per: Basis.flow,
            Words(
                "share that meets the Canadian Experience Class, \(english)",
                fr: "part admissible à la catégorie de l'expérience canadienne, \(french)"))
    }

    private static func offer(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ english: String, _ french: String,
        _ source: Source
    ) -> Assumption {
        .share(
            "population.job_offer_share.\(id)", value, range, per: source,
            Words(
                "share with arranged employment, \(english)",
                fr: "part ayant un emploi réservé, \(french)"))
    }
}
