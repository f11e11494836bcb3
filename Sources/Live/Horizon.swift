public import Kernel
public import Rulebook
import Simulation

/// What would become of those an instruction invites, over some time, as several lives of the same world show it.
///
/// Each life shares the past and has luck of its own from today on, so the spread is that of what nobody can know.
public struct Horizon: Sendable {
    /// A number over the lives: the mean, and between which values nine in ten lie.
    public struct Estimate: Hashable, Sendable {
        public let mean: Double
        public let low: Int
        public let high: Int

        /// The estimate of one number in each life.
        public init(_ numbers: [Int]) {
            let sorted = numbers.sorted()
            mean = Double(sorted.reduce(0, +)) / Double(max(1, sorted.count))
            let margin = sorted.count / 20
            low = sorted.isEmpty ? 0 : sorted[margin]
            high = sorted.isEmpty ? 0 : sorted[sorted.count - 1 - margin]
        }
    }

    /// The last day that was lived.
    public let until: Day
    public let lives: Int
    /// Who would be invited.
    public let invited: Estimate
    /// Of these, who would apply in time.
    public let applied: Estimate
    /// Of these, who would let the invitation lapse.
    public let lapsed: Estimate
    /// Of the applied, who would be nominated; for a round, who would be granted permanent residence.
    public let approved: Estimate
    /// Of the applied, who would be refused.
    public let refused: Estimate
    /// Of the invited, who would still be without an end.
    public let pending: Estimate
}

/// What became of those invited in one life.
private struct Tally: Sendable {
    var (invited, applied, lapsed, approved, refused, pending) = (0, 0, 0, 0, 0, 0)
}

extension LiveSimulation {
    /// How many lives a horizon is estimated from unless it is said otherwise.
    public static let usualLives = 20

    /// What would become of those whom an instruction invites, up to a day; the period's last day at most.
    public func horizon(_ instruction: Instruction, until day: Day, lives: Int = usualLives) -> Horizon {
        let last = min(max(day, world.day), preparation.scenario.period.last)
        let tallies = (0..<max(1, lives)).inPieces(ofAtLeast: 1) { piece in
            piece.map { life($0, instruction, until: last) }
        }.flatMap { $0 }
        return Horizon(
            until: last, lives: tallies.count, invited: .init(tallies.map(\.invited)),
            applied: .init(tallies.map(\.applied)), lapsed: .init(tallies.map(\.lapsed)),
            approved: .init(tallies.map(\.approved)), refused: .init(tallies.map(\.refused)),
            pending: .init(tallies.map(\.pending)))
    }

    private func life(_ number: Int, _ instruction: Instruction, until last: Day) -> Tally {
        var fork = world.withLuck(ofLife: number)
        let (files, invitations) = (fork.record.files.count, fork.record.invitations.count)
        fork.apply(instruction)
        let (newFiles, newInvitations) = (
            files..<fork.record.files.count, invitations..<fork.record.invitations.count
        )
        if last > fork.day { preparation.conduct.live(&fork, through: DaySpan(fork.day + 1, through: last)) }
        var tally = Tally()
        for file in newFiles { tally.add(fork.record.files[file].state) }
        let applications = fork.record.applications.lazy.filter {
            newInvitations.contains(Int($0.invitation))
        }
        for invitation in newInvitations { tally.add(fork.record.invitations[invitation].outcome) }
        for application in applications { tally.add(application.outcome) }
        return tally
    }
}

extension Tally {
    mutating func add(_ state: FileState) {
        invited += 1
        switch state {
        case .invited: pending += 1
        case .applied: (applied, pending) = (applied + 1, pending + 1)
        case .nominated: (applied, approved) = (applied + 1, approved + 1)
        case .refused: (applied, refused) = (applied + 1, refused + 1)
        case .lapsed, .withdrawn: lapsed += 1
        }
    }

    mutating func add(_ outcome: InvitationOutcome) {
        invited += 1
        switch outcome {
        case .applied: applied += 1
        case .pending: pending += 1
        default: lapsed += 1
        }
    }

    mutating func add(_ outcome: ApplicationOutcome) {
        switch outcome {
        case .approved: approved += 1
        case .refused: refused += 1
        default: pending += 1
        }
    }
}
