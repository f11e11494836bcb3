import BritishColumbia
import Rulebook
import Testing

@Suite struct `Program of British Columbia` {
    @Test func `every name a declaration uses is declared`() { britishColumbia.expectConsistent() }

    @Test(
        arguments: [
            ("2024-06-01", 8000), ("2025-01-01", 4000), ("2025-09-30", 4000), ("2025-10-01", 5254),
            ("2025-11-30", 5254), ("2025-12-01", 6214), ("2026-01-01", 5254), ("2026-08-17", 5254),
            ("2026-08-18", 6254),
        ] as [(Day, Int)])
    func `the allocation stands as published on each day`(day: Day, expected: Int) {
        #expect(britishColumbia.allocation(on: day) == expected)
    }

    @Test(
        arguments: [
            ("bc-ig", "2024-11-26", .open), ("bc-ig", "2024-11-27", .closed),
            ("bc-ipg", "2025-01-07", .open), ("bc-ipg", "2025-01-08", .closed),
            ("bc-elss", "2024-12-10", .open), ("bc-elss", "2024-12-11", .paused),
            ("bc-elss", "2026-04-24", .closed),
            ("bc-rrh", "2026-06-14", .closed), ("bc-rrh", "2026-06-15", .open),
            ("bc-rrh", "2026-08-31", .open),
            ("bc-rrh", "2026-09-01", .paused),
            ("bc-student-3", "2026-04-22", .paused), ("bc-student-3", "2026-04-23", .closed),
        ] as [(String, Day, StreamStatus)])
    func `streams open and close on their days`(id: String, day: Day, expected: StreamStatus) {
        #expect(britishColumbia.status(of: id, on: day) == expected)
    }

    @Test(
        arguments: [
            ("2025-05-07", nil), ("2025-05-08", 105_00), ("2025-10-01", 105_00), ("2025-10-02", 90_00),
            ("2025-12-09", 90_00), ("2025-12-10", 84_00), ("2026-02-03", 84_00), ("2026-02-04", 70_00),
            ("2026-05-06", nil), ("2026-05-14", 59_00), ("2026-09-23", nil), ("2026-09-24", 52_00),
        ] as [(Day, Int?)])
    func `a wage is invited whatever the points from 2025-05-08`(day: Day, cents: Int?) throws {
        let stream = try #require(britishColumbia.streams.first { $0.id == "bc-sw" })
        #expect(stream.selection[day]?.wageLeg == cents)
    }

    @Test func `Care and Build draws consider their occupations only`() throws {
        let stream = try #require(britishColumbia.streams.first { $0.id == "bc-sw" })
        let filter = try #require(stream.selection["2026-06-02"]?.filter)
        let considered = { (occupation: Occupation, facts: FactSet, french: UInt8) in
            nominee(before: britishColumbia, on: "2026-06-02") {
                $0.offer.occupation = occupation
                $0.facts = facts
                $0.secondLanguage = LanguageResult(.french, Abilities(all: french), takenOn: "2026-01-01")
            }.meets(filter)
        }
        #expect(considered(31301, [], 0))
        #expect(considered(72310, FactSet(.tradeCertificate), 0))
        #expect(!considered(72310, [], 0))
        #expect(considered(42202, FactSet(.licensedInDestination), 0))
        #expect(!considered(42202, [], 0))
        #expect(considered(41220, [], 5))
        #expect(!considered(41220, [], 4))
        #expect(!considered(21231, [], 0))
    }

    @Test(arguments: [("2026-01-21", 1475), ("2026-01-22", 1750)] as [(Day, Int)])
    func `the fee rose on 2026-01-22`(day: Day, dollars: Int) throws {
        #expect(britishColumbia.streams.first { $0.id == "bc-sw" }?.fee[day] == dollars)
    }
}
