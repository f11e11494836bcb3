/// What a day makes of the dates of a candidate, worked out once: no calendar is asked again for anybody.
struct DayThresholds: Sendable {
    private let number: Int32
    /// The oldest day of a language test that still counts, and how many days later the day itself is.
    private let oldestTest: Int32
    private let testDays: UInt32
    /// By age, the last day of birth of those who have completed it; falls from the day itself.
    let births: [Int32]
    /// By days back, 32 times the month plus the day of the month: as the day from which months are counted in the lower
    /// half, in the upper half as the day to which they are, where a month's last day completes any.
    ///
    /// Months from one day to another are then a difference, divided by 32.
    let calendar: [UInt32]

    static let ages = RankingTables.ages
    /// More days than ten years and a month have; what is further back is without effect.
    static let daysBack = 1 << 12
    private static let window = 120

    /// Works the thresholds of a day out.
    init(_ day: Day) {
        number = day.number
        // Two years are 730 or 731 days: the older of the two counts where the leap day keeps the second anniversary ahead.
        oldestTest = (day - 730).adding(years: 2) > day ? number - 730 : number - 729
        testDays = UInt32(number - oldestTest)
        births = (0..<DayThresholds.ages).map { DayThresholds.lastBirth(of: $0, on: day) }
        calendar = DayThresholds.calendar(back: day)
    }

    private static func lastBirth(of age: Int, on day: Day) -> Int32 {
        var birth = day.adding(years: -age)
        while (birth + 1).adding(years: age) <= day { birth += 1 }
        while birth.adding(years: age) > day { birth = birth - 1 }
        return birth.number
    }

    private static func calendar(back day: Day) -> [UInt32] {
        let first = (day - daysBack).civil.year
        var isLast = (day + 1).civil.day == 1
        return (0..<daysBack).map { back in
            let civil = (day - back).civil
            let month = ((civil.year - first) * 12 + civil.month) * 32
            defer { isLast = civil.day == 1 }
            return UInt32(month + civil.day) | UInt32(month + (isLast ? 31 : civil.day)) << 16
        }
    }

    /// Reads a candidate on the day; `births` and `calendar` are those above.
    @inline(__always)
    func marks(
        of candidates: Span<Candidate>, at place: Int, births: Span<Int32>, calendar: Span<UInt32>
    ) -> RankingMarks {
        var marks = RankingMarks(of: candidates, at: place)
        marks.age = age(candidates[place].bornOn, births)
        let recorded = back(candidates[place].recordedOn)
        marks.canadianYears = years(
            candidates[place].canadianMonths, candidates[place].canadianWorkUntil, recorded, calendar)
        marks.foreignYears = years(
            candidates[place].foreignMonths, candidates[place].foreignWorkUntil, recorded, calendar)
        marks.first = valid(
            candidates[place].firstLanguage.abilities.packed, candidates[place].firstLanguage.takenOn)
        marks.second = valid(
            candidates[place].secondLanguage.abilities.packed, candidates[place].secondLanguage.takenOn)
        marks.spouse = valid(
            candidates[place].spouse.language.abilities.packed, candidates[place].spouse.language.takenOn)
        return marks
    }

    @inline(__always)
    private func valid(_ levels: UInt32, _ takenOn: Day) -> UInt32 {
        let elapsed = UInt32(bitPattern: takenOn.number &- oldestTest)
        // A mask and no branch: half of all candidates have no second language.
        return levels & UInt32(truncatingIfNeeded: (Int(elapsed) &- Int(testDays) &- 1) >> 63)
    }

    /// Completed years: days over 365.25 are right or one off either way, which two thresholds tell.
    @inline(__always)
    private func age(_ bornOn: Day, _ births: Span<Int32>) -> Int {
        let born = min(bornOn.number, number)
        let days = min(Int(number) &- Int(born), (DayThresholds.ages - 2) * 365)
        let estimate = days &* 4 / 1_461
        let reached = Int(born &- births[estimate] &- 1) >> 63
        let passed = Int(born &- births[estimate &+ 1] &- 1) >> 63
        return estimate &- 1 &- reached &- passed
    }

    /// Days back to a day, as a place in the calendar.
    @inline(__always)
    private func back(_ earlier: Day) -> Int {
        min(Int(number) &- Int(min(earlier.number, number)), DayThresholds.daysBack - 1)
    }

    /// Completed years of a spell of work within ten, as `Candidate.canadianMonths(on:)` counts its months.
    @inline(__always)
    private func years(_ counted: UInt16, _ until: Day, _ recorded: Int, _ calendar: Span<UInt32>) -> Int {
        let end = calendar[back(until)]
        let grown = (Int(end >> 16) &- Int(calendar[recorded] & 0xFFFF)) >> 5
        let since = (Int(calendar[0] >> 16) &- Int(end & 0xFFFF)) >> 5
        return max(0, min(Int(counted) &+ max(0, grown), DayThresholds.window &- since)) / 12
    }
}
