import Alberta
import Rulebook
import Testing

@Suite struct `Program of Alberta` {
    @Test func `every name a declaration uses is declared`() { alberta.expectConsistent() }

    @Test(
        arguments: [
            ("2024-12-31", 9750), ("2025-01-01", 4875), ("2025-09-08", 4875), ("2025-09-09", 6403),
            ("2025-12-22", 6403), ("2025-12-23", 6603), ("2026-01-01", 6403), ("2026-08-09", 6403),
            ("2026-08-10", 6603),
        ] as [(Day, Int)])
    func `the allocation stands as published on each day`(day: Day, expected: Int) {
        #expect(alberta.allocation(on: day) == expected)
    }

    @Test(arguments: [("2026-01-01", 6403), ("2026-08-12", 6603)] as [(Day, Int)])
    func `the places of 2026 by stream add to the allocation`(day: Day, expected: Int) throws {
        let year = try #require(alberta.allocations.first { $0.year == 2026 })
        let streams = year.nodes.filter { $0.force == .indicative }
        #expect(streams.reduce(0) { $0 + ($1.ceiling?[day] ?? 0) } == expected)
    }

    @Test func `federal spaces of 2026 are outside the allocation`() throws {
        let year = try #require(alberta.allocations.first { $0.year == 2026 })
        let outside = year.nodes.filter { $0.force == .outsideTheTotal }
        #expect(outside.compactMap { $0.ceiling?["2026-06-01"] } == [50, 12])
        #expect(outside.allSatisfy { $0.ceiling?["2026-05-31"] == nil })
        let physician = nominee(before: alberta, on: "2026-07-01") { $0.offer.occupation = 31102 }
        let welder = nominee(before: alberta, on: "2026-07-01") { $0.offer.occupation = 72106 }
        #expect(physician.meets(outside[0].members) && !welder.meets(outside[0].members))
    }

    @Test(
        arguments: [
            ("ab-aos", "2024-02-14", .open), ("ab-aos", "2024-02-15", .paused),
            ("ab-aos", "2024-06-10", .paused),
            ("ab-aos", "2024-06-11", .open), ("ab-ths", "2024-02-29", .closed),
            ("ab-ths", "2024-03-01", .open),
            ("ab-ths", "2024-03-02", .paused), ("ab-ths", "2024-09-30", .open),
            ("ab-lep", "2024-06-24", .closed),
            ("ab-lep", "2024-06-25", .open),
        ] as [(String, Day, StreamStatus)])
    func `streams open and pause on their days`(id: String, day: Day, expected: StreamStatus) {
        #expect(alberta.status(of: id, on: day) == expected)
    }

    @Test(
        arguments: [("2024-09-29", .direct), ("2024-09-30", .invitation), ("2024-10-01", .invitation)]
            as [(Day, Intake)])
    func `expressions of interest replace applications on 2024-09-30`(day: Day, expected: Intake) {
        for id in ["ab-aos", "ab-rrs", "ab-ths", "ab-dhcp-nee"] {
            #expect(alberta.streams.first { $0.id == id }?.selection[day]?.intake == expected)
        }
    }

    @Test(
        arguments: [
            ("2024-03-31", 500), ("2024-04-01", 840), ("2025-03-31", 840), ("2025-04-01", 1500),
            ("2026-04-06", 1500), ("2026-04-07", 1635),
        ]
            as [(Day, Int)])
    func `what a worker pays rose in 2024, 2025 and 2026`(day: Day, dollars: Int) {
        #expect(alberta.streams.first { $0.id == "ab-aos" }?.fee[day] == dollars)
    }

    @Test func `about a quarter of 2025 goes through Express Entry`() {
        let enhanced = Set(alberta.streams.filter { $0.track == .enhanced }.map(\.id))
        let part = alberta.thousandths(in: 2025).filter { enhanced.contains($0.key) }.values.reduce(0, +)
        #expect((200...260).contains(part))
    }
}
