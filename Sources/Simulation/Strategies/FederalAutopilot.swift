public import Kernel
public import Rulebook

/// A round the federal side will hold on a day.
public struct PlannedRound: Hashable, Sendable {
    public let day: Day
    public let round: FederalRound
    /// The number of the published round it repeats; 0 for none.
    public let published: Int32

    /// A round on a day.
    public init(_ day: Day, _ round: FederalRound, published: Int32 = 0) {
        self.day = day
        self.round = round
        self.published = published
    }
}

/// The federal side's strategy: the rounds of a plan, each on its day, in the order of the plan.
public struct FederalAutopilot: Sendable {
    private let rounds: [PlannedRound]

    /// A strategy over planned rounds, ascending by day.
    public init(_ rounds: [PlannedRound]) {
        for (earlier, later) in zip(rounds, rounds.dropFirst()) {
            precondition(earlier.day <= later.day, "rounds out of order at \(later.day)")
        }
        self.rounds = rounds
    }

    /// The first day after another on which a round is planned, or nil.
    func nextRound(after day: Day) -> Day? { rounds.first { $0.day > day }?.day }

    /// The instructions of the world's day.
    public func instructions(for world: World) -> [Instruction] {
        guard world.isFederalOnAutopilot else { return [] }
        return rounds.filter { $0.day == world.day }.map {
            .holdFederalRound($0.round, published: $0.published)
        }
    }
}
