/// The numbers of a version that stand alone, beside its tables.
struct RankingLookUp {
    private let transferabilityMost: Int32
    private let sibling: Int32
    private let nomination: Int32
    private let additionalMost: Int32
    private let offerFeatures: UInt16
    /// False where no offer earns anything.
    private let earnsByOffer: Bool

    init(_ system: RankingSystem) {
        let additional = system.additional
        transferabilityMost = Int32(system.transferability.most)
        sibling = Int32(additional.sibling)
        nomination = Int32(additional.nomination)
        additionalMost = Int32(additional.most)
        offerFeatures = additional.offerFeatures.rawValue
        earnsByOffer = additional.offerInMajorGroup00 != 0 || additional.otherOffer != 0
    }

    /// The score by its parts; `wage` are the points of a high-wage occupation.
    ///
    /// Points are 16 bits wide and a dozen of them are added in 32, so sums need no check.
    @inline(__always)
    func score(_ marks: RankingMarks, isNominee: Bool, wage: Int32, in table: Span<Int32>) -> Score {
        let column = marks.withSpouse &* RankingTables.column
        let first = Languages(marks.first, column | RankingTables.firstPair, table)
        let second = Languages(marks.second, column | RankingTables.secondPair, table)
        let years = marks.canadianYears & 15
        let core =
            table[column | RankingTables.age | marks.age & 127]
            &+ table[column | RankingTables.education | marks.credential]
            &+ table[column | RankingTables.canadianWork | years]
            &+ first.points &+ min(second.points, table[column | RankingTables.secondMost])
        let steps = Int(table[RankingTables.steps | first.lowest]) & 12 | min(years, 2)
        let combined =
            table[RankingTables.educationGroup | marks.credential << 4 | steps]
            &+ table[RankingTables.foreignGroup | (marks.foreignYears & 15) << 4 | steps]
            &+ table[RankingTables.certificate | marks.certificate << 4 | first.lowest]
        let (french, english) =
            marks.firstIsFrench ? (first.lowest, second.lowest) : (second.lowest, first.lowest)
        let additional =
            wage &+ table[RankingTables.french | french << 4 | english]
            &+ table[RankingTables.study | marks.study]
            &+ marks.sibling &* sibling
            &+ (isNominee ? nomination : 0)
            &+ (earnsByOffer ? offer(marks, in: table) : 0)
        return Score(
            core: Int(core), spouse: Int(spouse(marks, column, in: table)),
            transferability: Int(min(transferabilityMost, combined)),
            additional: Int(min(additionalMost, additional)))
    }

    /// Nothing in the column of candidates alone, which holds zeros.
    @inline(__always)
    private func spouse(_ marks: RankingMarks, _ column: Int, in table: Span<Int32>) -> Int32 {
        Languages(marks.spouse, column | RankingTables.spousePair, table).points
            &+ table[column | RankingTables.spouseEducation | marks.spouseCredential]
            &+ table[column | RankingTables.spouseWork | min(marks.spouseYears, 15)]
    }

    @inline(__always)
    private func offer(_ marks: RankingMarks, in table: Span<Int32>) -> Int32 {
        let group = Int(min(marks.offerOccupation / 1_000, 127))
        let hasFeatures = marks.offerFeatures & offerFeatures == offerFeatures
        return marks.hasOffer && hasFeatures && marks.offerOccupation != 0
            ? table[RankingTables.offer | group] : 0
    }
}

/// The points of four levels and the lowest of them, by two look-ups of two levels each.
private struct Languages {
    let points: Int32
    let lowest: Int

    @inline(__always)
    init(_ levels: UInt32, _ start: Int, _ table: Span<Int32>) {
        var fours = levels
        if levels & 0xF0F0_F0F0 != 0 { fours = Languages.limited(levels) }
        fours |= fours >> 4
        let one = table[start | Int(fours & 0xFF)]
        let other = table[start | Int(fours >> 16 & 0xFF)]
        points = Int32(Int16(truncatingIfNeeded: one)) &+ Int32(Int16(truncatingIfNeeded: other))
        lowest = Int(min(one, other) >> RankingTables.lowestShift) & 15
    }

    /// Levels with fifteen for whatever is more.
    @inline(never)
    private static func limited(_ levels: UInt32) -> UInt32 {
        (0..<4).reduce(0) { all, place in
            let shift = UInt32(place * 8)
            return all | min(levels >> shift & 0xFF, 15) << shift
        }
    }
}
