public import Rulebook

/// For whom a submission acts: the one decided by what is asked and by the login's roles.
public enum ActingSide: Hashable, Sendable {
    case federal
    case facilitator
    case province(Jurisdiction)

    /// From the database's word: `federal`, `facilitator` or a postal abbreviation.
    public init?(code: String) {
        switch code {
        case "federal": self = .federal
        case "facilitator": self = .facilitator
        default:
            guard let jurisdiction = Jurisdiction(code: code) else { return nil }
            self = .province(jurisdiction)
        }
    }

    /// The database's word.
    public var code: String {
        switch self {
        case .federal: "federal"
        case .facilitator: "facilitator"
        case .province(let jurisdiction): jurisdiction.code
        }
    }
}
