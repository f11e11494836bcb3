import Kernel
public import PublishedFigures
public import Rulebook

/// The published draws a province repeats as long as they last; its practice serves all other days and streams.
///
/// Days, streams and sizes are all it holds: what came of a draw is for the simulation to find.
public struct DrawHistory: Sendable {
    private let draws: [PublishedDraw]
    private let series: [PublishedDrawSeries]

    /// No draws: the province follows its practice alone.
    public static let none = DrawHistory(draws: [], series: [])

    /// A province's published draws.
    public init(of province: Jurisdiction) {
        self.init(
            draws: PublishedDraw.all.filter { $0.province == province },
            series: PublishedDrawSeries.all.filter { $0.province == province })
    }

    /// Draws and the series they belong to; those that belong to none are not repeated.
    public init(draws: [PublishedDraw], series: [PublishedDrawSeries]) {
        self.series = series
        self.draws = draws.filter { draw in
            series.contains { series in
                series.days.contains(draw.day) && draw.streams.allSatisfy(series.streams.contains)
            }
        }
    }

    /// True when the series says of the day whether the stream was drawn.
    func covers(_ stream: String, on day: Day) -> Bool {
        series.contains { $0.days.contains(day) && $0.streams.contains(stream) }
    }

    /// The last day up to which a stream's draws are known from a day on or from later in its year; nil where never.
    func end(of stream: String, from day: Day) -> Day? {
        let last = series.filter {
            $0.streams.contains(stream) && $0.days.last >= day && $0.days.first.year <= day.year
        }
        .map(\.days.last).max()
        return last
    }

    /// The draws held on a day.
    func draws(on day: Day) -> [PublishedDraw] { draws.filter { $0.day == day } }

    /// Invitations a stream had in a span of days, its part of those published for several streams together.
    ///
    /// `parts` are the streams' parts of a year in thousandths.
    func invitations(of stream: String, in span: DaySpan, parts: [String: Int]) -> Int {
        draws.filter { span.contains($0.day) && $0.streams.contains(stream) }.reduce(0) { sum, draw in
            let all = draw.streams.reduce(0) { $0 + (parts[$1] ?? 0) }
            return sum + (all > 0 ? draw.invitations * (parts[stream] ?? 0) / all : 0)
        }
    }
}

extension ProvincialAutopilot {
    /// The draws that were published for the day; one number for several streams is split by their parts of the year.
    func repeatedDraws(_ plan: ProvincialPlan, _ world: World) -> [Instruction] {
        history.draws(on: world.day).flatMap { draw -> [Instruction] in
            let streams = plan.practices.filter {
                let rules = world.streams[Int($0.stream)]
                return draw.streams.contains(rules.id) && rules.isOpen && rules.needsDraws
            }
            if streams.count == 1 {
                return [.holdProvincialDraw(stream: streams[0].stream, invitations: Int32(draw.invitations))]
            }
            let sizes = DrawHistory.split(
                draw.invitations, by: streams.map(\.practice.perMille),
                upTo: streams.map { world.waitingCount($0.stream) })
            return zip(streams, sizes).compactMap { stream, size in
                size > 0 ? .holdProvincialDraw(stream: stream.stream, invitations: Int32(size)) : nil
            }
        }
    }
}

extension DrawHistory {
    /// Splits a number by weights, none above its limit; what one cannot take goes to those with room, the first first.
    static func split(_ number: Int, by weights: [Int], upTo limits: [Int]) -> [Int] {
        let total = max(1, weights.reduce(0, +))
        var sizes = zip(weights, limits).map { min($1, number * $0 / total) }
        var left = number - sizes.reduce(0, +)
        for index in sizes.indices {
            let more = min(left, limits[index] - sizes[index])
            sizes[index] += more
            left -= more
        }
        return sizes
    }
}
