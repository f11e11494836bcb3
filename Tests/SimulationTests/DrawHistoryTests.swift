import Kernel
import PublishedFigures
import Rulebook
import Simulation
import Testing

@Suite struct `Draws as they were held` {
    private static let source = Source.assumed("a trial")
    private static let days = DaySpan("2025-03-01", through: "2025-04-30")
    private static let streams = ["ab-aos", "ab-aees-prio"]

    /// A fiftieth of Canada to the end of May, with Alberta repeating draws of a trial in its two streams.
    private static let world: World? = try? {
        let preparation = try ReducedYear.preparation(dividedBy: 50, through: "2025-05-31")
        guard let alberta = preparation.law[.alberta] else { return nil }
        let series = PublishedDrawSeries(.alberta, over: days, streams: streams, per: source)
        let draws = [
            draw("2025-03-12", streams, 12), draw("2025-03-16", ["ab-aos"], 7),
            draw("2025-04-02", ["ab-aos"], 3),
            draw("2025-05-07", ["ab-aos"], 77),
        ]
        let conduct = Conduct(
            federal: FederalAutopilot([]),
            provinces: [ProvincialAutopilot(alberta, repeating: DrawHistory(draws: draws, series: [series]))])
        var world = preparation.world()
        conduct.live(&world, through: preparation.scenario.period)
        return world
    }()

    private static func draw(_ day: Day, _ streams: [String], _ invitations: Int) -> PublishedDraw {
        PublishedDraw(.alberta, on: day, streams: streams, invitations: invitations, per: source)
    }

    /// The draws of Alberta's streams in the days of the series, or outside them.
    private func draws(inSeries: Bool) throws -> [DrawRow] {
        let world = try #require(Self.world)
        return world.record.draws.filter { row in
            Self.streams.contains(world.streams[Int(row.stream)].id)
                && Self.days.contains(row.heldOn) == inSeries
        }
    }

    @Test func `a published draw is held on its day with its number, on a Sunday too`() throws {
        let held = try draws(inSeries: true).filter { $0.heldOn != "2025-03-12" }
        #expect(held.map(\.heldOn) == ["2025-03-16", "2025-04-02"])
        #expect(held.map(\.requested) == [7, 3] && held.map(\.invited) == [7, 3])
    }

    @Test func `one number for several streams is split among those for whom people wait`() throws {
        let held = try draws(inSeries: true).filter { $0.heldOn == "2025-03-12" }
        // By 532 and 98 thousandths, and what is left by rounding to the first.
        #expect(held.map(\.requested).sorted() == [1, 11])
    }

    @Test func `outside a series practice is followed, whatever was published`() throws {
        let held = try draws(inSeries: false)
        #expect(held.contains { $0.heldOn < Self.days.first } && held.contains { $0.heldOn > Self.days.last })
        #expect(!held.contains { $0.requested == 77 })
        // Streams without a series follow their practice in its days as well.
        let world = try #require(Self.world)
        #expect(
            world.record.draws.contains {
                Self.days.contains($0.heldOn) && !Self.streams.contains(world.streams[Int($0.stream)].id)
            })
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
