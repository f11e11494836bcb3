/// The kinds of rounds of invitations ever held; the raw value is the code in the database.
public enum RoundKind: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
    /// No program specified.
    case general = 0
    case canadianExperience
    case skilledWorker
    case skilledTrades
    /// Accepted nominees only.
    case provincialNominee
    /// Limited to one category.
    case category

    /// The official name.
    public var words: Words {
        switch self {
        case .general: Words("No program specified", fr: "Aucun programme précisé")
        case .canadianExperience:
            Words("Canadian Experience Class", fr: "Catégorie de l'expérience canadienne")
        case .skilledWorker: Words("Federal Skilled Worker", fr: "Travailleurs qualifiés (fédéral)")
        case .skilledTrades: Words("Federal Skilled Trades", fr: "Métiers spécialisés (fédéral)")
        case .provincialNominee:
            Words("Provincial Nominee Program", fr: "Programme des candidats des provinces")
        case .category: Words("Category-based selection", fr: "Sélection fondée sur les catégories")
        }
    }
}

/// A round of invitations: who is considered and how many are invited.
public struct FederalRound: Hashable, Sendable, BitwiseCopyable {
    public var kind: RoundKind
    /// The category, for a category-based round.
    public var category: RoundCategory?
    /// The number of invitations; nil invites every accepted nominee there is, in a round for nominees.
    public var invitations: Int?

    public init(_ kind: RoundKind, category: RoundCategory? = nil, invitations: Int?) {
        self.kind = kind
        self.category = category
        self.invitations = invitations
    }
}
