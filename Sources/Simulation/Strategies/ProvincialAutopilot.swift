public import Kernel
public import Rulebook

/// A province's strategy: decide files and hold draws so that the allocation is issued over the year by its practice.
///
/// It knows what the province knows that day: the allocation as it stands, its files, its nominations, and the share of
/// invitations that have led to nominations before. Draws that were published it repeats by day and size, as far as they
/// are known; it never looks at a published result of a round or a draw.
public struct ProvincialAutopilot: Sendable {
    let program: NomineeProgram
    let expectations: Expectations
    let history: DrawHistory

    /// What an officer expects of invitations, in thousandths.
    public struct Expectations: Hashable, Sendable {
        /// Nominations per invitation to apply, per notification of interest, and per file in hand.
        public let perInvitation: Int
        public let perNotification: Int
        public let perFile: Int
        /// Nominations prepared beyond the allocation, which may be raised during the year.
        public let reserve: Int

        /// Expectations in thousandths, each 1 to 1,000.
        public init(perInvitation: Int, perNotification: Int, perFile: Int, reserve: Int = 0) {
            self.perInvitation = perInvitation
            self.perNotification = perNotification
            self.perFile = perFile
            self.reserve = reserve
        }

        /// What the model's own take-up, approvals and departures lead to.
        public static let usual = Expectations(
            perInvitation: 500, perNotification: 220, perFile: 550, reserve: 300)
    }

    /// The strategy of a program; `history` holds the draws to repeat.
    public init(
        _ program: NomineeProgram, expecting expectations: Expectations = .usual,
        repeating history: DrawHistory = .none
    ) {
        self.program = program
        self.expectations = expectations
        self.history = history
    }

    /// The instructions of the world's day: withdrawals, decisions on files, then draws.
    ///
    /// On weekends nothing happens, unless a draw was published for one.
    public func instructions(for world: World) -> [Instruction] {
        let state = world.province(program.jurisdiction)
        guard state.isOnAutopilot else { return [] }
        let plan = ProvincialPlan(program, on: world.day, in: world)
        let repeated = repeatedDraws(plan, world)
        guard world.day.isWorkday else { return repeated }
        return withdrawals(state, world) + decisions(plan, state, world) + draws(plan, state, world)
            + repeated
    }

    /// Nominations whose ground is gone are withdrawn.
    private func withdrawals(_ state: ProvinceState, _ world: World) -> [Instruction] {
        state.troubled.compactMap { nomination in
            let row = world.record.nominations[Int(nomination)]
            guard row.state.isLive, row.state != .applied else { return nil }
            return .withdrawNomination(candidate: row.candidate, by: program.jurisdiction)
        }
    }

    /// Files are decided oldest first, each stream up to its part of the allocation to date.
    ///
    /// A place that came back is not given again: published years end with as many nominations issued as were allotted,
    /// lapsed and declined ones among them.
    private func decisions(_ plan: ProvincialPlan, _ state: ProvinceState, _ world: World) -> [Instruction] {
        let due = ProvincialPlan.perMille(by: world.day, in: state.year)
        var left = min(state.left, max(0, state.allocation * due / 1_000 - state.issued))
        var instructions: [Instruction] = []
        var decided = Array(repeating: 0, count: world.streams.count)
        for (stream, practice) in plan.practices {
            let target = state.allocation * practice.perMille / 1_000 * due / 1_000
            let wanted = min(left, target - world.issuedThisYear(stream))
            guard wanted > 0 else { continue }
            let found = decide(stream, upTo: wanted, skipping: 0, world)
            instructions += found.instructions
            decided[Int(stream)] = found.looked
            left -= found.nominated
        }
        // What one stream cannot use, the others may: at once in the last quarter, since places unused at the year's end
        // are lost; before, only once the province is behind by more than three in a hundred.
        let isLate = world.day >= Month(year: state.year, month: 10).first
        left -= isLate ? 0 : state.allocation * 3 / 100
        for (stream, _) in plan.practices where left > 0 {
            let found = decide(stream, upTo: left, skipping: decided[Int(stream)], world)
            instructions += found.instructions
            left -= found.nominated
        }
        return instructions
    }

    /// Decides a stream's ready files, oldest first, until so many are nominated.
    private func decide(_ stream: Int16, upTo wanted: Int, skipping skipped: Int, _ world: World)
        -> (instructions: [Instruction], nominated: Int, looked: Int)
    {
        var (instructions, nominated, looked): ([Instruction], Int, Int) = ([], 0, 0)
        for file in world.placeableFiles(stream, upTo: skipped + wanted * 2 + 20).dropFirst(skipped) {
            guard nominated < wanted else { break }
            looked += 1
            let decision = FileDecision(file, world)
            instructions += decision.instructions
            if decision.isNomination { nominated += 1 }
        }
        return (instructions, nominated, skipped + looked)
    }
}
