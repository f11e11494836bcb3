import NovaScotia
import Rulebook
import Testing

@Suite struct `Nova Scotia's program` {
    private func selection(_ stream: String, on day: Day) throws -> Selection {
        try #require(novaScotia.streams.first { $0.id == stream }?.selection[day])
    }

    @Test func `nominee spaces of 2025 were raised twice`() {
        #expect(atlanticAllocation(of: novaScotia, on: "2024-12-31") == 3_570)
        #expect(atlanticAllocation(of: novaScotia, on: "2025-01-01") == 1_785)
        #expect(atlanticAllocation(of: novaScotia, on: "2025-09-30") == 1_785)
        #expect(atlanticAllocation(of: novaScotia, on: "2025-10-01") == 2_344)
        #expect(atlanticAllocation(of: novaScotia, on: "2025-11-30") == 2_344)
        #expect(atlanticAllocation(of: novaScotia, on: "2025-12-01") == 3_369)
        #expect(atlanticAllocation(of: novaScotia, on: "2026-01-01") == 2_344)
    }

    @Test func `ten streams become four on 2026-02-18`() {
        for stream in novaScotia.streams {
            let isFormer = stream.id.hasPrefix("ns-legacy-")
            #expect(stream.status["2026-02-17"] == (isFormer ? .open : nil), "\(stream.id)")
            #expect(stream.status["2026-02-18"] == (isFormer ? .closed : .open), "\(stream.id)")
            #expect(stream.status["2026-02-19"] == (isFormer ? .closed : .open), "\(stream.id)")
        }
        #expect(novaScotia.streams.filter { $0.id.hasPrefix("ns-legacy-") }.count == 10)
    }

    @Test func `submissions become expressions of interest on 2025-11-28`() throws {
        #expect(try selection("ns-legacy-sw", on: "2025-07-15").order == .oldest)
        #expect(try selection("ns-legacy-sw", on: "2025-07-16").order != .oldest)
        #expect(try selection("ns-legacy-sw", on: "2025-11-27").intake == .direct)
        #expect(try selection("ns-legacy-sw", on: "2025-11-28").intake == .invitation)
        #expect(try selection("ns-sw", on: "2026-05-01").interestMonths == 12)
    }

    @Test
    func `files from abroad outside health and construction are not processed from July 2025 to April 2026`()
        throws
    {
        let abroad = atlanticWorker(in: .novaScotia) { $0.residence = nil }
        func considers(_ stream: String, _ candidate: Candidate, on day: Day) throws -> Bool {
            atlanticCircumstances(candidate, novaScotia, on: day).meets(try selection(stream, on: day).filter)
        }
        #expect(try considers("ns-legacy-sw", abroad, on: "2025-07-15"))
        #expect(try !considers("ns-legacy-sw", abroad, on: "2025-07-16"))
        #expect(try !considers("ns-sw", abroad, on: "2026-04-26"))
        #expect(try considers("ns-sw", abroad, on: "2026-04-27"))
        var nurse = abroad
        nurse.offer.occupation = 31301
        #expect(try considers("ns-legacy-sw", nurse, on: "2025-07-16"))
        #expect(try considers("ns-legacy-sw", atlanticWorker(in: .novaScotia), on: "2025-07-16"))
    }

    @Test
    func `the priorities of April 2026 rank health and trades, then four categories, then skilled work here`()
        throws
    {
        guard case .priorities(let tiers) = try selection("ns-sw", on: "2026-04-27").order else {
            Issue.record("no priorities")
            return
        }
        func tier(_ occupation: Occupation, in residence: Jurisdiction?) -> Int? {
            let candidate = atlanticWorker(in: .novaScotia) {
                $0.occupation = occupation
                $0.offer.occupation = occupation
                $0.residence = residence
            }
            let asked = atlanticCircumstances(candidate, novaScotia, on: "2026-04-27")
            return tiers.firstIndex(where: asked.meets)
        }
        #expect(tier(31301, in: nil) == 0)
        #expect(tier(72310, in: nil) == 0)
        #expect(tier(21231, in: .novaScotia) == 1)
        #expect(tier(94140, in: .novaScotia) == 1)
        #expect(tier(12200, in: .novaScotia) == 2)
        #expect(tier(21231, in: nil) == 3)
        #expect(tier(95106, in: .novaScotia) == 3)
    }

    @Test func `the signal I52 blocks the experience streams only`() {
        let rules = IntentRules(
            signals: [], regime: .always(.provinceAlone, per: Source("regime of the test")))
        let outsider = atlanticGraduate(of: .novaScotia) { $0.graduatedIn = .quebec }
        func level(_ stream: String, _ candidate: Candidate, on day: Day) -> IntentLevel {
            rules.finding(
                in: atlanticCircumstances(candidate, novaScotia, on: day), also: novaScotia.intentSignals,
                stream: stream
            ).level
        }
        #expect(level("ns-legacy-ee-exp", outsider, on: "2025-09-01") == .blocked)
        #expect(level("ns-ee-exp", outsider, on: "2026-06-01") == .blocked)
        #expect(level("ns-sw", outsider, on: "2026-06-01") == .thin)
        #expect(level("ns-ee-exp", atlanticGraduate(of: .novaScotia), on: "2026-06-01") == .thin)
    }

    @Test func `the parts of a year's nominations add to a thousand`() {
        for year in 2024...2026 { #expect(atlanticPractice(of: novaScotia, in: year) == 1_000) }
        #expect(atlanticPracticeFaults(of: novaScotia) == [])
    }
}
