import PrinceEdwardIsland
import Rulebook
import Testing

@Suite struct `Prince Edward Island's streams` {
    private let worker = atlanticWorker(in: .princeEdwardIsland)

    private func passing(_ lacks: [AtlanticLack], _ stream: String, from candidate: Candidate) -> [String] {
        atlanticPassing(lacks, stream, of: princeEdwardIsland, from: candidate, on: "2025-09-18")
    }

    private func meets(_ stream: String, _ candidate: Candidate, on day: Day = "2025-09-18") -> Bool {
        atlanticMeets(stream, of: princeEdwardIsland, candidate, on: day)
    }

    private static let lacksOfEveryWorker: [AtlanticLack] = [
        AtlanticLack("a full-time job") { $0.offer.features.remove(.fullTime) },
        AtlanticLack("a job all year round") { $0.offer.features.remove(.yearRound) },
        AtlanticLack("an offer in the province") { $0.offer.jurisdiction = .ontario },
        AtlanticLack("an employer of two years") { $0.offer.employerYears = 1 },
        AtlanticLack("18 years of age") { $0.bornOn = "2007-09-19" },
        AtlanticLack("an age under 60") { $0.bornOn = "1965-09-18" },
        AtlanticLack("the destination") { $0.destination = .novaScotia },
    ]

    @Test func `Skilled Worker in PEI asks for each of its conditions`() {
        #expect(meets("pe-sw-in", worker))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a skilled job") { $0.offer.occupation = 65200 },
            AtlanticLack("24 months of work") {
                $0.foreignMonths = 0
                $0.canadianMonths = 19
            },
            AtlanticLack("a two-year program") { $0.credential = .oneYear },
            AtlanticLack("level 4 or the form") { $0.firstLanguage.abilities.reading = 3 },
            AtlanticLack("a valid permit") { $0.permit.expiresOn = "2025-09-17" },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "pe-sw-in", from: worker) == [])
        var attested = worker
        attested.firstLanguage.abilities = .none
        attested.facts.set(.employerLanguageAttestation, true)
        #expect(meets("pe-sw-in", attested))
    }

    @Test func `Skilled Workers Outside Canada need an authorized employer`() {
        let abroad = atlanticWorker(in: .princeEdwardIsland) {
            $0.residence = nil
            $0.permit = .none
            $0.offer.features.insert(.preauthorized)
        }
        #expect(meets("pe-sw-out", abroad))
        let lacks: [AtlanticLack] = [
            AtlanticLack("an authorized employer") { $0.offer.features.remove(.preauthorized) },
            AtlanticLack("residence abroad") {
                $0.residence = .princeEdwardIsland
                $0.permit = WorkPermit(.otherOpen, expiresOn: "2027-01-01")
            },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "pe-sw-out", from: abroad) == [])
    }

    @Test func `Critical Worker asks for six months with the employer`() {
        let plantWorker = atlanticWorker(in: .princeEdwardIsland) {
            $0.offer.occupation = 94142
            $0.credential = .secondary
            $0.firstLanguage.abilities = Abilities(all: 4)
            $0.employedSince = "2025-03-18"
        }
        #expect(meets("pe-critical", plantWorker))
        let lacks: [AtlanticLack] = [
            AtlanticLack("six months with the employer") { $0.employedSince = "2025-03-19" },
            AtlanticLack("a job of TEER 4 or 5") { $0.offer.occupation = 21231 },
            AtlanticLack("secondary school") { $0.credential = .none },
            AtlanticLack("level 4") { $0.firstLanguage.abilities.speaking = 3 },
            AtlanticLack("two years of work") {
                $0.foreignMonths = 0
                $0.canadianMonths = 6
            },
            AtlanticLack("a work permit") { $0.permit.kind = .visitor },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "pe-critical", from: plantWorker) == [])
    }

    @Test func `International Graduate is for graduates of the Island on a post-graduation permit`() {
        let graduate = atlanticGraduate(of: .princeEdwardIsland)
        #expect(meets("pe-ig", graduate))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a credential of the Island") { $0.graduatedIn = .novaScotia },
            AtlanticLack("a post-graduation permit") { $0.permit.kind = .spousalOpen },
            AtlanticLack("a skilled job") { $0.offer.occupation = 65200 },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "pe-ig", from: graduate) == [])
    }

    @Test func `Intermediate Experience is for TEER 4 in a priority sector on an assessed permit`() {
        let aide = atlanticWorker(in: .princeEdwardIsland) {
            $0.offer.occupation = 44101
            $0.offer.features.formUnion([.prioritySector, .matchesExperience])
            $0.credential = .secondary
        }
        #expect(meets("pe-ie", aide))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a job of TEER 4") { $0.offer.occupation = 75110 },
            AtlanticLack("a permit with an assessment") { $0.permit.kind = .otherOpen },
            AtlanticLack("a priority sector") { $0.offer.features.remove(.prioritySector) },
            AtlanticLack("relevant experience") { $0.offer.features.remove(.matchesExperience) },
            AtlanticLack("six months in Canada") { $0.canadianMonths = 2 },
            AtlanticLack("level 4") { $0.firstLanguage.abilities.listening = 3 },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "pe-ie", from: aide) == [])
    }

    @Test func `Occupations in Demand asks for a listed occupation and a permanent job`() {
        let driver = atlanticWorker(in: .princeEdwardIsland) {
            $0.offer.occupation = 73300
            $0.credential = .secondary
        }
        #expect(meets("pe-oid", driver))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a listed occupation") { $0.offer.occupation = 73301 },
            AtlanticLack("a permanent job") { $0.offer.features.remove(.permanent) },
            AtlanticLack("a year of work") {
                $0.foreignMonths = 0
                $0.canadianMonths = 8
            },
            AtlanticLack("an authorized employer when abroad") { $0.residence = nil },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "pe-oid", from: driver) == [])
    }

    @Test
    func `Express Entry asks for profile, interest and destination, and an offer in one of its two forms`() {
        let lacks: [AtlanticLack] = [
            AtlanticLack("interest in the province") { $0.interest = JurisdictionSet(.ontario) },
            AtlanticLack("the destination") { $0.destination = .quebec },
        ]
        for stream in ["pe-ee-offer", "pe-ee-none"] {
            #expect(meets(stream, worker))
            #expect(passing(lacks, stream, from: worker) == [])
            #expect(
                !atlanticMeets(stream, of: princeEdwardIsland, worker, on: "2025-09-18", hasProfile: false))
        }
        var unoffered = worker
        unoffered.offer = .none
        #expect(!meets("pe-ee-offer", unoffered))
        #expect(meets("pe-ee-none", unoffered))
    }

    @Test func `a graduate from elsewhere works nine months here and keeps four months of permit`() {
        let graduate = atlanticGraduate(of: .princeEdwardIsland) {
            $0.graduatedIn = .quebec
            $0.employedSince = "2024-12-18"
            $0.permit.expiresOn = "2026-01-18"
        }
        #expect(meets("pe-ee-offer", graduate))
        let lacks: [AtlanticLack] = [
            AtlanticLack("nine months") { $0.employedSince = "2024-12-19" },
            AtlanticLack("four months of permit") { $0.permit.expiresOn = "2026-01-17" },
        ]
        #expect(passing(lacks, "pe-ee-offer", from: graduate) == [])
        var local = graduate
        local.graduatedIn = .princeEdwardIsland
        local.employedSince = "2025-09-01"
        #expect(meets("pe-ee-offer", local))
    }

    @Test func `the signal I51 blocks the stream with an offer only`() {
        let rules = IntentRules(
            signals: [], regime: .always(.officerAndProvince, per: Source("regime of the test")))
        let graduate = atlanticGraduate(of: .princeEdwardIsland) {
            $0.graduatedIn = .quebec
            $0.employedSince = "2024-12-19"
        }
        let asked = atlanticCircumstances(graduate, princeEdwardIsland, on: "2025-09-18")
        let own = princeEdwardIsland.intentSignals
        #expect(rules.finding(in: asked, also: own, stream: "pe-ee-offer").level == .blocked)
        #expect(rules.finding(in: asked, also: own, stream: "pe-ee-none").level == .thin)
        #expect(rules.finding(in: asked, also: own).level == .thin)
        var later = asked
        later.day = "2025-09-19"
        #expect(rules.finding(in: later, also: own, stream: "pe-ee-offer").level == .thin)
    }
}
