extension Requirement {
    /// What of the requirement rests on facts that never change: who fails it fails the requirement for good.
    ///
    /// Age, work, tests, permits, the score and the profile change with time; what asks about them is taken as favourable.
    public var lasting: Requirement { lasting(otherwise: .all([]), inverse: .any([])) }

    /// The requirement with everything that may change replaced by an answer, or by its inverse under a negation.
    private func lasting(otherwise answer: Requirement, inverse: Requirement) -> Requirement {
        switch self {
        case .all(let parts): .all(parts.map { $0.lasting(otherwise: answer, inverse: inverse) })
        case .any(let parts): .any(parts.map { $0.lasting(otherwise: answer, inverse: inverse) })
        case .not(let part): .not(part.lasting(otherwise: inverse, inverse: answer))
        case .when(let condition, let consequence):
            .when(
                condition.lasting(otherwise: inverse, inverse: answer),
                consequence.lasting(otherwise: answer, inverse: inverse))
        default: isLasting ? self : answer
        }
    }

    /// True when a condition without parts reads only facts that never change.
    private var isLasting: Bool {
        switch self {
        case .credential, .credentialIn, .fact, .tie, .occupation, .occupationTEER, .occupationSkillLevel,
            .offer, .offerOccupation, .offerTEER, .offerRegion, .offerInCanada, .interest, .destinationHere,
            .settlementFunds, .shown:
            true
        default: false
        }
    }
}
