import Kernel
import Rulebook

/// A plain conduct for tests: weekly draws, nominations of everything ready, a nominee round and a general round in turn.
enum SmallConduct {
    static func live(_ world: inout World, through last: Day) {
        for day in DaySpan(world.day + 1, through: last) {
            world.apply(.advanceClock(to: day))
            act(&world)
        }
    }

    static func act(_ world: inout World) {
        if world.day.weekday == 1 { world.apply(.holdProvincialDraw(stream: 1, invitations: 5)) }
        for stream in world.streams {
            for file in world.readyFiles(stream.position, upTo: 60) { decide(file, &world) }
        }
        if world.day.weekday == 2 {
            world.apply(.holdFederalRound(FederalRound(.provincialNominee, invitations: nil), published: 0))
        }
        if world.day.weekday == 3 {
            world.apply(.holdFederalRound(FederalRound(.general, invitations: 12), published: 0))
        }
    }

    static func decide(_ file: Int32, _ world: inout World) {
        let row = world.record.files[Int(file)]
        let verdict = world.verdict(onFile: file)
        if verdict.finding.isFlagged, verdict.resolution == .none {
            let jurisdiction = world.streams[Int(row.stream)].jurisdiction
            world.apply(
                .resolveIntentFlag(
                    candidate: row.candidate, by: jurisdiction, proceed: true, reason: "seen by an officer"))
        }
        world.apply(
            verdict.isNominable
                ? .nominate(candidate: row.candidate, stream: row.stream)
                : .refuseFile(candidate: row.candidate, stream: row.stream))
    }
}
