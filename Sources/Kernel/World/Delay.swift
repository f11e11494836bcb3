public import Rulebook

/// A waiting time in days, as a table of quantiles so that the same key gives the same day everywhere.
public struct Delay: Hashable, Sendable {
    /// Days at 1,024 quantiles, ascending.
    private let days: [Int16]

    /// A delay through points of its distribution: per mille ascending from 0 to 1,000, with the day reached there.
    ///
    /// Days between two points are interpolated; stops when the points do not ascend or do not span 0 to 1,000.
    public init(_ points: [(perMille: Int, day: Int)]) {
        precondition(
            points.first?.perMille == 0 && points.last?.perMille == 1_000,
            "a delay spans 0 to 1,000 per mille")
        for (lower, upper) in zip(points, points.dropFirst()) {
            precondition(lower.perMille < upper.perMille && lower.day <= upper.day, "a delay's points ascend")
        }
        days = (0..<1_024).map { Delay.day(at: $0, points) }
    }

    /// A delay with the same chance of ending on every day.
    ///
    /// Quantiles are found by multiplying, which gives the same digits on every machine.
    public init(daily chance: Chance) {
        let survives = 1 - Double(chance.threshold) / 4_294_967_296
        var (left, day): (Double, Int) = (1, 0)
        days = (0..<1_024).map { quantile in
            while day < 4_000, left * survives > 1 - (Double(quantile) + 0.5) / 1_024 {
                left *= survives
                day += 1
            }
            return Int16(day)
        }
    }

    /// Always the same number of days.
    public init(always days: Int) { self.init([(0, days), (1_000, days)]) }

    /// The day of a key.
    func days(_ random: KeyedRandom, _ purpose: Purpose, _ subject: Int, _ ordinal: Int = 0) -> Int {
        Int(days[Int(random.bits(purpose.rawValue, subject, ordinal) >> 54)])
    }

    /// The day at the median.
    public var median: Int { Int(days[512]) }

    private static func day(at quantile: Int, _ points: [(perMille: Int, day: Int)]) -> Int16 {
        let position = quantile * 1_000 + 500
        let upper = points.firstIndex { $0.perMille * 1_024 >= position } ?? points.count - 1
        let (low, high) = (points[max(0, upper - 1)], points[upper])
        let width = (high.perMille - low.perMille) * 1_024
        guard width > 0 else { return Int16(high.day) }
        return Int16(low.day + (high.day - low.day) * (position - low.perMille * 1_024) / width)
    }
}
