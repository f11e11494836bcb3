public import Kernel
public import Rulebook

/// A run of a scenario: the world at the end, how long each part took, and the fingerprints that identify it.
public struct SimulationRun: Sendable {
    public let world: World
    /// Seconds of living through the period.
    public let kernelSeconds: Double
    /// Digest of everything that happened.
    public let digest: String

    /// Lives through the scenario's period; `progress` is called after each day.
    public init(_ preparation: Preparation, progress: (Day) -> Void = { _ in }) {
        let clock = ContinuousClock()
        var world = preparation.world()
        let start = clock.now
        preparation.conduct.live(&world, through: preparation.scenario.period, progress: progress)
        kernelSeconds = SimulationRun.seconds(clock.now - start)
        digest = world.digest
        self.world = world
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
