import Kernel
import Rulebook
import Simulation

/// Times the year 2025 at full size, in release mode: people, world, days; figures for a page and for comparison.
@main struct KernelBench {
    static func main() throws {
        let clock = ContinuousClock()
        let scenario = try Scenario.read(Self.scenario, file: "bench")
        var start = clock.now
        let preparation = try Preparation(scenario, file: "bench")
        print("people        \(preparation.entries.count) in \(clock.now - start)")
        start = clock.now
        var world = preparation.world()
        print("world         \(world.poolCount) in the pool in \(clock.now - start)")
        start = clock.now
        preparation.conduct.live(&world, through: scenario.period)
        print("days          \(scenario.period.count) in \(clock.now - start)")
        start = clock.now
        print("digest        \(world.digest) in \(clock.now - start)")
        print(
            "pool \(world.poolCount), nominations \(world.record.nominations.count), invitations \(world.record.invitations.count), instructions \(world.record.instructions.count)"
        )
        for program in preparation.law.programs {
            let state = world.province(program.jurisdiction)
            let mine = world.record.nominations.filter {
                world.streams[Int($0.stream)].jurisdiction == program.jurisdiction && $0.year == 2025
            }
            print(
                program.jurisdiction.code, state.allocation, state.used, mine.count,
                mine.count { $0.isEnhanced }, mine.count { $0.isFlagged })
        }
        for round in world.record.rounds {
            print(
                round.heldOn, round.kind, round.category.map { "\($0)" } ?? "", round.requested,
                round.invited, round.cutOff, round.nominees, round.considered)
        }
    }

    static let scenario = """
        name: bench
        period: {from: 2025-01-01, to: 2025-12-31}
        seed: 1
        population: {published_on: 2025-01-07}
        """
}
