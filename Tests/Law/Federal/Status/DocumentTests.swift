import FederalPool
import Rulebook
import Testing

@Suite struct `Documents of an application` {
    private func ids(
        on day: Day = "2025-06-01", _ program: FederalPrograms = .cec,
        person: (inout Candidate) -> Void = { _ in }, _ change: (inout TemporaryResidence) -> Void = { _ in }
    ) -> [String] {
        StatusPeople.statusCase(on: day, person: StatusPeople.person(person)) {
            $0.application = StatedApplication(program, appliedOn: "2015-06-01")
            change(&$0)
        }.documents.map(\.rule.id)
    }

    @Test func `are always passport, tests, police, work, photograph and fees`() {
        let always = [
            "passport", "language_results", "police_certificates", "proof_of_work", "photo", "fees",
        ]
        #expect(Array(ids().prefix(6)) == always)
        #expect(ids(on: "2015-12-31").isEmpty)
    }

    @Test(
        arguments: [
            ("2023-09-30", true), ("2023-10-01", false), ("2025-08-20", false), ("2025-08-21", true),
        ] as [(Day, Bool)])
    func `hold proof of a medical examination when it comes first`(day: Day, isNeeded: Bool) {
        #expect(ids(on: day).contains("medical") == isNeeded)
    }

    @Test func `show funds for skilled workers who may not work on an offer`() {
        #expect(!ids(.cec).contains("proof_of_funds") && !ids(.pnp).contains("proof_of_funds"))
        #expect(ids(.fsw).contains("proof_of_funds") && ids(.fst).contains("proof_of_funds"))
        let offer: (inout Candidate) -> Void = {
            $0.offer = JobOffer(in: .saskatchewan, occupation: 21231, features: [.arrangedEmployment])
        }
        #expect(!ids(.fsw, person: offer).contains("proof_of_funds"))
        #expect(ids(on: StatusPeople.permitEnd + 1, .fsw, person: offer).contains("proof_of_funds"))
        #expect(ids(.fsw, person: offer) { $0.finding = EmployerFinding(.ban) }.contains("proof_of_funds"))
    }

    @Test func `that are missing cost the invitation, strictly since 2016`() throws {
        let old = try #require(StatusPeople.statusCase(on: "2015-12-31").completeness)
        #expect(old.change.source.reliability == .recalled)
        let strict = try #require(StatusPeople.statusCase(on: "2016-01-01").completeness)
        #expect(strict.words.english.contains("invitation is spent"))
        #expect(strict.change.source.reliability == .official)
    }

    @Test func `follow what the person claims`() {
        #expect(ids(.pnp).contains("nomination") && !ids(.cec).contains("nomination"))
        #expect(!ids().contains("children"))
        #expect(ids(person: { $0.children = 1 }).contains("children"))
        #expect(ids(person: { $0.facts.set(.siblingInCanada, true) }).contains("relative_in_canada"))
        #expect(
            ids(person: { $0.facts.set(.tradeCertificate, true) }).contains("certificate_of_qualification"))
        #expect(ids().contains("education"))
        #expect(!ids(person: { $0.credential = .none }).contains("education"))
    }

    @Test func `say what a reference letter must state, and what stands in for it`() throws {
        func letter(_ isGone: Bool) throws -> NeededDocument {
            try #require(
                StatusPeople.statusCase(on: "2025-06-01") { $0.employerIsGone = isGone }
                    .documents.first { $0.rule.id == "proof_of_work" })
        }
        let states = try letter(false).rule.states.map(\.english).joined(separator: " ")
        for stated in ["letterhead", "signature", "job title", "duties", "hours a week", "salary"] {
            #expect(states.contains(stated), "\(stated)")
        }
        #expect(try !letter(false).showsFallback)
        #expect(try letter(true).showsFallback)
        #expect(try letter(true).rule.fallback.first?.english.contains("letter of explanation") == true)
    }

    @Test func `are those of the application before the invitation, the nomination and the programs met`() {
        let person = StatusPeople.statusCase(on: "2025-06-01") {
            $0.nomination = StatedNomination(.saskatchewan, issuedOn: "2025-01-01")
        }
        #expect(person.program == .pnp)
        let invited = StatusPeople.statusCase(on: "2025-06-01") {
            $0.nomination = StatedNomination(.saskatchewan, issuedOn: "2025-06-02")
            $0.invitation = StatedInvitation(.fsw, issuedOn: "2025-05-01")
        }
        #expect(invited.program == .fsw)
        #expect(StatusPeople.statusCase(on: "2025-06-01").program == [])
    }
}
