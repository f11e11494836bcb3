import Ontario
import Rulebook
import Testing

@Suite struct OntarioEmployerStreamTests {
    @Test func `an engineer with two years of experience and an offer just passes`() {
        #expect(ontarioTakes(ontarioWorker(), "on-ejo-fw"))
    }

    @Test(arguments: [
        OntarioChange("23 months of experience") { $0.foreignMonths = 23 },
        OntarioChange("TEER 4") { $0.offer.occupation = 44101 },
        OntarioChange("no end date missing") { $0.offer.features.remove(.permanent) },
        OntarioChange("part-time") { $0.offer.features.remove(.fullTime) },
        OntarioChange("low wage") { $0.offer.features.remove(.medianWageOrMore) },
        OntarioChange("employer of two years") { $0.offer.employerYears = 2 },
        OntarioChange("employer with two staff") { $0.offer.employerStaff = 2 },
        OntarioChange("employer with 499,000 dollars") { $0.offer.employerRevenue = 499 },
        OntarioChange("employer of Ottawa's size in Toronto") { $0.offer.region = .toronto },
        OntarioChange("permit expired") { $0.permit.expiresOn = "2025-01-31" },
        OntarioChange("destined to Manitoba") { $0.destination = .manitoba },
        OntarioChange("offer in Manitoba") { $0.offer.jurisdiction = .manitoba },
    ])
    func `a foreign worker just fails`(change: OntarioChange) {
        #expect(!ontarioTakes(ontarioChanged(ontarioWorker(), change.apply), "on-ejo-fw"))
    }

    @Test func `a collective agreement stands for the median wage and a licence for experience`() {
        let worker = ontarioChanged(ontarioWorker()) {
            $0.offer.features.remove(.medianWageOrMore)
            $0.offer.features.insert(.collectiveAgreement)
            $0.foreignMonths = 0
            $0.facts.set(.licensedInDestination, true)
        }
        #expect(ontarioTakes(worker, "on-ejo-fw"))
    }

    @Test func `a physician may come without an offer from 27 January 2025`() {
        let physician = ontarioChanged(ontarioWorker()) {
            $0.offer = .none
            $0.occupation = 31102
            $0.facts.set(.selfEmployedPhysician, true)
        }
        #expect(!ontarioTakes(physician, "on-ejo-fw", on: "2025-01-26"))
        #expect(ontarioTakes(physician, "on-ejo-fw", on: "2025-01-27"))
        #expect(ontarioTakes(physician, "on-ejo-fw", on: "2025-01-28"))
        #expect(ontarioTakes(physician, "on-owp-physician", on: "2026-06-25"))
        #expect(!ontarioTakes(ontarioWorker(), "on-owp-physician", on: "2026-06-25"))
    }

    @Test func `a graduate needs a recent Canadian credential of two years`() {
        let graduate = ontarioChanged(ontarioWorker()) {
            $0.credential = .twoYear
            $0.canadianCredentials = 1
            $0.graduatedOn = "2023-02-01"
            $0.foreignMonths = 0
            $0.offer.features.remove(.medianWageOrMore)
            $0.offer.features.insert(.lowWageOrMore)
        }
        #expect(ontarioTakes(graduate, "on-ejo-is"))
        #expect(!ontarioTakes(ontarioChanged(graduate) { $0.credential = .oneYear }, "on-ejo-is"))
        #expect(!ontarioTakes(ontarioChanged(graduate) { $0.canadianCredentials = 0 }, "on-ejo-is"))
        #expect(!ontarioTakes(ontarioChanged(graduate) { $0.graduatedOn = "2023-01-01" }, "on-ejo-is"))
        #expect(
            !ontarioTakes(ontarioChanged(graduate) { $0.offer.features.remove(.lowWageOrMore) }, "on-ejo-is"))
        #expect(!ontarioTakes(ontarioChanged(graduate) { $0.offer.occupation = 65200 }, "on-ejo-is"))
    }

    @Test func `in-demand skills take some occupations outside Toronto only`() {
        let labourer = ontarioChanged(ontarioWorker()) {
            $0.credential = .secondary
            $0.offer.occupation = 95106
            $0.firstLanguage.abilities = Abilities(all: 4)
            $0.employedSince = "2024-05-01"
            $0.residentSince = "2024-05-01"
            $0.canadianWorkUntil = "2026-01-01"
        }
        #expect(ontarioTakes(labourer, "on-ejo-ids"))
        #expect(!ontarioTakes(ontarioChanged(labourer) { $0.employedSince = "2024-05-02" }, "on-ejo-ids"))
        #expect(!ontarioTakes(ontarioChanged(labourer) { $0.credential = .none }, "on-ejo-ids"))
        #expect(
            !ontarioTakes(ontarioChanged(labourer) { $0.firstLanguage.abilities.writing = 3 }, "on-ejo-ids"))
        let inToronto = ontarioChanged(labourer) {
            $0.offer.region = .toronto
            $0.offer.employerStaff = 5
            $0.offer.employerRevenue = 1_000
        }
        #expect(!ontarioTakes(inToronto, "on-ejo-ids"))
        #expect(ontarioTakes(ontarioChanged(inToronto) { $0.offer.occupation = 44101 }, "on-ejo-ids"))
    }
}

/// A change to a candidate, by name.
struct OntarioChange: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let apply: @Sendable (inout Candidate) -> Void

    init(_ name: String, _ apply: @escaping @Sendable (inout Candidate) -> Void) {
        testDescription = name
        self.apply = apply
    }
}
