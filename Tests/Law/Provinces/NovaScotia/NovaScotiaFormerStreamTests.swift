import NovaScotia
import Rulebook
import Testing

@Suite struct `Nova Scotia's former streams` {
    private let worker = atlanticWorker(in: .novaScotia)

    private func passing(
        _ lacks: [AtlanticLack], _ stream: String, from candidate: Candidate
    ) -> [String] {
        atlanticPassing(lacks, stream, of: novaScotia, from: candidate, on: "2025-09-01")
    }

    private func meets(_ stream: String, _ candidate: Candidate, hasProfile: Bool = true) -> Bool {
        atlanticMeets(stream, of: novaScotia, candidate, on: "2025-09-01", hasProfile: hasProfile)
    }

    @Test func `Nova Scotia Experience was for a year of skilled work here`() {
        #expect(meets("ns-legacy-ee-exp", worker))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a year here") { $0.residentSince = "2024-09-02" },
            AtlanticLack("level 7 in TEER 1") { $0.firstLanguage.abilities.writing = 6 },
            AtlanticLack("status") { $0.permit.expiresOn = "2025-08-31" },
            AtlanticLack("an age under 56") { $0.bornOn = "1969-09-01" },
            AtlanticLack("a local school on a post-graduation permit") {
                $0.permit.kind = .postGraduation
                $0.graduatedIn = .quebec
            },
        ]
        #expect(passing(lacks, "ns-legacy-ee-exp", from: worker) == [])
        #expect(!meets("ns-legacy-ee-exp", worker, hasProfile: false))
    }

    @Test func `food service supervisors left Nova Scotia Experience on 2024-04-17`() {
        let supervisor = atlanticWorker(in: .novaScotia) {
            $0.occupation = 62020
            $0.canadianMonths = 24
            $0.recordedOn = "2024-04-01"
            $0.residentSince = "2022-04-01"
            $0.firstLanguage.takenOn = "2024-01-10"
        }
        #expect(atlanticMeets("ns-legacy-ee-exp", of: novaScotia, supervisor, on: "2024-04-16"))
        #expect(!atlanticMeets("ns-legacy-ee-exp", of: novaScotia, supervisor, on: "2024-04-17"))
        #expect(!atlanticMeets("ns-legacy-ee-exp", of: novaScotia, supervisor, on: "2024-04-18"))
    }

    @Test func `Labour Market Priorities wrote to skilled profiles that named the province`() {
        let lacks: [AtlanticLack] = [
            AtlanticLack("interest in the province") { $0.interest = JurisdictionSet(.ontario) },
            AtlanticLack("a skilled occupation") { $0.occupation = 65200 },
            AtlanticLack("the destination") { $0.destination = .ontario },
        ]
        #expect(meets("ns-legacy-lmp", worker))
        #expect(passing(lacks, "ns-legacy-lmp", from: worker) == [])
        let physician = atlanticWorker(in: .novaScotia) {
            $0.offer.occupation = 31102
            $0.offer.features.insert(.healthSector)
        }
        #expect(meets("ns-legacy-lmp-physician", physician))
        #expect(meets("ns-legacy-physician", physician, hasProfile: false))
        #expect(!meets("ns-legacy-lmp-physician", physician, hasProfile: false))
        #expect(!meets("ns-legacy-physician", worker))
    }

    @Test func `Skilled Worker asked for an employer of two years`() {
        let lacks: [AtlanticLack] = [
            AtlanticLack("an employer of two years") { $0.offer.employerYears = 1 },
            AtlanticLack("a permanent job") { $0.offer.features.remove(.permanent) },
            AtlanticLack("level 5") { $0.firstLanguage.abilities.writing = 4 },
            AtlanticLack("21 years of age") { $0.bornOn = "2004-09-02" },
            AtlanticLack("six months in TEER 5") {
                $0.offer.occupation = 75110
                $0.employedSince = "2025-03-02"
            },
        ]
        #expect(meets("ns-legacy-sw", worker))
        #expect(passing(lacks, "ns-legacy-sw", from: worker) == [])
    }

    @Test func `listed occupations stood in three streams`() {
        let byStream: [(String, Occupation, Occupation)] = [
            ("ns-legacy-construction", 72310, 72102), ("ns-legacy-oid", 73300, 94141),
            ("ns-legacy-igd", 42202, 41220),
        ]
        for (stream, listed, other) in byStream {
            var candidate = atlanticGraduate(of: .novaScotia)
            candidate.offer.occupation = listed
            #expect(meets(stream, candidate), "\(stream)")
            candidate.offer.occupation = other
            #expect(!meets(stream, candidate), "\(stream)")
        }
    }
}
