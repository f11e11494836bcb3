/// What a person can do about temporary status.
public enum StatusStep: UInt8, Hashable, Sendable, CaseIterable {
    case bridgingPermit = 0
    case nomineePermit, francophoneMobility, postGraduationPermit, vulnerableWorkerPermit
    case extendWorkPermit, extendStudyPermit, stayAsVisitor
    case restoreStatus
    case applyForPermanentResidence
    case afterRestoration

    /// The code in JSON.
    public var code: String {
        "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : "\($1)" }
    }

    /// The name a person reads.
    public var words: Words {
        switch self {
        case .bridgingPermit: PermitKind.bridgingOpen.words
        case .nomineePermit:
            Words(
                "employer-specific work permit of a nominee",
                fr: "permis de travail de candidat désigné lié à un employeur donné")
        case .francophoneMobility:
            Words(
                "work permit under Francophone Mobility",
                fr: "permis de travail au titre de Mobilité francophone")
        case .postGraduationPermit: PermitKind.postGraduation.words
        case .vulnerableWorkerPermit: PermitKind.vulnerableWorkerOpen.words
        case .extendWorkPermit:
            Words("extension of the work permit", fr: "prolongation du permis de travail")
        case .extendStudyPermit:
            Words("extension of the study permit", fr: "prolongation du permis d'études")
        case .stayAsVisitor: Words("stay as a visitor", fr: "séjour à titre de visiteur")
        case .restoreStatus: Words("restoration of status", fr: "rétablissement du statut")
        case .applyForPermanentResidence:
            Words("application for permanent residence", fr: "demande de résidence permanente")
        case .afterRestoration:
            Words(
                "leave Canada, or ask for a temporary resident permit",
                fr: "quitter le Canada, ou demander un permis de séjour temporaire")
        }
    }
}

/// A step that is open on the day.
public struct PossibleStep: Sendable {
    public let step: StatusStep
    public let form: ApplicationForm?
    public let fees: [Fee]
    /// The last day to take it; nil where no day is set, such as while a decision is awaited.
    public let lastDay: Day?
    /// What it allows, since when, by which text.
    public let basis: LegalBasis
    /// Work until the decision.
    public let meanwhile: Words
    /// What has to be shown and is not known here.
    public let conditions: [Words]
}

/// A step that is not open on the day, and why.
public struct ClosedStep: Sendable {
    public let step: StatusStep
    public let reasons: [Words]
}

/// A step as it is on the day: open or not.
public enum StepAnswer: Sendable {
    case possible(PossibleStep)
    case closed(ClosedStep)
}

extension StatusCase {
    /// Every step that concerns the person, in the order of `StatusStep`, open or not.
    public var steps: [StepAnswer] { StatusStep.allCases.compactMap(answer) }

    /// The open steps.
    public var possibleSteps: [PossibleStep] {
        steps.compactMap { if case .possible(let step) = $0 { step } else { nil } }
    }

    /// The steps that are not open, with the reasons.
    public var closedSteps: [ClosedStep] {
        steps.compactMap { if case .closed(let step) = $0 { step } else { nil } }
    }

    private func answer(_ step: StatusStep) -> StepAnswer? {
        switch step {
        case .bridgingPermit: bridgingPermit
        case .nomineePermit: nomineePermit
        case .francophoneMobility: francophoneMobility
        case .postGraduationPermit: postGraduationPermit
        case .vulnerableWorkerPermit: vulnerableWorkerPermit
        case .extendWorkPermit: workExtension
        case .extendStudyPermit: studyExtension
        case .stayAsVisitor: visitorStay
        case .restoreStatus: restoration
        case .applyForPermanentResidence: permanentResidence
        case .afterRestoration: afterRestoration
        }
    }
}
