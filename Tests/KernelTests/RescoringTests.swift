import Rulebook
import Testing

@testable import Kernel

/// Points that are counted again after an expression of interest, and what follows.
@Suite struct `Points counted again` {
    private static let draw: Day = "2025-02-03"

    /// A candidate of the province who turns an age so many days after the draw.
    private static func person(turning age: Int, after days: Int, level: UInt8) -> Candidate {
        var person = SmallCountry.person(0, on: "2025-01-10", random: KeyedRandom(seed: 7))
        person.bornOn = draw.adding(years: -age) + days
        person.interest = JurisdictionSet(.saskatchewan)
        person.residence = nil
        person.canadianMonths = 0
        person.canadianWorkUntil = .distantPast
        person.credential = .masters
        person.foreignMonths = 60
        person.firstLanguage = LanguageResult(.english, Abilities(all: level), takenOn: "2024-12-01")
        return person
    }

    /// Two candidates: the first has 70 points and 55 from a fortieth birthday on, the second 50.
    private static func world(_ rule: Rescoring, birthday days: Int, bar: Int = 0) -> World {
        let after = AfterSelection(
            rescoring: .always(rule, per: SmallCountry.source),
            refusalBarMonths: .always(bar, per: SmallCountry.source))
        let people = [person(turning: 40, after: days, level: 9), person(turning: 33, after: 100, level: 8)]
        var world = SmallCountry.world(
            law: SmallCountry.law(after: after),
            entries: people.enumerated().map {
                Entry($1, submittedOn: "2025-01-10", second: Int32($0), inFederalPool: true)
            }, behaviour: SmallCountry.behaviour(toProvince: 1_000_000))
        world.apply(.advanceClock(to: draw))
        return world
    }

    private static func invited(_ world: inout World, _ count: Int32 = 1) -> [Int32] {
        world.apply(.holdProvincialDraw(stream: 1, invitations: count))
        return world.record.files.filter { $0.openedOn == world.day }.map(\.candidate)
    }

    @Test func `stand as first counted where no rule says otherwise`() {
        var world = Self.world(.never, birthday: -2)
        #expect(Self.invited(&world) == [0])
        #expect(world.record.draws.last?.cutOff == 70)
    }

    @Test func `are those of the draw's day where the province recounts`() {
        var world = Self.world(.atInvitation, birthday: -2)
        #expect(Self.invited(&world, 2) == [0, 1])
        #expect(world.record.files.map(\.points) == [55, 50])
    }

    @Test func `put whoever fell behind others after them`() {
        let people = [
            Self.person(turning: 40, after: -2, level: 9), Self.person(turning: 33, after: 100, level: 9),
        ]
        for (rule, expected) in [(Rescoring.never, 0 as Int32), (.atInvitation, 1)] {
            let after = AfterSelection(rescoring: .always(rule, per: SmallCountry.source))
            var world = SmallCountry.world(
                law: SmallCountry.law(after: after),
                entries: people.enumerated().map {
                    Entry($1, submittedOn: "2025-01-10", second: Int32($0), inFederalPool: true)
                })
            world.apply(.advanceClock(to: Self.draw))
            #expect(Self.invited(&world) == [expected])
        }
    }

    @Test func `end an invitation when the application falls short`() {
        for (rule, state) in [(Rescoring.never, FileState.applied), (.atApplication, .lapsed)] {
            var world = Self.world(rule, birthday: 1)
            #expect(Self.invited(&world) == [0])
            world.apply(.advanceClock(to: Self.draw + 31))
            let file = world.record.files[0]
            #expect(file.state == state)
        }
    }

    @Test func `make a file unfit for nomination where they are counted before the decision`() {
        for (rule, expected) in [(Rescoring.never, true), (.atInvitationAndDecision, false)] {
            var world = Self.world(rule, birthday: 1)
            #expect(Self.invited(&world) == [0])
            world.apply(.advanceClock(to: Self.draw + 31))
            #expect(world.verdict(onFile: 0).isNominable == expected)
        }
    }

    @Test(arguments: [(0, true), (6, false)])
    func `do not help a candidate whom a refusal keeps away`(months: Int, comesAgain: Bool) throws {
        var world = Self.world(.never, birthday: 300, bar: months)
        #expect(Self.invited(&world) == [0])
        world.apply(.advanceClock(to: Self.draw + 60))
        let finding = world.verdict(onFile: 0).finding
        if finding.isFlagged {
            world.apply(
                .resolveIntentFlag(candidate: 0, by: .saskatchewan, proceed: false, reason: "no tie"))
        }
        #expect(world.apply(.refuseFile(candidate: 0, stream: 1)).isApplied)
        world.apply(.advanceClock(to: Self.draw + 70))
        #expect(Self.invited(&world).contains(0) == comesAgain)
    }
}
