import Kernel
import Rulebook
import Testing

/// The parts of an allocation: each holds its own numbered places.
@Suite struct `A part of an allocation` {
    /// Those under thirty-five, as a sector that facts of the file decide on.
    private static let young: Requirement = .atMost(.age, 34)

    private static func part(
        ceiling: Int? = nil, reserve: Int? = nil, force: NodeForce = .binding, parts: [AllocationNode] = []
    ) -> AllocationNode {
        AllocationNode(
            "sk-young", Words("the young", fr: "les jeunes"), members: young,
            ceiling: ceiling.map { .always($0, per: SmallCountry.source) },
            reserve: reserve.map { .always($0, per: SmallCountry.source) }, force: force, parts: parts)
    }

    private static func lived(
        _ nodes: [AllocationNode], total: Int = 20, through last: Day = "2025-08-31"
    ) -> World {
        var world = SmallCountry.world(law: SmallCountry.law(saskatchewan: total, nodes: nodes))
        SmallConduct.live(&world, through: last)
        return world
    }

    /// Saskatchewan's nominations that hold their place, by whether the nominee was young on the day of issue.
    private static func held(_ world: World) -> (young: Int, others: Int) {
        let held = world.record.nominations.filter {
            world.streams[Int($0.stream)].jurisdiction == .saskatchewan && $0.placeFate != .returned
        }
        let young = held.count { $0.issuedOn.age(bornOn: world.candidate(Int($0.candidate)).bornOn) < 35 }
        return (young, held.count - young)
    }

    private static func refusals(_ world: World, _ refusal: Refusal) -> Int {
        world.record.instructions.count { $0.outcome.refusal == refusal }
    }

    @Test func `with a ceiling takes no more, while others go on`() {
        let world = Self.lived([Self.part(ceiling: 2)])
        let held = Self.held(world)
        #expect(held.young == 2 && held.others > 5)
        #expect(Self.refusals(world, .partExhausted) > 0)
        #expect(Self.held(Self.lived([])).young > 2)
    }

    @Test func `with a reserve keeps its places from everybody else`() {
        let world = Self.lived([Self.part(reserve: 17)])
        #expect(Self.held(world).others == 3)
        #expect(Self.refusals(world, .placesReserved) > 0)
        #expect(Self.held(Self.lived([])).others > 3)
    }

    @Test func `that is indicative refuses nothing`() {
        let world = Self.lived([Self.part(ceiling: 2, force: .indicative)])
        #expect(Self.held(world) == Self.held(Self.lived([])))
        #expect(world.limits.allSatisfy { $0.kind == .total })
    }

    @Test func `outside the total leaves the places of the whole alone`() {
        let world = Self.lived([Self.part(ceiling: 3, force: .outsideTheTotal)], total: 4)
        let outside = world.record.nominations.filter { $0.place == 0 && $0.placeFate != .returned }
        #expect(outside.count == 3)
        #expect(world.province(.saskatchewan).used == 4)
        #expect(Self.held(world).young >= 3)
    }

    @Test func `binds the parts below it too`() {
        let below = AllocationNode(
            "sk-young-enhanced", Words("below", fr: "dessous"), track: .enhanced,
            ceiling: .always(1, per: SmallCountry.source))
        let world = Self.lived([Self.part(ceiling: 3, parts: [below])])
        #expect(Self.held(world).young == 1)
        let base = AllocationNode(
            "sk-young-base", Words("below", fr: "dessous"), track: .base,
            ceiling: .always(0, per: SmallCountry.source))
        #expect(Self.held(Self.lived([Self.part(ceiling: 3, parts: [base])])).young == 3)
    }

    @Test func `gets back the place of a nomination that ended`() {
        let world = Self.lived([Self.part(ceiling: 12)], total: 60, through: SmallCountry.period.last)
        let rows = world.record.places.filter { world.limits[Int($0.limit)].kind == .within }
        #expect(rows.allSatisfy { (1...12).contains($0.place) && $0.ceiling == 12 })
        for place in 1...12 as ClosedRange<Int32> {
            #expect(rows.count { $0.place == place && $0.fate != .returned } <= 1)
        }
        #expect(rows.contains { $0.fate == .returned })
        #expect(rows.count > 12)
    }

    @Test func `starts to count on the day of its first figure`() {
        let late = AllocationNode(
            "sk-young", Words("late", fr: "tardif"), members: Self.young,
            ceiling: [.from("2025-06-01", per: SmallCountry.source): 0])
        let world = Self.lived([late])
        let issued = world.record.nominations.filter {
            $0.issuedOn >= "2025-06-01" && $0.isEnhanced
                && $0.issuedOn.age(bornOn: world.candidate(Int($0.candidate)).bornOn) < 35
        }
        #expect(issued.isEmpty)
        #expect(Self.held(world).young > 0)
    }

    @Test func `is numbered without a gap in what the law declares`() {
        let limits = Self.lived([Self.part(ceiling: 2, reserve: 1)], through: "2025-01-02").limits
        #expect(limits.map(\.id) == ["mb", "sk", "sk-young", "sk-young"])
        #expect(limits.map(\.kind) == [.total, .total, .within, .beside])
        #expect(limits[2].isConditional && !limits[1].isConditional)
    }
}

@Suite struct `An extension` {
    private static func world(_ rule: NominationExtension, total: Int = 60) throws -> (World, Int) {
        var world = SmallCountry.world(
            law: SmallCountry.law(
                saskatchewan: total, extensions: .always(rule, per: SmallCountry.source)))
        SmallConduct.live(&world, through: "2025-05-31")
        let index = world.record.nominations.firstIndex { $0.state == .accepted && $0.isEnhanced }
        return (world, try #require(index))
    }

    private static func extend(_ world: inout World, _ nomination: Int, months: Int16) -> Refusal {
        let candidate = world.record.nominations[nomination].candidate
        return world.apply(.extendNomination(candidate: candidate, by: .saskatchewan, months: months)).refusal
    }

    @Test func `is given no more often than the rule says`() throws {
        var (world, index) = try Self.world(NominationExtension(mostMonths: 6, mostTimes: 1))
        #expect(Self.extend(&world, index, months: 1) == .none)
        #expect(Self.extend(&world, index, months: 1) == .extendedTooOften)
    }

    @Test func `that counts as a nomination takes a second place, and is refused when there is none`() throws
    {
        let rule = NominationExtension(mostMonths: 6, mostTimes: 6, takesSecondPlace: true)
        var (world, index) = try Self.world(rule)
        let used = world.province(.saskatchewan).used
        #expect(Self.extend(&world, index, months: 1) == .none)
        #expect(world.province(.saskatchewan).used == used + 1)
        let places = world.record.places.filter { $0.nomination == Int32(index) }
        #expect(places.map(\.ordinal) == [0, 1])
        #expect(Set(places.map(\.place)).count == 2)
        world.apply(.changeAllocation(.saskatchewan, total: Int32(used + 1)))
        #expect(Self.extend(&world, index, months: 1) == .allocationExhausted)
        let row = world.record.nominations[index]
        world.apply(.withdrawNomination(candidate: row.candidate, by: .saskatchewan))
        #expect(world.province(.saskatchewan).used == used - 1)
    }

    @Test func `of an ordinary kind takes no place`() throws {
        var (world, index) = try Self.world(NominationExtension(mostMonths: 6, mostTimes: 6))
        let used = world.province(.saskatchewan).used
        #expect(Self.extend(&world, index, months: 2) == .none)
        #expect(world.province(.saskatchewan).used == used)
    }
}
