import Rulebook

/// What the law of a stretch of days makes of those who come in it.
///
/// Assessing an arrival asks nothing of the world, so it is done ahead for many at once and on all cores.
struct Foresight: Sendable {
    /// The candidates it is about.
    let range: Range<Int>
    private var assessments: [Assessment] = []
    private var interests: [FoundInterest] = []
    /// For each candidate, where his or her interests end.
    private var ends: [Int32] = []

    /// The most candidates looked at ahead, which bounds the memory.
    static let most = 32_768

    /// Looks at the candidates of a range, each on the day of coming, which is `day` or later.
    init(_ range: Range<Int>, of entries: [Entry], under law: LawInForce, from day: Day) {
        self.range = range
        assessments.reserveCapacity(range.count)
        ends.reserveCapacity(range.count)
        for index in range { look(entries[index], law, max(day, entries[index].submittedOn)) }
    }

    private mutating func look(_ entry: Entry, _ law: LawInForce, _ day: Day) {
        let assessment =
            entry.inFederalPool ? law.assessment(of: entry.candidate, on: day) : Assessment.outside
        assessments.append(assessment)
        if !entry.inFederalPool || !assessment.programs.isEmpty {
            var asked = Circumstances(
                entry.candidate, on: day, before: .quebec, score: Int(assessment.score),
                federalPrograms: assessment.programs, hasProfile: entry.inFederalPool)
            law.findInterests(of: &asked, in: Glance(entry.candidate).interest, into: &interests)
        }
        ends.append(Int32(interests.count))
    }

    /// What the federal law makes of a candidate of the range.
    func assessment(of index: Int) -> Assessment { assessments[index - range.lowerBound] }

    /// Where the streams lie that a candidate of the range meets.
    func places(of index: Int) -> Range<Int> {
        let place = index - range.lowerBound
        return (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
    }

    /// The interest at a place.
    func interest(at place: Int) -> FoundInterest { interests[place] }
}

extension World {
    /// Sees to it that the last foresight knows of the next who comes; looks ahead up to the next change of law.
    mutating func foresee(_ index: Int) {
        while let next = foresight.last, next.range.upperBound <= index { foresight.removeLast() }
        guard foresight.isEmpty else { return }
        let (entries, law, day) = (entries, inForce, day)
        foresight = stretch(from: index).inPieces(ofAtLeast: 1_024) {
            Foresight($0, of: entries, under: law, from: day)
        }
        .reversed()
    }

    /// The candidates from one on who come before the law changes, up to the most that are looked at ahead.
    private func stretch(from index: Int) -> Range<Int> {
        let horizon = CandidateColumns.stamp(changeDays.last ?? period.last + 1, 0)
        var end = index + 1
        while end < entries.count, end - index < Foresight.most, columns.stamp[end] < horizon { end += 1 }
        return index..<end
    }
}
