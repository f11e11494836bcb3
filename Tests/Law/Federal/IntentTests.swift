import FederalPool
import Rulebook
import Testing

@Suite struct `Intention to reside` {
    private let day: Day = "2025-06-01"

    private func finding(_ candidate: Candidate, before program: Jurisdiction, on day: Day = "2025-06-01")
        -> IntentFinding
    {
        expressEntry.intent.finding(in: Circumstances(candidate, on: day, before: program))
    }

    /// A developer in Montréal, all of whose Canadian work is there and goes on.
    private var montrealer: Candidate {
        var candidate = Candidate.person(age: 30, on: day)
        candidate.occupation = 21231
        candidate.work(canada: 2)
        candidate.workedIn = JurisdictionSet(.quebec)
        candidate.residence = .quebec
        candidate.residentSince = day.adding(years: -2)
        return candidate
    }

    @Test func `a developer in Montréal with a sister in Ottawa, interviews and a declaration is thin`() {
        var candidate = montrealer
        candidate.relativesIn = JurisdictionSet(.ontario)
        candidate.facts = FactSet(.swornDeclaration, .interviewsInDestination)
        let found = finding(candidate, before: .ontario)
        #expect(Set(found.signals.map(\.id)) == ["I13", "I14", "I34", "I38", "I39"])
        #expect(found.sum == 2)
        #expect(found.level == .thin)
        #expect(found.isQuebecOnly && found.isFlagged)
    }

    @Test
    func `the same with a selection certificate and nothing about Ontario is at high risk, not blocked`() {
        var candidate = montrealer
        candidate.facts = FactSet(.quebecCertificateHeld, .noDocumentOnDestination)
        let found = finding(candidate, before: .ontario)
        #expect(Set(found.signals.map(\.id)) == ["I10", "I13", "I14", "I19"])
        #expect(found.sum == -11)
        #expect(found.level == .highRisk)
    }

    @Test func `the same having moved to Halifax with a job is supported`() {
        var candidate = montrealer
        candidate.residence = .novaScotia
        candidate.residentSince = day.adding(months: -3)
        candidate.offer = .arranged(21231, in: .novaScotia)
        candidate.facts = FactSet(.quebecCertificateHeld)
        let found = finding(candidate, before: .novaScotia)
        #expect(Set(found.signals.map(\.id)) == ["I10", "I30", "I31"])
        #expect(found.sum == 6)
        #expect(found.level == .supported)
    }

    @Test func `a destination of Québec or of another province blocks`() {
        var candidate = montrealer
        candidate.destination = .quebec
        #expect(finding(candidate, before: .ontario).level == .blocked)
        candidate.destination = .manitoba
        #expect(finding(candidate, before: .ontario).level == .blocked)
        #expect(finding(candidate, before: .manitoba).level != .blocked)
        candidate.destination = nil
        candidate.facts = FactSet(.falseStatement)
        #expect(finding(candidate, before: .ontario).level == .blocked)
    }

    @Test func `what speaks for is capped at 10`() {
        var candidate = Candidate.person(age: 30, on: day)
        candidate.work(canada: 2)
        candidate.residence = .ontario
        candidate.residentSince = day.adding(years: -2)
        candidate.offer = .arranged(21231)
        candidate.relativesIn = JurisdictionSet(.ontario)
        candidate.facts = FactSet(.ownsHomeInDestination, .quebecFileOpen)
        #expect(finding(candidate, before: .ontario).sum == 10 - 3)
    }

    @Test func `nobody without facts is found anything`() {
        let found = finding(Candidate.person(age: 30, on: day), before: .ontario)
        #expect(found.signals.isEmpty)
        #expect(found.level == .thin)
        #expect(!found.isFlagged)
    }

    @Test func `the officer looks again until 2026-03-29, the province alone since`() {
        let regime = expressEntry.intent.regime
        #expect(regime["2026-03-29"] == .officerAndProvince)
        #expect(regime["2026-03-30"] == .provinceAlone)
        var candidate = montrealer
        candidate.facts = FactSet(.quebecCertificateHeld)
        #expect(finding(candidate, before: .ontario, on: "2026-03-29").sum == -8)
        #expect(finding(candidate, before: .ontario, on: "2026-03-30").sum == -8)
    }

    @Test func `work elsewhere or work that ended is not all work in Québec`() {
        var candidate = montrealer
        candidate.workedIn = JurisdictionSet([.quebec, .ontario])
        #expect(!finding(candidate, before: .ontario).signals.contains { $0.id == "I14" })
        candidate = montrealer
        candidate.canadianWorkUntil = day.adding(months: -6)
        candidate.recordedOn = day
        #expect(!finding(candidate, before: .ontario).signals.contains { $0.id == "I14" })
    }

    @Test func `every shared signal is stated once, in both languages, and none is a province's own`() {
        let signals = expressEntry.intent.signals
        let expected =
            (1...5).map { "I0\($0)" } + (10...24).map { "I\($0)" } + (30...42).map { "I\($0)" } + ["I56"]
        #expect(signals.map(\.id).sorted() == expected.sorted())
        #expect(signals.allSatisfy { $0.words.english != $0.words.french })
        #expect(signals.allSatisfy { ($0.severity == .blocking) == ($0.weight == 0) })
        #expect(intentWeightSource.reliability == .assumed)
    }
}
