import Rulebook

/// What candidates do when a province or the federal department turns to them.
public struct Responses: AssumptionGroup {
    public var takeUpNominee = share(
        "take_up.nominee", 0.94, 0.90...0.97, Basis.openData,
        "share of nominees' invitations that lead to an application",
        "part des invitations de candidats désignés menant à une demande")
    public var takeUpCanadianExperience = share(
        "take_up.cec", 0.90, 0.80...0.97, Basis.assumed,
        "share of Canadian Experience Class and general invitations that lead to an application",
        "part des invitations de l'expérience canadienne et générales menant à une demande")
    public var takeUpFrench = share(
        "take_up.french", 0.46, 0.35...0.60, Basis.flow,
        "share of invitations in French-language rounds that lead to an application",
        "part des invitations des rondes de compétence en français menant à une demande")
    public var takeUpCategory = share(
        "take_up.category", 0.52, 0.40...0.70, Basis.flow,
        "share of invitations in occupation rounds that lead to an application",
        "part des invitations des rondes par profession menant à une demande")
    public var acceptsNomination = share(
        "accepts_nomination", 0.97, 0.90...0.99, Basis.assumed,
        "share of nominations in the pool accepted in time",
        "part des désignations acceptées à temps dans le bassin")
    public var appliesOnNotification = share(
        "applies_to_province.notification", 0.46, 0.31...0.60,
        .derived("Ontario: enhanced nominations for each notification of interest, 2024"),
        "share of notifications of interest that lead to an application to the province",
        "part des notifications d'intérêt menant à une demande à la province")
    public var appliesOnInvitation = share(
        "applies_to_province.invitation", 0.78, 0.65...0.90, Basis.manitoba,
        "share of provincial invitations that lead to an application",
        "part des invitations provinciales menant à une demande")
    public var provincialApproval = share(
        "provincial_approval", 0.95, 0.90...0.98, Basis.manitoba,
        "share of complete provincial applications that are approved",
        "part des demandes provinciales complètes qui sont approuvées")
    public var nominationWithdrawn = share(
        "nomination_withdrawn", 0.01, 0.002...0.03, Basis.assumed,
        "share of nominations withdrawn or given up before an application",
        "part des désignations retirées ou abandonnées avant une demande")

    public var declines = share(
        "declines", 0.15, 0.05...0.40, Basis.assumed,
        "share of those who do not apply after an invitation that decline it in words",
        "part des personnes sans demande après une invitation qui la déclinent expressément")
    public var declinesAfterLoss = share(
        "declines_after_loss", 0.7, 0.4...0.95, Basis.assumed,
        "share who decline an invitation whose conditions no longer hold, instead of applying",
        "part qui déclinent une invitation dont les conditions ne tiennent plus, au lieu de présenter une demande"
    )
    public var appliesDirectly = share(
        "applies_to_province.directly", 0.8, 0.5...0.95, Basis.assumed,
        "share of those who meet a stream without invitations that apply to it",
        "part des personnes admissibles à un volet sans invitation qui y présentent une demande")
    public var appliesOnBaseNomination = share(
        "applies_on_base_nomination", 0.97, 0.93...0.99, Basis.assumed,
        "share of base nominees who apply for permanent residence in time",
        "part des candidats désignés de base qui demandent à temps la résidence permanente")

    /// The responses with their defaults.
    public init() {}

    public mutating func visit(_ body: (inout Assumption) -> Void) {
        body(&takeUpNominee)
        body(&takeUpCanadianExperience)
        body(&takeUpFrench)
        body(&takeUpCategory)
        body(&acceptsNomination)
        body(&appliesOnNotification)
        body(&appliesOnInvitation)
        body(&provincialApproval)
        body(&nominationWithdrawn)
        body(&declines)
        body(&declinesAfterLoss)
        body(&appliesDirectly)
        body(&appliesOnBaseNomination)
    }

    private static func share(
        _ id: String, _ value: Double, _ range: ClosedRange<Double>, _ source: Source, _ english: String,
        _ french: String
    ) -> Assumption {
        .share("behaviour.\(id)", value, range, per: source, Words(english, fr: french))
    }
}
