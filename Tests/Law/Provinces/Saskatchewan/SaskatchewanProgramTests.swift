import Rulebook
import Saskatchewan
import Testing

@Suite struct `Program of Saskatchewan` {
    @Test func `every name a declaration uses is declared`() { saskatchewan.expectConsistent() }

    @Test(
        arguments: [
            ("2024-06-01", 7250), ("2025-01-01", 3625), ("2025-07-31", 3625), ("2025-08-01", 4761),
            ("2026-01-01", 4761),
        ] as [(Day, Int)])
    func `the allocation stands as published on each day`(day: Day, expected: Int) {
        #expect(saskatchewan.allocation(on: day) == expected)
    }

    @Test(
        arguments: [
            ("2025-02-17", .open), ("2025-02-18", .paused), ("2025-03-26", .paused), ("2025-03-27", .open),
            ("2025-03-28", .open),
        ] as [(Day, StreamStatus)])
    func `the program pauses from 2025-02-18 to 2025-03-26`(day: Day, expected: StreamStatus) {
        for stream in saskatchewan.streams where stream.id != "sk-ent" {
            #expect(saskatchewan.status(of: stream.id, on: day) == expected, "\(stream.id)")
        }
    }

    @Test func `the business categories end with the pause`() {
        #expect(saskatchewan.status(of: "sk-ent", on: "2025-02-17") == .open)
        #expect(saskatchewan.status(of: "sk-ent", on: "2025-03-26") == .paused)
        #expect(saskatchewan.status(of: "sk-ent", on: "2025-03-27") == .closed)
    }

    @Test(
        arguments: [("2024-04-30", true), ("2024-05-01", false), ("2024-05-02", false)] as [(Day, Bool)])
    func `the list of excluded occupations holds from 2024-05-01`(day: Day, expected: Bool) {
        let physicist = nominee(before: saskatchewan, on: day) {
            $0.occupation = 21100
            $0.credential = .masters
            $0.canadianMonths = 60
        }
        #expect(saskatchewan.takes(physicist, in: "sk-isw-oid") == expected)
    }

    @Test func `places are kept for graduates in 2026`() throws {
        let year = try #require(saskatchewan.allocations.first { $0.year == 2026 })
        let priority = try #require(year.nodes.first { $0.id == "sk-priority" })
        #expect(priority.reserve?["2026-01-01"] == 2_380)
        #expect(priority.parts.first?.reserve?["2026-01-01"] == 750)
        #expect(priority.parts.first?.streams == ["sk-exp-stu"])
        #expect(priority.parts.first?.force == .binding)
    }

    @Test func `the capped sectors are parted by occupation`() throws {
        let year = try #require(saskatchewan.allocations.first { $0.year == 2026 })
        let capped = try #require(year.nodes.first { $0.id == "sk-capped" })
        #expect(capped.parts.compactMap { $0.ceiling?["2026-01-01"] } == [714, 238, 238])
        func sectors(of occupation: Occupation) -> [String] {
            let asked = nominee(before: saskatchewan, on: "2026-02-01") { $0.offer.occupation = occupation }
            return ([capped] + capped.parts).filter { asked.meets($0.members) }.map(\.id)
        }
        #expect(sectors(of: 63200) == ["sk-capped", "sk-accommodation-food"])
        #expect(sectors(of: 73300) == ["sk-capped", "sk-trucking"])
        #expect(sectors(of: 64100) == ["sk-capped", "sk-retail"])
        #expect(sectors(of: 21231) == [])
    }

    @Test(arguments: [("2025-03-26", nil), ("2025-03-27", 906), ("2025-08-01", 1_190)] as [(Day, Int?)])
    func `a quarter of 2025 is for the capped sectors`(day: Day, expected: Int?) throws {
        let year = try #require(saskatchewan.allocations.first { $0.year == 2025 })
        #expect(year.nodes.first?.ceiling?[day] == expected)
    }

    @Test func `few nominations of 2025 go through Express Entry`() {
        let parts = saskatchewan.thousandths(in: 2025)
        #expect(parts["sk-isw-ee"] == 0 && parts["sk-isw-oid"] == 0)
        #expect((60...90).contains((parts["sk-htp"] ?? 0) + (parts["sk-ittp"] ?? 0)))
    }
}
