public import Kernel
public import Rulebook
public import Simulation

/// A simulation in memory that goes on by what officers ask of it.
///
/// A value: a copy is a fork that shares the past and the luck, and costs little until it lives on.
public struct LiveSimulation: Sendable {
    /// The number under which it is stored.
    public let number: Int
    /// The world as it stands.
    public private(set) var world: World
    let preparation: Preparation
    /// The days of the period on which law changes.
    private let changeDays: [Day]

    /// What came of something that was asked.
    public struct Answer: Hashable, Sendable {
        public let outcome: Outcome
        /// The instructions it led to, numbered from 1 in the order of application; the first is what was asked.
        public let instructions: ClosedRange<Int>
    }

    /// A simulation whose world stands after all its instructions.
    public init(number: Int, world: World, preparation: Preparation) {
        self.number = number
        self.world = world
        self.preparation = preparation
        changeDays = preparation.law.changeDays(in: preparation.scenario.period)
        self.world.beginNoting()
    }

    /// Carries out what an officer asks; when the clock moves, those on autopilot act on each day that is lived.
    public mutating func carryOut(_ instruction: Instruction) -> Answer {
        let first = world.record.instructions.count + 1
        let outcome: Outcome
        switch instruction {
        case .advanceClock(let last) where last > world.day && last <= preparation.scenario.period.last:
            let days = DaySpan(world.day + 1, through: last)
            preparation.conduct.live(&world, through: days)
            outcome = .applied(days.count)
        default: outcome = world.apply(instruction)
        }
        return Answer(outcome: outcome, instructions: first...world.record.instructions.count)
    }

    /// Applies what another has committed meanwhile; throws at the first instruction whose outcome differs.
    mutating func follow(_ instructions: [InstructionRow]) throws(ReplayError) {
        try world.follow(instructions)
        _ = world.takeChanges()
    }

    /// What changed since it was last asked for.
    mutating func takeChanges() -> WorldChanges { world.takeChanges() }

    /// The stream of an identifier by its position, or nil.
    public func stream(_ id: String) -> Int16? {
        world.streams.first { $0.id == id }?.position
    }

    /// The next day on which something is planned: a federal round, or a change of law; the last day when nothing is.
    public var nextEvent: Day {
        preparation.conduct.nextRound(after: world.day).map { min($0, nextChange) } ?? nextChange
    }

    private var nextChange: Day {
        changeDays.first { $0 > world.day } ?? preparation.scenario.period.last
    }
}
