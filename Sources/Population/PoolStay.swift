import PublishedFigures
import Rulebook

/// How long candidates of the pool of a day have been in it, from the rounds held before and the exits.
///
/// A round of all programs, of CEC or of French empties the pool of those it considers above its cut-off; whoever is
/// there now came since. Below every cut-off a profile is up to a year old.
struct PoolStay {
    private let day: Day
    /// The days since a round last cleared a score, 1 to 365: for all, for CEC, for French.
    private let sinceGeneral: [Int]
    private let sinceCanadianExperience: [Int]
    private let sinceFrench: [Int]
    /// The part of a year's arrivals still there after so many days, summed.
    private let stocks: [Double]
    /// For each number of days since a round, how the days in the pool are spread; nil where no score has it.
    private let spreads: [WeightedTable?]
    private let daysSinceNomineeRound: Int

    init(before day: Day, exitRate: Double) {
        self.day = day
        let rounds = PublishedRound.all.filter { $0.day < day && $0.day > day - 366 }
        let general = rounds.filter { $0.kind == .general }
        let cec = general + rounds.filter { $0.kind == .canadianExperience }
        let french = general + rounds.filter { $0.category == .french }
        sinceGeneral = PoolStay.days(since: general, on: day)
        sinceCanadianExperience = PoolStay.days(since: cec, on: day)
        sinceFrench = PoolStay.days(since: french, on: day)
        let hazard = voluntaryHazard(totalExit: exitRate) / 365
        let survival = (0...365).map { exponential(-hazard * Double($0)) }
        stocks = survival.reduce(into: []) { $0.append(($0.last ?? 0) + $1) }
        var spreads = [WeightedTable?](repeating: nil, count: 366)
        for days in sinceGeneral + sinceCanadianExperience + sinceFrench where spreads[days] == nil {
            spreads[days] = WeightedTable(shares: Array(survival.prefix(days)))
        }
        self.spreads = spreads
        let last = rounds.last { $0.kind == .provincialNominee }.map { day - $0.day } ?? 30
        daysSinceNomineeRound = max(1, min(30, last))
    }

    /// The days a candidate of a score and class can have been in the pool.
    private func days(_ score: Int, _ kind: ArchetypeClass) -> Int {
        var days = sinceGeneral[score]
        if kind.contains(.canadianExperience) { days = min(days, sinceCanadianExperience[score]) }
        if kind.contains(.french) { days = min(days, sinceFrench[score]) }
        return days
    }

    /// The stock that a steady arrival of one a day leaves at a score and class.
    func stock(_ score: Int, _ kind: ArchetypeClass) -> Double { stocks[days(score, kind) - 1] }

    /// Days between the profile and the day of the pool, 1 to 365.
    func daysAgo(_ score: Int, _ kind: ArchetypeClass, _ luck: Luck) -> Int {
        guard let spread = spreads[days(score, kind)] else { return 1 }
        return 1 + min(364, luck.pick(spread, .daysInPool))
    }

    /// A nominee's profile is older than the nomination.
    func nomineeDaysAgo(_ luck: Luck) -> Int { daysSinceNomineeRound + 5 + luck.below(300, .daysInPool) }

    /// A day since the last round for nominees; the profile was there by then.
    func nominationDay(_ luck: Luck, submittedOn: Day) -> Day {
        max(submittedOn, day - 1 - luck.below(daysSinceNomineeRound, .nominationDay))
    }

    private static func days(since rounds: [PublishedRound], on day: Day) -> [Int] {
        (0...Reservoir.highestScore).map { score in
            rounds.last { $0.cutOff < score }.map { max(1, min(365, day - $0.day)) } ?? 365
        }
    }
}
