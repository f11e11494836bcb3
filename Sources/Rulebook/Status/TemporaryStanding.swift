/// Where a person stands in temporary status on a day.
public enum TemporaryStanding: Hashable, Sendable {
    /// Outside Canada.
    case abroad
    /// In Canada with no permit or stay stated.
    case unknown
    /// Within the stay a permit authorizes, which ends on the last day.
    case authorized(until: Day)
    /// The permit has ended, but an extension was applied for in time and is not decided.
    case maintained(appliedOn: Day)
    /// Status was lost with the end of `lastDay`; restoration may be applied for through `until`.
    case restorable(lastDay: Day, until: Day)
    /// Restoration was applied for in time and is not decided: no status.
    case restorationPending(appliedOn: Day)
    /// Status was lost with the end of `lastDay` and the time to restore it is over.
    case lost(lastDay: Day)

    /// The code in JSON.
    public var code: String {
        switch self {
        case .abroad: "abroad"
        case .unknown: "unknown"
        case .authorized: "authorized"
        case .maintained: "maintained"
        case .restorable: "restorable"
        case .restorationPending: "restoration_pending"
        case .lost: "lost"
        }
    }

    /// True while the person holds temporary resident status.
    public var isStatus: Bool {
        switch self {
        case .authorized, .maintained: true
        default: false
        }
    }

    /// True when status was held and is lost, restorable or not.
    public var isLoss: Bool {
        switch self {
        case .restorable, .restorationPending, .lost: true
        default: false
        }
    }

    /// The standing as a person reads it.
    public var words: Words {
        switch self {
        case .abroad: Words("outside Canada", fr: "hors du Canada")
        case .unknown:
            Words("in Canada, no status stated", fr: "au Canada, aucun statut indiqué")
        case .authorized(let day):
            Words("authorized stay through \(day)", fr: "séjour autorisé jusqu'au \(day) inclus")
        case .maintained(let day):
            Words(
                "maintained status: extension applied for on \(day), not decided",
                fr: "statut conservé : prolongation demandée le \(day), sans décision")
        case .restorable(let lastDay, let until):
            Words(
                "status lost after \(lastDay); it can be restored through \(until)",
                fr: "statut perdu après le \(lastDay); il peut être rétabli jusqu'au \(until) inclus")
        case .restorationPending(let day):
            Words(
                "no status: restoration applied for on \(day), not decided",
                fr: "sans statut : rétablissement demandé le \(day), sans décision")
        case .lost(let lastDay):
            Words(
                "status lost after \(lastDay), and too late to restore it",
                fr: "statut perdu après le \(lastDay), trop tard pour le rétablir")
        }
    }
}
