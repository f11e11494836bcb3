/// The kinds of temporary authorization a program's rules tell apart.
public enum PermitKind: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    /// No status in Canada, or outside Canada.
    case none = 0
    /// Work permit on a labour market impact assessment.
    case labourMarketImpactAssessed
    case tradeAgreement
    case intraCompanyTransferee
    case internationalExperienceCanada
    case francophoneMobility
    /// Charitable or religious work (R205(d)).
    case religious
    /// Post-graduation work permit.
    case postGraduation
    /// Open permit of a spouse or common-law partner.
    case spousalOpen
    /// Bridging open work permit.
    case bridgingOpen
    /// Open permit for vulnerable workers.
    case vulnerableWorkerOpen
    /// Open permit under the Ukraine measures.
    case ukraineOpen
    /// Open permit for Hong Kong graduates.
    case hongKongOpen
    /// Any other open permit.
    case otherOpen
    /// Study permit.
    case study
    /// Visitor.
    case visitor

    /// True for every kind that lets its holder work.
    @inlinable public var isWorkPermit: Bool {
        rawValue >= PermitKind.labourMarketImpactAssessed.rawValue
            && rawValue <= PermitKind.otherOpen.rawValue
    }

    /// True when the permit names no employer.
    @inlinable public var isOpen: Bool {
        rawValue >= PermitKind.postGraduation.rawValue && rawValue <= PermitKind.otherOpen.rawValue
    }

    /// The name a person reads.
    public var words: Words {
        switch self {
        case .none: Words("no permit", fr: "aucun permis")
        case .labourMarketImpactAssessed:
            Words(
                "work permit with a labour market impact assessment",
                fr: "permis de travail avec étude d'impact sur le marché du travail")
        case .tradeAgreement:
            Words("work permit under a trade agreement", fr: "permis de travail d'un accord commercial")
        case .intraCompanyTransferee:
            Words("intra-company transferee", fr: "personne mutée à l'intérieur d'une société")
        case .internationalExperienceCanada:
            Words("International Experience Canada", fr: "Expérience internationale Canada")
        case .francophoneMobility: Words("Francophone Mobility", fr: "Mobilité francophone")
        case .religious: Words("charitable or religious work", fr: "travail de bienfaisance ou religieux")
        case .postGraduation: Words("post-graduation work permit", fr: "permis de travail postdiplôme")
        case .spousalOpen: Words("open work permit of a spouse", fr: "permis de travail ouvert de conjoint")
        case .bridgingOpen: Words("bridging open work permit", fr: "permis de travail ouvert transitoire")
        case .vulnerableWorkerOpen:
            Words("open permit for vulnerable workers", fr: "permis ouvert pour travailleurs vulnérables")
        case .ukraineOpen: Words("open permit, Ukraine measures", fr: "permis ouvert, mesures pour l'Ukraine")
        case .hongKongOpen:
            Words("open permit, Hong Kong graduates", fr: "permis ouvert, diplômés de Hong Kong")
        case .otherOpen: Words("other open work permit", fr: "autre permis de travail ouvert")
        case .study: Words("study permit", fr: "permis d'études")
        case .visitor: Words("visitor", fr: "visiteur")
        }
    }
}

/// A temporary authorization and its end.
public struct WorkPermit: Hashable, Sendable, BitwiseCopyable {
    public var kind: PermitKind
    /// The last day it is valid.
    public var expiresOn: Day

    /// A permit of a kind, valid through a day.
    @inlinable public init(_ kind: PermitKind, expiresOn: Day) {
        self.kind = kind
        self.expiresOn = expiresOn
    }

    /// No permit.
    public static let none = WorkPermit(.none, expiresOn: .distantPast)

    /// True when the permit exists and has not expired on the day.
    @inlinable public func isValid(on day: Day) -> Bool { kind != .none && expiresOn >= day }
}
