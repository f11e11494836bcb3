/// A version of the ranking system with its tables side by side, for scoring many candidates.
///
/// Gives exactly the score of the system it was laid out from; a class, because every candidate is scored by it and a
/// reference costs less than the system's dozen tables.
public final class CompiledRanking: Sendable {
    /// Where a table lies in `values`: its first entry and its last index.
    private struct Table: Sendable {
        let start: Int
        let last: Int
    }

    private let values: [Int16]
    private let age, education, firstLanguage, secondLanguage, canadianWork: Table
    private let secondLanguageMost: PointsPair
    private let spouseEducation, spouseLanguage, spouseCanadianWork: Table
    private let tier: Table
    private let educationWithLanguage, educationWithCanadianWork: Table
    private let foreignWithLanguage, foreignWithCanadianWork: Table
    private let certificate: StepPoints
    private let groupMost: Int
    private let transferabilityMost: Int
    private let canadianStudy: Table
    private let additional: RankingSystem.AdditionalPoints
    private let earnsByWage: Bool
    private let sibling: Int
    private let offerFeatures: OfferFeatures
    private let additionalMost: Int

    /// Lays a version out.
    public init(_ system: RankingSystem) {
        var values: [Int16] = []
        func add(_ entries: [Int16], width: Int = 1) -> Table {
            let start = values.count
            values += entries
            return Table(start: start, last: entries.count / width - 1)
        }
        func pairs(_ table: [PointsPair]) -> Table {
            add(table.flatMap { [$0.alone, $0.withSpouse] }, width: 2)
        }
        func steps(_ table: [StepPoints]) -> Table {
            add(table.flatMap { [0, $0.lower, $0.upper] }, width: 3)
        }
        age = pairs(system.age)
        education = pairs(system.education)
        firstLanguage = pairs(system.firstLanguage)
        secondLanguage = pairs(system.secondLanguage)
        canadianWork = pairs(system.canadianWork)
        secondLanguageMost = system.secondLanguageMost
        spouseEducation = add(system.spouseEducation)
        spouseLanguage = add(system.spouseLanguage)
        spouseCanadianWork = add(system.spouseCanadianWork)
        let tables = system.transferability
        tier = add(tables.educationTier.map { Int16($0) })
        educationWithLanguage = steps(tables.educationWithLanguage)
        educationWithCanadianWork = steps(tables.educationWithCanadianWork)
        foreignWithLanguage = steps(tables.foreignWorkWithLanguage)
        foreignWithCanadianWork = steps(tables.foreignWorkWithCanadianWork)
        certificate = tables.certificateWithLanguage
        groupMost = Int(tables.groupMost)
        transferabilityMost = Int(tables.most)
        canadianStudy = add(system.additional.canadianStudy)
        additional = system.additional
        earnsByWage = !system.additional.highWage.isEmpty
        sibling = Int(system.additional.sibling)
        offerFeatures = system.additional.offerFeatures
        additionalMost = Int(system.additional.most)
        self.values = values
    }

    /// The score of a candidate on a day without a nomination, exact.
    public func score(_ candidate: Candidate, on day: Day) -> Score {
        let facts = RankingFacts(of: candidate, on: day)
        return Score(
            core: core(of: facts), spouse: facts.withSpouse ? spouse(of: candidate.spouse, on: day) : 0,
            transferability: transferability(of: facts), additional: points(of: candidate, facts))
    }

    @inline(__always)
    private func core(of facts: RankingFacts) -> Int {
        let column = facts.withSpouse ? 1 : 0
        let second = sum(secondLanguage, facts.second, column)
        return pair(age, facts.age, column) + pair(education, Int(facts.credential.rawValue), column)
            + sum(firstLanguage, facts.first, column)
            + min(secondLanguageMost(withSpouse: facts.withSpouse), second)
            + pair(canadianWork, facts.canadianYears, column)
    }

    @inline(__always)
    private func spouse(of spouse: Spouse, on day: Day) -> Int {
        let levels = spouse.language.levels(on: day)
        return entry(spouseEducation, Int(spouse.credential.rawValue))
            + entry(spouseLanguage, Int(levels.speaking)) + entry(spouseLanguage, Int(levels.listening))
            + entry(spouseLanguage, Int(levels.reading)) + entry(spouseLanguage, Int(levels.writing))
            + entry(spouseCanadianWork, Int(spouse.canadianYears))
    }

    @inline(__always)
    private func transferability(of facts: RankingFacts) -> Int {
        let reached = facts.steps
        let tier = entry(tier, Int(facts.credential.rawValue))
        let education =
            step(educationWithLanguage, tier, reached.language)
            + step(educationWithCanadianWork, tier, reached.canadianWork)
        let foreign =
            step(foreignWithLanguage, facts.foreignYears, reached.language)
            + step(foreignWithCanadianWork, facts.foreignYears, reached.canadianWork)
        let certificate = facts.holdsCertificate ? certificate(step: reached.certificate) : 0
        return min(transferabilityMost, min(groupMost, education) + min(groupMost, foreign) + certificate)
    }

    @inline(__always)
    private func points(of candidate: Candidate, _ facts: RankingFacts) -> Int {
        var points = entry(canadianStudy, Int(candidate.canadianStudy.rawValue))
        if candidate.offer.isPresent, candidate.offer.features.isSuperset(of: offerFeatures) {
            points += additional.points(for: candidate.offer)
        }
        if candidate.facts.contains(.siblingInCanada) { points += sibling }
        if facts.frenchLowest >= 7 { points += additional.pointsForFrench(facts) }
        if earnsByWage { points += additional.pointsForWage(candidate, facts) }
        return min(additionalMost, points)
    }

    @inline(__always)
    private func entry(_ table: Table, _ index: Int) -> Int {
        Int(values[table.start + min(index, table.last)])
    }

    @inline(__always)
    private func pair(_ table: Table, _ index: Int, _ column: Int) -> Int {
        Int(values[table.start + 2 * min(index, table.last) + column])
    }

    @inline(__always)
    private func step(_ table: Table, _ index: Int, _ step: Int) -> Int {
        Int(values[table.start + 3 * min(index, table.last) + step])
    }

    @inline(__always)
    private func sum(_ table: Table, _ levels: Abilities, _ column: Int) -> Int {
        pair(table, Int(levels.speaking), column) + pair(table, Int(levels.listening), column)
            + pair(table, Int(levels.reading), column) + pair(table, Int(levels.writing), column)
    }
}
