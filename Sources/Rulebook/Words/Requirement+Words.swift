extension Requirement {
    /// The condition as a person reads it: a phrase, or phrases after "all of:" and "one of:".
    public var words: Words {
        switch self {
        case .all:
            Requirement.list(
                conditions, Words("all of: ", fr: "toutes ces conditions : "), none: Requirement.nothing)
        case .any:
            Requirement.list(
                alternatives, Words("one of: ", fr: "l'une de ces conditions : "), none: Requirement.never)
        case .not(let part): part.negatedWords
        case .when(let condition, let consequence):
            Words("where this holds ", fr: "lorsque ceci est rempli ") + condition.words.inParentheses
                + Words(": ", fr: " : ") + consequence.partWords
        case .atLeast(let measure, let bound): measure.words(atLeast: bound)
        case .atMost(let measure, let bound): measure.words(atMost: bound)
        case .between(let measure, let bounds): measure.words(between: bounds)
        case .credential(let level): Requirement.credential(atLeast: level)
        case .credentialIn(let levels):
            Words("highest credential: ", fr: "plus haut diplôme : ") + .oneOf(levels.map(\.words))
        case .fact(let fact): fact.words
        case .tie(let tie, let place): tie.words(place)
        case .occupation, .occupationTEER, .occupationSkillLevel, .offer, .offerOccupation, .offerTEER,
            .offerRegion, .offerInCanada:
            workWords
        case .permit, .workPermit, .statusInOrder, .profile, .federalProgram, .interest, .destinationHere:
            standingWords
        case .settlementFunds(let table):
            Words("settlement funds of at least ", fr: "fonds d'établissement d'au moins ") + table.words
        case .shown(let attestation):
            attestation.words + Words(" (judged on documents)", fr: " (jugé sur pièces)")
        case .abilities(let choice, let levels):
            Words("at least ", fr: "au moins ") + levels.words(in: choice) + Words(" ", fr: " ")
                + choice.words
        case .points(let grid, _, let bound):
            Words("at least ", fr: "au moins ") + MeasureUnit.points.words(bound)
                + Words(" of the grid ", fr: " dans la grille ") + grid.words.quoted
        }
    }

    /// The conditions that must all be met, with lists within lists opened; itself where it is no such list.
    public var conditions: [Requirement] {
        if case .all(let parts) = self { parts.flatMap(\.conditions) } else { [self] }
    }

    /// The conditions of which one must be met, with lists within lists opened; itself where it is no such list.
    public var alternatives: [Requirement] {
        if case .any(let parts) = self { parts.flatMap(\.alternatives) } else { [self] }
    }

    /// The condition within another one: lists stand between parentheses.
    var partWords: Words {
        switch self {
        case .all(let parts) where parts.count == 1, .any(let parts) where parts.count == 1:
            parts[0].partWords
        case .all where conditions.count > 1, .any where alternatives.count > 1: words.inParentheses
        case .not(.all), .not(.any), .when: words.inParentheses
        default: words
        }
    }

    private static let nothing = Words("no condition", fr: "aucune condition")
    private static let never = Words("nobody can meet it", fr: "personne ne peut la remplir")

    /// Conditions after what joins them; a single one stands alone.
    static func list(_ parts: [Requirement], _ opening: Words, none: Words) -> Words {
        switch parts.count {
        case 0: none
        case 1: parts[0].words
        default: opening + .joined(parts.map(\.partWords), by: "; ")
        }
    }

    static func credential(atLeast level: Credential) -> Words {
        level == .none
            ? Words("any level of education", fr: "tout niveau d'études")
            : level.words + Words(", or higher", fr: ", ou niveau supérieur")
    }
}
