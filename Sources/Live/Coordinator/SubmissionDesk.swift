import Kernel
import Rulebook
import Simulation
public import Store

/// Carries out what waits in a simulation, in its order, and has it committed before anybody is told.
///
/// Whoever works with it holds the simulation. After an error it is thrown away: what was not committed never happened.
public struct SubmissionDesk {
    private let number: Int
    private var live: LiveSimulation
    private var clock: SimulationClock
    private let outlook: Outlook

    /// The most submissions that are committed together.
    static let most = 64

    /// Brings a simulation to memory; whoever did so before holding it calls `catchUp` afterwards.
    ///
    /// - Parameter bell: rung, on some thread, when a preview that looks ahead is ready for `work`.
    public init(
        _ number: Int, _ queue: borrowing SubmissionQueue, bell: @escaping @Sendable () -> Void = {}
    ) throws {
        self.number = number
        outlook = Outlook(bell: bell)
        live = try queue.reading { try LiveSimulation.revive(number, from: $0) }
        clock = SimulationClock()
    }

    /// Applies what another coordinator has committed since the simulation was brought to memory.
    public mutating func catchUp(with queue: borrowing SubmissionQueue) throws {
        let known = live.world.record.instructions.count
        let number = number
        try live.follow(queue.reading { try $0.instructions(of: number, after: known) })
    }

    /// Carries out what waits, or lets a day pass when the clock moves by itself and it is time.
    ///
    /// - Returns: how many submissions were answered, or 1 for a day that passed.
    public mutating func work(through queue: borrowing SubmissionQueue) throws -> Int {
        let done = outlook.takeDone()
        if !done.isEmpty {
            try queue.keep(live.takeWork(done, since: live.world.record.counts), of: number)
            return done.count
        }
        let asked = outlook.asked
        let waiting = try queue.waiting(in: number, most: SubmissionDesk.most + asked.count)
            .filter { !asked.contains($0.id) }
        guard waiting.isEmpty else { return try answer(waiting, queue) }
        return try letADayPass(queue) ? 1 : 0
    }

    /// Whether previews that look ahead are being computed.
    public var isLookingAhead: Bool { !outlook.asked.isEmpty }

    /// Whether the simulation takes submissions; reads also how its clock moves.
    public mutating func isOpen(_ queue: borrowing SubmissionQueue) throws -> Bool {
        guard let open = try queue.openSimulations().first(where: { $0.id == number }) else { return false }
        clock.set(secondsADay: open.daySeconds)
        return true
    }

    /// How long nothing is due by the clock; a second at most, so that changes of its pace are noticed.
    var millisecondsToNextTick: Int { clock.millisecondsToNextTick }

    private mutating func answer(_ waiting: [Submission], _ queue: borrowing SubmissionQueue) throws -> Int {
        let before = live.world.record.instructions.count
        do {
            try queue.keep(carryOut(waiting), of: number)
            return waiting.count
        } catch StoreError.ruleBroken(let sentence, let detail) {
            // Nothing was written. The world is brought back as it was, and the submissions are tried one by one.
            live = try queue.reading { try LiveSimulation.revive(number, from: $0) }
            precondition(
                live.world.record.instructions.count == before, "a broken rule left instructions behind")
            guard waiting.count == 1 else { return try answer([waiting[0]], queue) }
            try queue.keep(refusal(of: waiting[0], sentence, detail), of: number)
            return 1
        }
    }

    /// Carries out submissions one after the other.
    private mutating func carryOut(_ waiting: [Submission]) -> KeptWork {
        let heard = live.world.record.counts
        let answered = waiting.compactMap { submission -> KeptWork.Answered? in
            if submission.isPreview, submission.horizonDays != nil {
                outlook.ask(submission, of: live)
                return nil
            }
            guard !submission.isPreview else {
                return KeptWork.Answered(submission, live.previewAnswer(to: submission))
            }
            let answer = live.carryOut(submission.instruction)
            return KeptWork.Answered(submission, live.words(for: answer, to: submission))
        }
        return live.takeWork(answered, since: heard)
    }

    private mutating func letADayPass(_ queue: borrowing SubmissionQueue) throws -> Bool {
        guard clock.isTimeForADay, live.world.day < live.lastDay else { return false }
        let heard = live.world.record.counts
        _ = live.carryOut(.advanceClock(to: live.world.day + 1))
        try queue.keep(live.takeWork([], since: heard), of: number)
        return true
    }

    private mutating func refusal(of submission: Submission, _ sentence: String, _ detail: String) -> KeptWork
    {
        let answer = SubmissionAnswer(
            .refused(.refusedByDatabase),
            words: Words(
                "refused: a rule of the database forbids it (\(sentence))",
                fr: "refusée : une règle de la base de données l'interdit (\(sentence))"))
        return live.takeWork([KeptWork.Answered(submission, answer)], since: live.world.record.counts)
    }
}
