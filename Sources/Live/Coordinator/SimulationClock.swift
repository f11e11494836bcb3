import Rulebook

/// The clock of a simulation whose days pass by themselves: one every so many seconds of real time.
struct SimulationClock {
    private var secondsADay: Int?
    private var next: ContinuousClock.Instant?

    /// Sets the pace; nil where days pass only when somebody says so.
    mutating func set(secondsADay seconds: Int?) {
        guard seconds != secondsADay else { return }
        secondsADay = seconds
        next = seconds.map { ContinuousClock.now + .seconds($0) }
    }

    /// True once a day's time is over; the next day's time then begins.
    var isTimeForADay: Bool {
        mutating get {
            guard let seconds = secondsADay, let due = next, ContinuousClock.now >= due else { return false }
            // Days that were missed while nobody kept the simulation are not caught up.
            next = max(due, ContinuousClock.now - .seconds(seconds)) + .seconds(seconds)
            return true
        }
    }

    /// How long nothing is due; a second at most.
    var millisecondsToNextTick: Int {
        guard let next else { return 1_000 }
        let left = (next - ContinuousClock.now).components
        return max(0, min(1_000, Int(left.seconds) * 1_000 + Int(left.attoseconds / 1_000_000_000_000_000)))
    }
}
