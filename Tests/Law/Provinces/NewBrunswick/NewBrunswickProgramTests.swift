import NewBrunswick
import Rulebook
import Testing

@Suite struct `New Brunswick's program` {
    private func considers(_ stream: String, _ occupation: Occupation, on day: Day) throws -> Bool {
        let selection = try #require(newBrunswick.streams.first { $0.id == stream }?.selection[day])
        let candidate = atlanticWorker(in: .newBrunswick) {
            $0.offer.occupation = occupation
            $0.occupation = occupation
        }
        return atlanticCircumstances(candidate, newBrunswick, on: day).meets(selection.filter)
    }

    @Test func `1,500 spaces were added in June 2025`() {
        #expect(atlanticAllocation(of: newBrunswick, on: "2024-12-31") == 3_000)
        #expect(atlanticAllocation(of: newBrunswick, on: "2025-01-01") == 1_500)
        #expect(atlanticAllocation(of: newBrunswick, on: "2025-05-31") == 1_500)
        #expect(atlanticAllocation(of: newBrunswick, on: "2025-06-01") == 3_000)
        #expect(atlanticAllocation(of: newBrunswick, on: "2026-01-01") == 1_970)
    }

    @Test(
        arguments: [
            ("nb-sw-prio", "2025-01-15", nil, StreamStatus.open),
            ("nb-sw-prio", "2025-02-18", .open, .paused),
            ("nb-sw-prio", "2025-06-17", .paused, .open), ("nb-si-work", "2025-08-19", .paused, .open),
            ("nb-si-prio", "2026-01-01", nil, .open), ("nb-ee-student", "2025-01-01", .open, .closed),
            ("nb-ee-elms-historic", "2025-01-01", .open, .closed),
            ("nb-si-visit", "2024-12-01", .open, .closed),
            ("nb-pcc", "2027-01-01", .open, .closed), ("nb-critical", "2027-11-01", .open, .closed),
        ] as [(String, Day, StreamStatus?, StreamStatus)])
    func `a stream changes on its day`(stream: String, day: Day, before: StreamStatus?, after: StreamStatus) {
        #expect(atlanticStatus(stream, of: newBrunswick, on: day - 1) == before)
        #expect(atlanticStatus(stream, of: newBrunswick, on: day) == after)
        #expect(atlanticStatus(stream, of: newBrunswick, on: day + 1) == after)
    }

    @Test(arguments: ["nb-sw-exp", "nb-sw-grad", "nb-ee-emp", "nb-ee-int"])
    func `a pathway of 2025 stands for its predecessor before its day, which is an assumption`(id: String)
        throws
    {
        let stream = try #require(newBrunswick.streams.first { $0.id == id })
        let before = try #require(stream.status.version(on: "2025-02-04"))
        let after = try #require(stream.status.version(on: "2025-02-05"))
        #expect(before.value == .open && before.change.source.reliability == .assumed)
        #expect(after.value == .open && after.change.source.reliability == .official)
        #expect(stream.eligibility["2025-02-04"] == stream.eligibility["2025-02-05"])
    }

    @Test func `the notice of February 2025 replaces that of January`() throws {
        // 94140 was on the list of January only, 60020 came with February.
        #expect(try !considers("nb-sw-exp", 94140, on: "2025-02-17"))
        #expect(try considers("nb-sw-exp", 94140, on: "2025-02-18"))
        #expect(try considers("nb-sw-grad", 60020, on: "2025-02-17"))
        #expect(try !considers("nb-sw-grad", 60020, on: "2025-02-18"))
        #expect(try considers("nb-ee-emp", 62010, on: "2025-02-17"))
        #expect(try !considers("nb-ee-emp", 62010, on: "2025-02-18"))
        #expect(try !considers("nb-ee-emp", 12200, on: "2025-02-19"))
    }

    @Test func `the list of 3 February 2026 holds for both streams`() throws {
        for stream in ["nb-sw-exp", "nb-sw-grad", "nb-ee-emp"] {
            #expect(try !considers(stream, 12200, on: "2026-02-02"))
            #expect(try considers(stream, 12200, on: "2026-02-03"))
            #expect(try considers(stream, 65202, on: "2026-02-02"))
            #expect(try !considers(stream, 65202, on: "2026-02-03"))
            #expect(try !considers(stream, 62021, on: "2026-02-04"))
        }
    }

    @Test func `New Brunswick Experience is limited to three sectors from 4 May 2026`() throws {
        #expect(try considers("nb-sw-exp", 21231, on: "2026-05-03"))
        #expect(try !considers("nb-sw-exp", 21231, on: "2026-05-04"))
        #expect(try considers("nb-sw-exp", 33102, on: "2026-05-04"))
        #expect(try considers("nb-sw-exp", 42202, on: "2026-05-04"))
        #expect(try considers("nb-sw-exp", 72310, on: "2026-05-05"))
        #expect(try considers("nb-sw-grad", 21231, on: "2026-05-05"))
    }

    @Test func `rules of residence block their own pathways only`() {
        let rules = IntentRules(
            signals: [], regime: .always(.officerAndProvince, per: Source("regime of the test")))
        let recent = atlanticWorker(in: .newBrunswick) { $0.residentSince = "2025-02-20" }
        let asked = atlanticCircumstances(recent, newBrunswick, on: "2025-08-19")
        func level(_ stream: String, _ asked: Circumstances) -> IntentLevel {
            rules.finding(in: asked, also: newBrunswick.intentSignals, stream: stream).level
        }
        #expect(level("nb-sw-exp", asked) == .blocked)
        #expect(level("nb-ee-emp", asked) == .blocked)
        #expect(level("nb-sw-grad", asked) == .thin)
        var later = asked
        later.day = "2025-08-20"
        #expect(level("nb-sw-exp", later) == .thin)
        #expect(level("nb-ee-emp", later) == .blocked)
        var remote = atlanticCircumstances(recent, newBrunswick, on: "2026-06-03")
        #expect(level("nb-si-remote", remote) == .thin)
        remote.candidate.offer.jurisdiction = .quebec
        #expect(level("nb-si-remote", remote) == .blocked)
    }

    @Test func `the parts of a year's nominations add to a thousand`() {
        for year in 2025...2026 { #expect(atlanticPractice(of: newBrunswick, in: year) == 1_000) }
        #expect(atlanticPracticeFaults(of: newBrunswick) == [])
    }
}
