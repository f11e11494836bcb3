/// How far a stated fact can be relied on.
public enum Reliability: UInt8, Sendable, CaseIterable {
    /// Read in an official text, or in an audited transcription of one.
    case official = 0
    /// Reported by third parties that agree.
    case secondary = 1
    /// Computed by us from published figures.
    case derived = 2
    /// An assumption of the model; no table supports a number.
    case assumed = 3
    /// Recalled and not verified.
    case recalled = 4

    /// The mark shown beside a number.
    public var words: Words {
        switch self {
        case .official: Words("official", fr: "officiel")
        case .secondary: Words("secondary", fr: "secondaire")
        case .derived: Words("derived", fr: "calculé")
        case .assumed: Words("assumed", fr: "hypothèse")
        case .recalled: Words("recalled, unverified", fr: "de mémoire, non vérifié")
        }
    }
}

/// Where a fact of law or a figure comes from, and how sure it is.
public struct Source: Hashable, Sendable, CustomStringConvertible {
    /// The citation: instrument and section, page title, or table.
    public let citation: String
    /// The address of the text, when it has one.
    public let address: String?
    /// How far it can be relied on.
    public let reliability: Reliability

    /// A source by citation; official unless said otherwise.
    public init(_ citation: String, _ address: String? = nil, reliability: Reliability = .official) {
        self.citation = citation
        self.address = address
        self.reliability = reliability
    }

    /// Reported by third parties only.
    public static func secondary(_ citation: String, _ address: String? = nil) -> Source {
        Source(citation, address, reliability: .secondary)
    }

    /// Computed from published figures.
    public static func derived(_ citation: String) -> Source { Source(citation, reliability: .derived) }

    /// An assumption of the model.
    public static func assumed(_ citation: String) -> Source { Source(citation, reliability: .assumed) }

    /// Recalled and not verified.
    public static func recalled(_ citation: String) -> Source { Source(citation, reliability: .recalled) }

    /// A value set by a scenario.
    public static let scenario = Source("set by the scenario", reliability: .assumed)

    public var description: String {
        reliability == .official ? citation : "\(citation) [\(reliability.words.english)]"
    }
}
