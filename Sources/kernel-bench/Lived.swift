import Kernel
import Rulebook
import Simulation

/// A scenario lived to its end, with the seconds of its parts.
struct Lived {
    let world: World
    let startingPool: Int
    let worldSeconds: Double
    let daySeconds: Double
    /// Profiles in the pool at the end of each day, added up.
    let candidateDays: Int

    init(_ preparation: Preparation) {
        var (world, worldSeconds) = timed { preparation.world() }
        startingPool = world.poolCount
        self.worldSeconds = worldSeconds
        var days = 0
        (candidateDays, daySeconds) = timed {
            for day in preparation.scenario.period {
                preparation.conduct.live(&world, through: DaySpan(day, through: day))
                days += world.poolCount
            }
            return days
        }
        self.world = world
    }

    /// Counts of what happened.
    func reportRecord() {
        let record = world.record
        print(
            "pool \(world.poolCount), rounds \(record.rounds.count), invitations \(record.invitations.count), draws",
            "\(record.draws.count), nominations \(record.nominations.count), instructions \(record.instructions.count)"
        )
    }
}
