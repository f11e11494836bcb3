import Kernel
import Rulebook
import Testing

@Suite struct `A provincial draw` {
    /// A world in which many let their invitation lapse and then enter the pool again.
    private static func world() -> World {
        var behaviour = SmallCountry.behaviour()
        behaviour.appliesFromProgram = .never
        behaviour.declines = .never
        behaviour.entersAgain = .always
        var world = SmallCountry.world(behaviour: behaviour)
        world.apply(.advanceClock(to: "2025-01-10"))
        world.apply(.holdFederalRound(FederalRound(.general, invitations: 200), published: 0))
        world.apply(.advanceClock(to: "2025-06-01"))
        return world
    }

    @Test func `invites nobody twice, whoever entered the pool again in the meantime`() throws {
        var world = Self.world()
        let stream = try #require(world.streams.first { $0.id == "sk-test" })
        // So many that everybody who waits is invited.
        world.apply(.holdProvincialDraw(stream: stream.position, invitations: 1_000_000))
        let invited = world.record.files.filter { $0.draw == 0 }.map(\.candidate)
        #expect(invited.contains { world.candidateRow(Int($0)).profiles > 1 })
        #expect(Set(invited).count == invited.count)
    }
}
