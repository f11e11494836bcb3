import Rulebook

extension Profile {
    /// The provinces named, the destination, and whom the candidate knows where.
    mutating func writeInterest() {
        let home = candidate.residence == .quebec ? nil : candidate.residence
        var interest: JurisdictionSet = []
        if luck.happens(chances.everywhere, .interest) {
            interest = .everywhere
        } else {
            if let home, luck.happens(chances.own, .interest, 1) { interest.formUnion(JurisdictionSet(home)) }
            if interest.isEmpty { interest.formUnion(JurisdictionSet(otherPlace(.firstInterest))) }
            if luck.happens(chances.second, .interest, 2) {
                interest.formUnion(JurisdictionSet(otherPlace(.secondInterest)))
            }
            if luck.happens(chances.third, .interest, 3) {
                interest.formUnion(JurisdictionSet(otherPlace(.thirdInterest)))
            }
        }
        if let tiedTo { interest.formUnion(JurisdictionSet(tiedTo)) }
        candidate.interest = interest
        candidate.destination = destination(from: home)
        if let destination = candidate.destination {
            candidate.interest.formUnion(JurisdictionSet(destination))
        }
        if luck.happens(chances.relative, .relatives) {
            candidate.relativesIn = JurisdictionSet(anyPlace(.relativePlace))
        }
        if candidate.facts.contains(.siblingInCanada) {
            candidate.relativesIn.formUnion(JurisdictionSet(anyPlace(.relativePlace)))
        }
        if luck.happens(chances.friend, .friends) {
            candidate.friendsIn = JurisdictionSet(anyPlace(.friendPlace))
        }
    }

    /// Never Québec: a federal program asks for the intention to live outside it.
    private func destination(from home: Jurisdiction?) -> Jurisdiction? {
        if let settled = nominatedBy ?? tiedTo { return settled }
        if luck.happens(chances.unstated, .destination) { return nil }
        if let home, luck.happens(chances.stay, .destination, 1) { return home }
        return otherPlace(.firstInterest)
    }

    /// Any jurisdiction, Québec by the share of residents there.
    @inline(__always)
    private func anyPlace(_ decision: Decision) -> Jurisdiction {
        luck.happens(chances.quebec, decision, 1) ? .quebec : otherPlace(decision)
    }
}
