import Ontario
import Rulebook
import Testing

@Suite struct OntarioDatesTests {
    private func status(_ stream: String, _ day: Day) -> StreamStatus? {
        ontario.streams.first { $0.id == stream }?.status[day]
    }

    @Test func `the allocation halves in 2025 and rises in 2026`() {
        let totals = ontario.allocations.map { $0.total[Day("\($0.year)-06-30")!] }
        #expect(ontario.allocations.map(\.year) == [2024, 2025, 2026])
        #expect(totals == [21_500, 10_750, 14_119])
        #expect(ontario.allocations[1].total["2024-12-31"] == nil)
        #expect(ontario.allocations[1].nodes[0].reserve?["2025-01-01"] == nil)
        #expect(ontario.allocations[1].nodes[0].reserve?["2025-01-02"] == 800)
    }

    @Test(arguments: [2024, 2025, 2026])
    func `the practice of a year shares out all nominations`(year: Int) {
        let entries = ontario.practice.filter { $0.first.civil.year == year }
        #expect(entries.reduce(0) { $0 + $1.perMille } == 1_000)
        let simulated = ontario.streams.filter { $0.notSimulated == nil }.map(\.id)
        #expect(entries.allSatisfy { simulated.contains($0.stream) })
        #expect(Set(entries.map(\.stream)).count == entries.count)
    }

    @Test func `about three in ten nominations of 2025 are enhanced`() {
        let enhanced = ontario.streams.filter { $0.track == .enhanced }.map(\.id)
        let share = ontario.practice.filter { $0.first.civil.year == 2025 && enhanced.contains($0.stream) }
            .reduce(0) { $0 + $1.perMille }
        #expect(share == 280)
    }

    @Test(arguments: ["on-ejo-fw", "on-ejo-is", "on-ejo-ids"])
    func `employer streams pause between the withdrawal and the portal`(stream: String) {
        #expect(status(stream, "2025-06-20") == .open)
        #expect(status(stream, "2025-06-21") == .paused)
        #expect(status(stream, "2025-06-22") == .paused)
        #expect(status(stream, "2025-07-01") == .paused)
        #expect(status(stream, "2025-07-02") == .open)
        #expect(status(stream, "2025-07-03") == .open)
    }

    @Test(arguments: [
        "on-ejo-fw", "on-ejo-is", "on-ejo-ids", "on-masters", "on-phd", "on-ee-hcp", "on-ee-fssw",
        "on-entrepreneur",
    ])
    func `eight streams and entrepreneurs end on 25 June 2026`(stream: String) {
        #expect(status(stream, "2026-06-24") == .open)
        #expect(status(stream, "2026-06-25") == .closed)
        #expect(status(stream, "2026-06-26") == .closed)
    }

    @Test func `skilled trades stop on 14 November 2025`() {
        #expect(status("on-ee-st", "2025-11-13") == .open)
        #expect(status("on-ee-st", "2025-11-14") == .paused)
        #expect(status("on-ee-st", "2025-11-15") == .paused)
        #expect(status("on-ee-st", "2026-06-25") == .closed)
    }

    @Test(arguments: ["on-owp-teer03", "on-owp-teer45", "on-owp-physician"])
    func `the workforce stream registers from 4 August 2026`(stream: String) {
        #expect(status(stream, "2026-06-24") == nil)
        #expect(status(stream, "2026-06-25") == .paused)
        #expect(status(stream, "2026-08-03") == .paused)
        #expect(status(stream, "2026-08-04") == .open)
        #expect(status(stream, "2026-08-05") == .open)
    }

    @Test func `every ranked stream names a grid in force`() {
        for stream in ontario.streams {
            for version in stream.selection.versions {
                guard case .points(let grid) = version.value.order else { continue }
                let day = max(version.change.day, "2022-11-22")
                #expect(ontario.grid(grid, on: day) != nil, "\(stream.id) on \(day)")
            }
        }
    }

    @Test func `rounds of late 2025 take listed occupations by region`() throws {
        let stream = try #require(ontario.streams.first { $0.id == "on-ejo-fw" })
        let before = try #require(stream.selection["2025-07-01"])
        let after = try #require(stream.selection["2025-07-02"])
        let engineer = ontarioCircumstances(ontarioWorker())
        let nurse = ontarioCircumstances(ontarioChanged(ontarioWorker()) { $0.offer.occupation = 31301 })
        let north = ontarioChanged(ontarioWorker()) {
            $0.offer.occupation = 21230
            $0.offer.region = .northernOntario
        }
        #expect(engineer.meets(before.filter))
        #expect(nurse.meets(after.filter))
        #expect(ontarioCircumstances(north).meets(after.filter))
        let south = ontarioChanged(north) { $0.offer.region = .toronto }
        #expect(!ontarioCircumstances(south).meets(after.filter))
        let abroad = ontarioChanged(ontarioWorker()) {
            $0.offer.occupation = 31301
            $0.residence = nil
        }
        #expect(!ontarioCircumstances(abroad).meets(after.filter))
        #expect(before.applyWithinDays == 14 && after.applyWithinDays == 17)
    }
}
