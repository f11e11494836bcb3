/// A document of an application for permanent residence: when it is needed and what it must state.
public struct DocumentRule: Sendable {
    /// When a document is needed.
    public enum Condition: Hashable, Sendable {
        case always
        /// Proof of a medical examination is part of the application on the day.
        case upfrontMedical
        /// Skilled workers and trades, unless authorized to work with a valid offer.
        case settlementFunds
        case studiesClaimed
        case certificateClaimed
        case offerClaimed
        case nominee
        case partner
        case civilStatus
        case children
        case relativeInCanada
        /// A representative, a translation, a document that cannot be had: the person alone knows.
        case ifSo(Words)
    }

    /// The identifier in JSON, such as `proof_of_work`.
    public let id: String
    public let condition: Condition
    public let title: Words
    /// What the document must state or show, point by point.
    public let states: [Words]
    /// What stands in for it when it cannot be had.
    public let fallback: [Words]
    /// True when an employer writes it.
    public let isOfEmployer: Bool
    public let source: Source

    public init(
        _ id: String, _ title: Words, when condition: Condition = .always, states: [Words],
        fallback: [Words] = [], isOfEmployer: Bool = false, per source: Source
    ) {
        self.id = id
        self.condition = condition
        self.title = title
        self.states = states
        self.fallback = fallback
        self.isOfEmployer = isOfEmployer
        self.source = source
    }
}

/// A document as one person needs it.
public struct NeededDocument: Sendable {
    public let rule: DocumentRule
    /// Nil when it is needed; else the condition under which it is.
    public let onlyIf: Words?
    /// True when what stands in for it is to be shown, since the original cannot be had.
    public let showsFallback: Bool
}
