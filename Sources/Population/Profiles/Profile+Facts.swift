import Rulebook

extension Profile {
    /// Children, and funds at or above the table for the family.
    mutating func writeFamily() {
        if candidate.spouse.isPresent, archetype.age > 24, luck.happens(chances.child, .children) {
            candidate.children = luck.happens(chances.secondChild, .children, 1) ? 2 : 1
        }
        candidate.funds = tables.funds(for: candidate.familySize, luck)
        candidate.facts.set(
            .spouseWorked, candidate.spouse.isPresent && luck.happens(chances.spouseWorked, .family))
    }

    /// What the provinces' rules ask, and what speaks to the intention to reside.
    mutating func writeFacts() {
        writeStudyFacts()
        writeOccupationFacts()
        write(chances.anybody, 0)
        if candidate.residence == .quebec { write(chances.inQuebec, 8) }
        let isThere = candidate.residence != nil && candidate.residence == candidate.destination
        write(isThere ? chances.there : chances.notThere, 24)
        guard isThere else { return }
        candidate.facts.set(.childAtSchoolInDestination, candidate.children > 0)
        candidate.facts.set(
            .spouseOrSchoolInDestination, candidate.spouse.isPresent || candidate.children > 0)
    }

    private mutating func write(_ rates: [(Fact, Chance)], _ first: UInt64) {
        for (index, (fact, chance)) in rates.enumerated()
        where luck.happens(chance, .facts, first + UInt64(index)) { candidate.facts.set(fact, true) }
    }

    private mutating func writeStudyFacts() {
        let isDegree = candidate.credential >= .threeYear
        candidate.facts.set(
            .bachelorDegree, candidate.credential == .threeYear && luck.below(10, .study, 1) < 9)
        let hasForeign = candidate.canadianStudy == .none || luck.below(2, .study, 2) == 0
        candidate.facts.set(.credentialAssessed, hasForeign && candidate.credential > .none)
        candidate.facts.set(.studiedOnline, luck.happens(chances.online, .study, 3))
        guard candidate.canadianStudy != .none else { return }
        candidate.facts.set(.returnObligation, luck.happens(chances.returnObligation, .study, 4))
        let isRecent = tables.day - candidate.graduatedOn < 1_095
        candidate.facts.set(.recentGraduate, isRecent)
        candidate.facts.set(.regionalGraduate, isRecent && !isDegree && luck.below(4, .study, 5) == 0)
    }

    private mutating func writeOccupationFacts() {
        let group = candidate.occupation.majorGroup
        let isHealth = (30...34).contains(group)
        let isTrade = (70...73).contains(group)
        let isScience = (20...22).contains(group)
        candidate.facts.set(.studiedScienceOrHealth, isHealth || isScience)
        candidate.facts.set(.studiedTrade, isTrade)
        candidate.facts.set(.studiedBusinessOrLaw, (10...14).contains(group) || (41...42).contains(group))
        candidate.facts.set(.tradeTraining, isTrade && luck.happens(chances.tradeTraining, .licence, 1))
        candidate.facts.set(.licensedInDestination, isHealth && luck.happens(chances.licensed, .licence, 2))
        candidate.facts.set(.qualificationVerified, isHealth && luck.happens(chances.verified, .licence, 3))
        candidate.facts.set(.relatedYearInCanada, candidate.canadianMonths >= 12)
        candidate.facts.set(.regionalWork, candidate.canadianMonths >= 12 && luck.below(4, .licence, 4) == 0)
    }
}
