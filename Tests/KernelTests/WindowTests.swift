import Kernel
import Rulebook
import Testing

/// Applications that are taken in windows of so many places.
@Suite struct `A window` {
    private static func world(
        _ windows: [IntakeWindow], members: Requirement = .all([]), through last: Day = "2025-08-31"
    ) -> World {
        let intake = CappedIntake(
            "mb-window", Words("capped", fr: "plafonné"), streams: ["mb-test"], members: members,
            windows: [
                .from("2025-01-01", per: SmallCountry.source): windows,
                .from("2025-07-01", per: SmallCountry.source): nil,
            ])
        var world = SmallCountry.world(law: SmallCountry.law(manitoba: 400, intakes: [intake]))
        SmallConduct.live(&world, through: last)
        return world
    }

    /// The days on which Manitoba took applications made in the period.
    private static func days(_ world: World) -> [Day] {
        world.record.files.filter {
            world.streams[Int($0.stream)].jurisdiction == .manitoba && $0.appliedOn >= "2025-01-01"
        }.map(\.appliedOn)
    }

    private static let two = [
        IntakeWindow(opensOn: "2025-03-10", places: 4), IntakeWindow(opensOn: "2025-05-05", places: 3),
    ]

    @Test func `takes its places and no more`() {
        let days = Self.days(Self.world(Self.two)).filter { $0 < "2025-07-01" }
        #expect(days.count { $0 < "2025-05-05" } == 4)
        #expect(days.count { $0 >= "2025-05-05" } == 3)
        #expect(days.allSatisfy { $0 >= "2025-03-10" })
    }

    @Test func `numbers the applications it took`() {
        let world = Self.world(Self.two)
        #expect(world.record.windowPlaces.map(\.place) == [1, 2, 3, 4, 1, 2, 3])
        #expect(world.windows.map(\.lastDay) == ["2025-05-04", "2025-06-30"])
        for row in world.record.windowPlaces {
            #expect(world.record.files[Int(row.file)].appliedOn == row.takenOn)
        }
    }

    @Test func `lets whoever waited go first on its opening day`() {
        let world = Self.world(Self.two)
        let taken = world.record.windowPlaces.prefix(4).map { world.record.files[Int($0.file)] }
        #expect(taken.allSatisfy { $0.appliedOn == "2025-03-10" && $0.openedOn < "2025-03-10" })
        #expect(taken.map(\.candidate) == taken.map(\.candidate).sorted())
    }

    @Test func `concerns only those who meet its condition`() {
        let others = Self.world(
            Self.two,
            members: .offerOccupation(
                OccupationSet(Words("cooks", fr: "cuisiniers"), prefixes: ["63200"])))
        #expect(others.record.windowPlaces.isEmpty)
        #expect(Self.days(others).contains { $0 < "2025-03-10" })
    }

    @Test func `without a published number takes everybody while it is open`() {
        let world = Self.world([IntakeWindow(opensOn: "2025-03-10", places: nil)])
        #expect(world.record.windowPlaces.count > 20)
        #expect(Self.days(world).allSatisfy { $0 >= "2025-03-10" })
    }

    @Test func `is no longer needed once the rule ends`() {
        let days = Self.days(Self.world(Self.two))
        #expect(days.contains { $0 >= "2025-07-01" })
    }
}
