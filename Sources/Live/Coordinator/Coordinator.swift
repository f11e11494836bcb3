import Dispatch
import Foundation
import Store
import Synchronization

/// Carries out what officers submit to open simulations, each simulation on a thread of its own, until it is stopped.
///
/// A second coordinator waits for each simulation until the first lets go of it or dies, and then goes on from what is
/// committed. Several simulations run side by side without waiting for each other.
public final class Coordinator: Sendable {
    private let conninfo: String
    private let only: Int?
    private let report: @Sendable (CoordinatorEvent) -> Void
    private let keepers = Mutex<[Int: SimulationKeeper]>([:])
    private let isStopped = Mutex(false)

    /// A coordinator of every open simulation, or of one; `report` hears what it does.
    public init(
        _ conninfo: String, only: Int? = nil,
        report: @escaping @Sendable (CoordinatorEvent) -> Void = { _ in }
    ) {
        self.conninfo = conninfo
        self.only = only
        self.report = report
    }

    /// Works until `stop()`; a lost connection is made again.
    public func run() async {
        while !isStopped.withLock({ $0 }) {
            do {
                try await listen()
            } catch {
                report(.lost("\(error)"))
                try? await Task.sleep(for: .milliseconds(200))
            }
        }
        for keeper in keepers.withLock({ Array($0.values) }) { keeper.stop() }
    }

    /// Ends the work after what is being applied now.
    public func stop() {
        isStopped.withLock { $0 = true }
        for keeper in keepers.withLock({ Array($0.values) }) { keeper.stop() }
    }

    /// Hears of submissions and looks for newly opened simulations every second.
    private func listen() async throws {
        let feed = Feed(conninfo, of: .submissions)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await feed.follow { payload in
                    if let number = Int(payload.prefix { $0 != "/" }) { self.wake(number) }
                }
                throw CancellationError()
            }
            group.addTask {
                while !self.isStopped.withLock({ $0 }) {
                    try self.look()
                    try await Task.sleep(for: .seconds(1))
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func look() throws {
        let queue = try SubmissionQueue(conninfo)
        for simulation in try queue.openSimulations() { wake(simulation.id) }
    }

    /// Wakes whoever keeps a simulation; the first time, begins to keep it.
    private func wake(_ number: Int) {
        if let only, only != number { return }
        let (conninfo, report) = (conninfo, report)
        let keeper = keepers.withLock { keepers in
            if let keeper = keepers[number] { return keeper }
            let keeper = SimulationKeeper(number, conninfo, report: report)
            keepers[number] = keeper
            keeper.begin()
            return keeper
        }
        keeper.wake()
    }
}

/// What a coordinator does, for whoever watches it.
public enum CoordinatorEvent: Sendable {
    /// The database was lost; it will be tried again.
    case lost(String)
    /// A simulation was brought to memory in so many seconds.
    case revived(simulation: Int, seconds: Double)
    /// Another program has hold of the simulation; it is waited for.
    case waiting(simulation: Int)
    /// So many submissions were carried out and committed.
    case kept(simulation: Int, submissions: Int, seconds: Double)
    /// A simulation cannot go on: what it was made with is not what this program has.
    case failed(simulation: Int, String)
}
