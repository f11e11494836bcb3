import Alberta
import Rulebook
import Testing

@Suite struct `Express Entry streams of Alberta` {
    private let profileShortfalls: [Shortfall] = [
        Shortfall("no interest in Alberta") { $0.interest = JurisdictionSet(.ontario) },
        Shortfall("another destination") { $0.destination = .ontario },
        Shortfall("refugee claim") { $0.facts.set(.refugeeClaimant, true) },
    ]

    private let streams: [(id: String, candidate: (inout Candidate) -> Void)] = [
        ("ab-aees-prio", { $0.occupation = 72310 }),
        (
            "ab-atp",
            {
                $0.offer.features.insert(.technologySector)
            }
        ),
        (
            "ab-lep",
            {
                $0.offer.occupation = 42100
                $0.facts.set(.policeEmployer, true)
            }
        ),
        (
            "ab-dhcp-ee",
            {
                $0.offer.occupation = 31301
                $0.offer.features.insert(.healthSector)
                $0.facts.set(.licensedInDestination, true)
            }
        ),
    ]

    @Test func `every part asks for a live profile of 300 points that names Alberta`() {
        for (id, candidate) in streams {
            alberta.expectJustPasses(
                id, on: "2025-06-01", score: 300, candidate, shortfalls: profileShortfalls)
            let low = nominee(before: alberta, on: "2025-06-01", score: 299, candidate)
            #expect(!alberta.takes(low, in: id), "\(id)")
            let outside = nominee(before: alberta, on: "2025-06-01", hasProfile: false, candidate)
            #expect(!alberta.takes(outside, in: id), "\(id)")
        }
    }

    @Test func `each pathway asks for its occupation and employer`() {
        alberta.expectJustPasses(
            "ab-atp", on: "2025-06-01", streams[1].candidate,
            shortfalls: [
                Shortfall("another sector") { $0.offer.features.remove(.technologySector) },
                Shortfall("another occupation") { $0.offer.occupation = 31301 },
                Shortfall("another primary occupation") { $0.occupation = 31301 },
                Shortfall("two staff") { $0.offer.employerStaff = 2 },
            ])
        alberta.expectJustPasses(
            "ab-lep", on: "2025-06-01", streams[2].candidate,
            shortfalls: [
                Shortfall("another occupation") { $0.offer.occupation = 31301 },
                Shortfall("outside the association") { $0.facts.set(.policeEmployer, false) },
            ])
        alberta.expectJustPasses(
            "ab-dhcp-ee", on: "2025-06-01", streams[3].candidate,
            shortfalls: [
                Shortfall("another occupation") { $0.offer.occupation = 33102 },
                Shortfall("another sector") { $0.offer.features.remove(.healthSector) },
                Shortfall("no licence") { $0.facts.set(.licensedInDestination, false) },
            ])
    }

    @Test func `priority sectors ask for level 5 and no excluded occupation`() {
        alberta.expectJustPasses(
            "ab-aees-prio", on: "2025-06-01", streams[0].candidate,
            shortfalls: [
                Shortfall("level 4") { $0.firstLanguage.abilities = Abilities(all: 4) },
                Shortfall("excluded occupation") { $0.occupation = 63101 },
            ])
    }

    @Test(arguments: [("2025-12-31", true), ("2026-01-01", false), ("2026-01-02", false)] as [(Day, Bool)])
    func `the sector is a requirement from 2026`(day: Day, expected: Bool) {
        let developer = nominee(before: alberta, on: day)
        #expect(alberta.takes(developer, in: "ab-aees-prio") == expected)
    }

    @Test(arguments: [("2025-03-16", true), ("2025-03-17", true), ("2025-03-18", false)] as [(Day, Bool)])
    func `family in Alberta was enough for a draw until 2025-03-17`(day: Day, expected: Bool) throws {
        let stream = try #require(alberta.streams.first { $0.id == "ab-aees-prio" })
        let filter = try #require(stream.selection[day]?.filter)
        let sibling = nominee(before: alberta, on: day) {
            $0.relativesIn = JurisdictionSet(.alberta)
            $0.offer = .none
            $0.residence = nil
        }
        #expect(sibling.meets(filter) == expected)
    }

    @Test(
        arguments: [("2024-09-29", .notification), ("2024-09-30", .invitation), ("2024-10-01", .invitation)]
            as [(Day, Intake)])
    func `letters to the federal pool end on 2024-09-29`(day: Day, expected: Intake) {
        for id in ["ab-aees-prio", "ab-atp", "ab-dhcp-ee", "ab-lep"] {
            #expect(alberta.streams.first { $0.id == id }?.selection[day]?.intake == expected)
        }
    }
}
