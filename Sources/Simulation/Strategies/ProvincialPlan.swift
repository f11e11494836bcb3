import Kernel
import Rulebook

/// How a province spreads its allocation over a year's days and its streams.
struct ProvincialPlan: Sendable {
    let jurisdiction: Jurisdiction
    /// The practice in force for each stream, by the stream's position in the world.
    let practices: [(stream: Int16, practice: DrawPractice)]

    /// The practice of a program on a day: for each stream the entry that began last, those of zero share left out.
    init(_ program: NomineeProgram, on day: Day, in world: World) {
        jurisdiction = program.jurisdiction
        practices = world.streams.filter { $0.jurisdiction == program.jurisdiction && $0.isSimulated }
            .compactMap { stream in
                program.practice.last { $0.stream == stream.id && $0.first <= day }.map {
                    (stream.position, $0)
                }
            }
            .filter { $0.1.perMille > 0 }
    }

    /// The part of the year's nominations that should be out by the end of a day, in thousandths.
    ///
    /// Even over the year, and done by mid-December, when offices close and unused places are lost.
    static func perMille(by day: Day, in year: Int) -> Int {
        let (first, last) = (Month(year: year, month: 1).first, Month(year: year, month: 12).first + 14)
        if day >= last { return 1_000 }
        return max(0, (day - first + 1) * 1_000 / (last - first + 1))
    }

    /// True when a practice's rhythm falls on the day, or fell on the weekend just before it.
    static func isDue(_ practice: DrawPractice, on day: Day) -> Bool {
        guard day.isWorkday else { return false }
        let since = day.weekday == 0 ? 2 : 0
        return (0...since).contains { back in
            let days = (day - back) - practice.first
            return days >= 0 && days % max(1, practice.everyDays) == 0
        }
    }
}
