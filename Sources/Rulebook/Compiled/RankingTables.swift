/// Every table of a version of the ranking system in one row of numbers, so that a score is a few look-ups and no branch.
///
/// Two columns, for candidates alone and with a spouse who counts, then what both share. A table is found by a constant,
/// an entry by a masked number, so that no index can leave the row. An entry of a pair of abilities has the points of
/// both below `lowestShift` and the lower of the two levels above it.
struct RankingTables: Sendable {
    /// The entries of each column, a power of two.
    static let column = 1 << 10
    /// All entries.
    static let count = 3 << 10
    static let lowestShift = Int32(16)
    static let levels = 16
    static let years = 16
    static let ages = 128

    // Within a column.
    static let firstPair = 0
    static let secondPair = 256
    static let spousePair = 512
    static let age = 768
    static let education = 896
    static let canadianWork = 912
    static let spouseEducation = 928
    static let spouseWork = 944
    static let secondMost = 960

    // Of both columns.
    static let french = 2 << 10
    static let foreignGroup = french + 256
    static let educationGroup = foreignGroup + 256
    static let offer = educationGroup + 128
    static let certificate = offer + 128
    static let steps = certificate + 32
    static let study = steps + 16

    private(set) var entries: [Int32]

    /// Lays the tables of a version out; stops when one is longer than anything that can be looked up in it.
    init(_ system: RankingSystem) {
        entries = Array(repeating: 0, count: RankingTables.count)
        precondition(system.age.count <= RankingTables.ages, "a table of ages ends at 127")
        let byLevel = [system.firstLanguage.count, system.secondLanguage.count, system.spouseLanguage.count]
        let byYear = [
            system.canadianWork.count, system.spouseCanadianWork.count,
            system.transferability.foreignWorkWithLanguage.count,
            system.transferability.foreignWorkWithCanadianWork.count,
        ]
        precondition(
            (byLevel + byYear).allSatisfy { $0 <= RankingTables.levels },
            "a table of levels or years ends at 15")
        for column in 0...1 { layOut(system, withSpouse: column == 1, at: column * RankingTables.column) }
        layOutSpouse(system, at: RankingTables.column)
        layOut(system.transferability)
        layOut(system.additional)
    }

    private mutating func fill(_ start: Int, _ count: Int, _ points: (Int) -> Int) {
        for index in 0..<count { entries[start + index] = Int32(points(index)) }
    }

    private mutating func layOut(_ system: RankingSystem, withSpouse: Bool, at column: Int) {
        func look(_ table: [PointsPair]) -> (Int) -> Int {
            { table.clamped($0)(withSpouse: withSpouse) }
        }
        fill(column + RankingTables.age, RankingTables.ages, look(system.age))
        fill(column + RankingTables.education, RankingTables.levels, look(system.education))
        fill(column + RankingTables.canadianWork, RankingTables.years, look(system.canadianWork))
        fillPairs(column + RankingTables.firstPair, look(system.firstLanguage))
        fillPairs(column + RankingTables.secondPair, look(system.secondLanguage))
        fill(column + RankingTables.secondMost, 1) { _ in system.secondLanguageMost(withSpouse: withSpouse) }
    }

    private mutating func layOutSpouse(_ system: RankingSystem, at column: Int) {
        fill(column + RankingTables.spouseEducation, RankingTables.levels) {
            Int(system.spouseEducation.clamped($0))
        }
        fill(column + RankingTables.spouseWork, RankingTables.years) {
            Int(system.spouseCanadianWork.clamped($0))
        }
        fillPairs(column + RankingTables.spousePair) { Int(system.spouseLanguage.clamped($0)) }
    }

    /// By two levels, the first in the lower four bits.
    private mutating func fillPairs(_ start: Int, _ points: (Int) -> Int) {
        fill(start, RankingTables.levels * RankingTables.levels) { index in
            let (one, other) = (index & 15, index >> 4)
            let sum = Int(UInt16(bitPattern: Int16(points(one) + points(other))))
            return sum | min(one, other) << Int(RankingTables.lowestShift)
        }
    }

    private mutating func layOut(_ tables: RankingSystem.Transferability) {
        let group = Int(tables.groupMost)
        fill(RankingTables.educationGroup, 128) { index in
            let tier = Int(tables.educationTier.clamped(index >> 4))
            let language = tables.educationWithLanguage.clamped(tier)(step: min(2, index >> 2 & 3))
            let work = tables.educationWithCanadianWork.clamped(tier)(step: min(2, index & 3))
            return min(group, language + work)
        }
        fill(RankingTables.foreignGroup, 256) { index in
            let years = index >> 4
            let language = tables.foreignWorkWithLanguage.clamped(years)(step: min(2, index >> 2 & 3))
            let work = tables.foreignWorkWithCanadianWork.clamped(years)(step: min(2, index & 3))
            return min(group, language + work)
        }
        fill(RankingTables.certificate + RankingTables.levels, RankingTables.levels) { lowest in
            tables.certificateWithLanguage(step: RankingFacts.certificateStep(firstLowest: lowest))
        }
        fill(RankingTables.steps, RankingTables.levels) { RankingFacts.languageStep(firstLowest: $0) << 2 }
    }

    private mutating func layOut(_ additional: RankingSystem.AdditionalPoints) {
        fill(RankingTables.study, 4) { Int(additional.canadianStudy.clamped($0)) }
        fill(RankingTables.french, 256) {
            additional.pointsForFrench(frenchLowest: $0 >> 4, englishLowest: $0 & 15)
        }
        fill(RankingTables.offer, 128) { group in
            let isSkilled = TEERSet.skilled.rawValue & (1 << UInt8(group % 10)) != 0
            return isSkilled ? Int(group == 0 ? additional.offerInMajorGroup00 : additional.otherOffer) : 0
        }
    }
}
