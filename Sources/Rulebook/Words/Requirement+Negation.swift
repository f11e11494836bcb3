extension Requirement {
    /// What a negated condition asks.
    var negatedWords: Words {
        switch self {
        case .all(let parts):
            Requirement.list(
                parts, Words("not all of: ", fr: "pas toutes ces conditions : "), negatedFor: .all([]))
        case .any(let parts):
            Requirement.list(
                parts, Words("none of: ", fr: "aucune de ces conditions : "), negatedFor: .any([]))
        case .not(let part): part.words
        case .atLeast(let measure, let bound): measure.words(atMost: bound - 1)
        case .atMost(let measure, let bound): measure.words(atLeast: bound + 1)
        case .between(let measure, let bounds): measure.words(outside: bounds)
        case .credential(let level):
            Words("education below this level: ", fr: "études inférieures à ce niveau : ") + level.words
        case .fact(let fact): Words("no ", fr: "sans ") + fact.words
        case .tie(let tie, let place): tie.words(without: place)
        case .occupation, .offerOccupation, .offerTEER, .occupationTEER, .occupationSkillLevel:
            Words("no ", fr: "aucune ") + words
        case .offerRegion: Words("no ", fr: "aucun ") + words
        case .credentialIn, .when, .shown, .abilities, .statusInOrder:
            Words("not the case: ", fr: "hors de ce cas : ") + partWords
        case .offer, .offerInCanada, .permit, .workPermit, .profile, .federalProgram, .destinationHere,
            .settlementFunds:
            Words("no ", fr: "sans ") + words
        case .interest, .points: Words("without ", fr: "sans ") + words
        }
    }

    private static func list(_ parts: [Requirement], _ opening: Words, negatedFor empty: Requirement) -> Words
    {
        switch parts.count {
        case 0 where empty == .any([]): Requirement.all([]).words
        case 0: Requirement.any([]).words
        case 1: parts[0].negatedWords
        default: opening + .joined(parts.map(\.partWords), by: "; ")
        }
    }
}
