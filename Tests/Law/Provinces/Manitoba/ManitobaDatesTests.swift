import Manitoba
import Rulebook
import Testing

@Suite struct ManitobaDatesTests {
    @Test(
        arguments: [
            ("2025-01-01", 4_750), ("2025-09-30", 4_750), ("2025-10-01", 6_239), ("2025-10-02", 6_239),
            ("2025-11-30", 6_239), ("2025-12-01", 6_400), ("2025-12-31", 6_400),
        ] as [(Day, Int)])
    func `the allocation of 2025 rises twice`(day: Day, total: Int) {
        #expect(manitoba.allocations.first { $0.year == 2025 }?.total[day] == total)
    }

    @Test func `the allocations of 2024 and 2026 stand all year`() {
        #expect(manitoba.allocations.first { $0.year == 2024 }?.total["2024-12-31"] == 9_500)
        #expect(manitoba.allocations.first { $0.year == 2026 }?.total["2026-01-01"] == 6_239)
    }

    @Test(arguments: [2024, 2025, 2026])
    func `the practice of a year shares out all nominations`(year: Int) {
        let entries = manitoba.practice.filter { $0.first.civil.year == year }
        #expect(entries.reduce(0) { $0 + $1.perMille } == 1_000)
        let simulated = manitoba.streams.filter { $0.notSimulated == nil }.map(\.id)
        #expect(entries.map(\.stream).sorted() == simulated.sorted())
    }

    @Test func `the career pathway ends with June 2026 and the others stay open`() throws {
        let career = try #require(manitoba.streams.first { $0.id == "mb-ies-cep" })
        #expect(career.status["2026-06-29"] == .open)
        #expect(career.status["2026-06-30"] == .closed)
        #expect(career.status["2026-07-01"] == .closed)
        #expect(
            manitoba.streams.filter { $0.status["2026-07-01"] == .open }.count == manitoba.streams.count - 1)
    }

    @Test func `every ranked stream names a grid in force`() {
        for stream in manitoba.streams {
            guard case .points(let grid) = stream.selection["2025-06-01"]?.order else { continue }
            #expect(manitoba.grid(grid, on: "2025-06-01") != nil, "\(stream.id)")
        }
    }

    @Test func `working and living elsewhere or an application elsewhere blocks`() {
        let rules = IntentRules(signals: [], regime: .always(.provinceAlone, per: .assumed("test")))
        let elsewhere = manitobaChanged(manitobaWorker()) { $0.residence = .quebec }
        let open = manitobaChanged(manitobaWorker()) { $0.facts.set(.otherProgramOpen, true) }
        let signals = manitoba.intentSignals
        #expect(rules.finding(in: manitobaCircumstances(elsewhere), also: signals).level == .blocked)
        #expect(rules.finding(in: manitobaCircumstances(open), also: signals).level == .blocked)
        #expect(rules.finding(in: manitobaCircumstances(manitobaWorker()), also: signals).signals.isEmpty)
    }
}
