import Dispatch
import Foundation
import Rulebook
import Store
import Synchronization

/// Keeps one simulation: holds it, has it in memory, and carries out what is submitted to it, on a thread of its own.
final class SimulationKeeper: Sendable {
    private let number: Int
    private let conninfo: String
    private let report: @Sendable (CoordinatorEvent) -> Void
    private let bell = DispatchSemaphore(value: 0)
    private let isStopped = Mutex(false)

    init(_ number: Int, _ conninfo: String, report: @escaping @Sendable (CoordinatorEvent) -> Void) {
        self.number = number
        self.conninfo = conninfo
        self.report = report
    }

    /// Begins to work on a thread of its own.
    func begin() {
        let thread = Thread { [self] in work() }
        thread.name = "simulation \(number)"
        // The law is laid out by functions that recurse over requirements.
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// Tells it that something was submitted.
    func wake() { bell.signal() }

    /// Lets it end after what it is doing.
    func stop() {
        isStopped.withLock { $0 = true }
        bell.signal()
    }

    private var mustGoOn: Bool { !isStopped.withLock { $0 } }

    /// Holds and keeps the simulation; after any failure, anew from what is committed.
    private func work() {
        while mustGoOn {
            do {
                try keep()
            } catch StoreError.unreachable(let message) {
                report(.lost(message))
                pause(milliseconds: 100)
            } catch {
                report(.failed(simulation: number, "\(error)"))
                pause(milliseconds: 2_000)
            }
        }
    }

    private func keep() throws {
        let queue = try SubmissionQueue(conninfo, lockTimeout: 5)
        let clock = ContinuousClock()
        let start = clock.now
        // In memory before it is held, so that whoever takes over after another has only the last of it to catch up with.
        var desk = try SubmissionDesk(number, queue) { [self] in wake() }
        report(.revived(simulation: number, seconds: (clock.now - start).inSeconds))
        guard try hold(queue, &desk) else { return }
        while mustGoOn {
            let start = clock.now
            let count = try desk.work(through: queue)
            if count > 0 {
                report(.kept(simulation: number, submissions: count, seconds: (clock.now - start).inSeconds))
            } else {
                guard try desk.isOpen(queue) else { return pause(milliseconds: 1_000) }
                pause(milliseconds: desk.millisecondsToNextTick)
            }
        }
    }

    /// Waits until nobody else holds the simulation, and knows then all that was committed; false when it is to end.
    private func hold(_ queue: borrowing SubmissionQueue, _ desk: inout SubmissionDesk) throws -> Bool {
        var isTold = false
        while mustGoOn {
            do {
                try queue.hold(number, waits: true)
                try desk.catchUp(with: queue)
                return true
            } catch StoreError.locked {
                if !isTold { report(.waiting(simulation: number)) }
                isTold = true
                try desk.catchUp(with: queue)
            }
        }
        return false
    }

    /// Waits for the bell, at most so long.
    private func pause(milliseconds: Int) {
        _ = bell.wait(timeout: .now() + .milliseconds(milliseconds))
        // What was rung for meanwhile is found in one look.
        while bell.wait(timeout: .now()) == .success {}
    }
}

extension Duration {
    /// The duration in seconds.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
