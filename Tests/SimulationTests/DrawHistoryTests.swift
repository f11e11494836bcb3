import Kernel
import PublishedFigures
import Rulebook
import Simulation
import Testing

@Suite struct `Draws as they were held` {
    private static let source = Source.assumed("a trial")
    private static let days = DaySpan("2025-03-01", through: "2025-04-30")

    /// The small crowd's year with Alberta repeating draws of a trial in its largest stream.
    private func world(_ draws: [PublishedDraw], over days: DaySpan = Self.days) throws -> World {
        let preparation = try SmallFile.preparation(times: 10)
        let alberta = try #require(preparation.law[.alberta])
        let series = PublishedDrawSeries(
            .alberta, over: days, streams: ["ab-aos", "ab-rrs"], per: Self.source)
        let conduct = Conduct(
            federal: FederalAutopilot([]),
            provinces: [ProvincialAutopilot(alberta, repeating: DrawHistory(draws: draws, series: [series]))])
        var world = preparation.world()
        conduct.live(&world, through: preparation.scenario.period)
        return world
    }

    private func draw(_ day: Day, _ streams: [String], _ invitations: Int) -> PublishedDraw {
        PublishedDraw(.alberta, on: day, streams: streams, invitations: invitations, per: Self.source)
    }

    private func draws(of id: String, in world: World) -> [DrawRow] {
        world.record.draws.filter { world.streams[Int($0.stream)].id == id }
    }

    @Test func `a published draw is held on its day with its number, on a Sunday too`() throws {
        let world = try world([draw("2025-03-16", ["ab-aos"], 7), draw("2025-04-02", ["ab-aos"], 3)])
        let held = draws(of: "ab-aos", in: world).filter { Self.days.contains($0.heldOn) }
        #expect(held.map(\.heldOn) == ["2025-03-16", "2025-04-02"])
        #expect(held.map(\.requested) == [7, 3])
        #expect(held.contains { $0.invited > 0 })
    }

    @Test func `within a series nothing else is drawn, outside it practice is followed`() throws {
        let world = try world([])
        let held = draws(of: "ab-aos", in: world)
        #expect(!held.contains { Self.days.contains($0.heldOn) })
        #expect(held.contains { $0.heldOn < Self.days.first } && held.contains { $0.heldOn > Self.days.last })
        // A stream without a series follows its practice in those days as well.
        let other = world.record.draws.filter { Self.days.contains($0.heldOn) }
        #expect(other.contains { !["ab-aos", "ab-rrs"].contains(world.streams[Int($0.stream)].id) })
    }

    @Test func `a draw outside every series is not repeated`() throws {
        let world = try world([draw("2025-05-07", ["ab-aos"], 7)])
        #expect(!draws(of: "ab-aos", in: world).contains { $0.heldOn == "2025-05-07" && $0.requested == 7 })
    }

    @Test func `one number for several streams is split among those for whom people wait`() throws {
        let world = try world([draw("2025-03-12", ["ab-aos", "ab-rrs"], 12)])
        let held = world.record.draws.filter { $0.heldOn == "2025-03-12" }
            .filter { ["ab-aos", "ab-rrs"].contains(world.streams[Int($0.stream)].id) }
        #expect(!held.isEmpty && held.reduce(0) { $0 + $1.requested } <= 12)
        #expect(held.allSatisfy { $0.considered >= $0.invited })
    }

    @Test func `a scenario follows history, or practice when it says so`() throws {
        let history = try SmallFile.preparation()
        let text = try SmallFile.text().replacing("autopilot: all", with: "autopilot: all\n  draws: practice")
        let practice = try SmallFile.preparation(of: text)
        #expect(history.scenario.draws == .history && practice.scenario.draws == .practice)
        #expect(history.scenarioDigest != practice.scenarioDigest)
        let mistake = try SmallFile.text().replacing("autopilot: all", with: "draws: guesses")
        #expect(throws: ScenarioError.self) { try SmallFile.preparation(of: mistake) }
    }
}
