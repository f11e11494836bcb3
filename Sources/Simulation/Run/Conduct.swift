public import Kernel
public import Rulebook

/// Who acts in a simulation, day by day: the federal side and the provinces on their autopilots.
public struct Conduct: Sendable {
    private let federal: FederalAutopilot
    private let provinces: [ProvincialAutopilot]

    /// The strategies of the federal side and of each program, in the order of the programs.
    public init(federal: FederalAutopilot, provinces: [ProvincialAutopilot]) {
        self.federal = federal
        self.provinces = provinces
    }

    /// The first day after another on which the federal side plans a round, or nil.
    public func nextRound(after day: Day) -> Day? { federal.nextRound(after: day) }

    /// Lives through the days of a span: the clock, then the provinces in order, then the federal rounds.
    ///
    /// `progress` is called after each day.
    public func live(_ world: inout World, through span: DaySpan, progress: (Day) -> Void = { _ in }) {
        for day in span {
            world.apply(.advanceClock(to: day))
            for province in provinces {
                for instruction in province.instructions(for: world) { world.apply(instruction) }
            }
            for instruction in federal.instructions(for: world) { world.apply(instruction) }
            progress(day)
        }
    }
}
