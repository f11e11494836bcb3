extension StatusCase {
    /// The documents of an application of the person's class, in the order of the list.
    public var documents: [NeededDocument] {
        (law.documents[day] ?? []).compactMap { rule in
            guard let need = need(of: rule.condition) else { return nil }
            return NeededDocument(
                rule: rule, onlyIf: need.onlyIf,
                showsFallback: rule.isOfEmployer && stated.employerIsGone && !rule.fallback.isEmpty)
        }
    }

    /// What becomes of the application when one of them is missing.
    public var completeness: LegalBasis? { law.completeness.basis(on: day) }

    private struct Need {
        var onlyIf: Words?
        static let needed = Need()
        static func when(_ isSo: Bool) -> Need? { isSo ? .needed : nil }
    }

    private func need(of condition: DocumentRule.Condition) -> Need? {
        switch condition {
        case .always: .needed
        case .upfrontMedical: .when(law.upfrontMedical[day] == true)
        case .settlementFunds: fundsNeed
        case .studiesClaimed: .when(candidate.credential != .none || candidate.canadianStudy != .none)
        case .certificateClaimed: .when(candidate.facts.contains(.tradeCertificate))
        case .offerClaimed: .when(candidate.offer.isPresent && !hasLostOffer)
        case .nominee: .when(program == .pnp)
        case .partner:
            candidate.spouse.isPresent
                ? Need(onlyIf: Words("the couple is not married", fr: "le couple n'est pas marié")) : nil
        case .civilStatus:
            Need(
                onlyIf: Words(
                    "married, divorced or widowed", fr: "marié, divorcé ou veuf"))
        case .children: .when(candidate.children > 0)
        case .relativeInCanada:
            .when(
                candidate.facts.contains(.siblingInCanada) || candidate.facts.contains(.relativeInCanada))
        case .ifSo(let words): Need(onlyIf: words)
        }
    }

    /// An offer alone does not free from funds: the person must also be authorized to work.
    private var fundsNeed: Need? {
        guard program == .fsw || program == .fst else { return nil }
        let hasOffer = candidate.offer.features.contains(.arrangedEmployment) && !hasLostOffer
        return .when(!(hasOffer && work.isAllowed))
    }
}
