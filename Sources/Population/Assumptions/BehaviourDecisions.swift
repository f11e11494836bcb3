import Rulebook

/// How applications for permanent residence are decided, and how long people and officers take.
public struct Decisions: AssumptionGroup {
    public var federalApproval = Assumption.share(
        "behaviour.federal_approval", 0.93, 0.85...0.97, per: Basis.assumed,
        Words(
            "share of applications for permanent residence that are approved",
            fr: "part des demandes de résidence permanente qui sont approuvées"))
    public var federalApprovalNominee = Assumption.share(
        "behaviour.federal_approval_nominee", 0.95, 0.88...0.98, per: Basis.assumed,
        Words(
            "share of nominees' applications for permanent residence that are approved",
            fr: "part des demandes de résidence permanente de candidats désignés qui sont approuvées"))
    public var incompleteApplications = Assumption.share(
        "behaviour.incomplete_applications", 0.03, 0.01...0.1, per: Basis.assumed,
        Words(
            "share of applications after an invitation that come back as incomplete",
            fr: "part des demandes suivant une invitation qui sont renvoyées car incomplètes"))
    public var daysToReturn = days(
        "days_to_return_incomplete", 45, 20...90, "median days until an incomplete application comes back",
        "nombre médian de jours avant le renvoi d'une demande incomplète")
    public var federalMonths = months(
        "federal_months", 6, 4...9, .secondary("Processing standard of Express Entry: six months"),
        "median months of a decision on an Express Entry application",
        "durée médiane en mois de la décision d'une demande d'Entrée express")
    public var federalMonthsBase = months(
        "federal_months_base", 19, 12...24,
        .secondary("Published processing times of the paper process, 2025"),
        "median months of a decision on a base nominee's application",
        "durée médiane en mois de la décision d'une demande de candidat désigné de base")
    public var daysToAccept = days(
        "days_to_accept_nomination", 6, 2...15, "median days to accept a nomination",
        "nombre médian de jours pour accepter une désignation")
    public var daysToApply = days(
        "days_to_apply", 40, 25...55, "median days from an invitation to the application",
        "nombre médian de jours entre l'invitation et la demande")
    public var daysToApplyBase = days(
        "days_to_apply_base", 60, 30...120, "median days from a base nomination to the application",
        "nombre médian de jours entre une désignation de base et la demande")

    /// Decisions with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&federalApproval)
        body(&federalApprovalNominee)
        body(&incompleteApplications)
        body(&daysToReturn)
        body(&federalMonths)
        body(&federalMonthsBase)
        body(&daysToAccept)
        body(&daysToApply)
        body(&daysToApplyBase)
    }

    private static func months(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ source: Source, _ english: String,
        _ french: String
    ) -> Assumption {
        .number("behaviour.\(id)", value, range, most: 120, per: source, Words(english, fr: french))
    }

    private static func days(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ english: String, _ french: String
    ) -> Assumption {
        .number("behaviour.\(id)", value, range, most: 365, per: Basis.assumed, Words(english, fr: french))
    }
}
