import NovaScotia
import Rulebook
import Testing

@Suite struct `Nova Scotia's four streams` {
    private let day: Day = "2026-06-01"
    private let worker = atlanticWorker(in: .novaScotia)

    private func passing(_ lacks: [AtlanticLack], _ stream: String, from candidate: Candidate) -> [String] {
        atlanticPassing(lacks, stream, of: novaScotia, from: candidate, on: day)
    }

    private func meets(_ stream: String, _ candidate: Candidate, hasProfile: Bool = true) -> Bool {
        atlanticMeets(stream, of: novaScotia, candidate, on: day, hasProfile: hasProfile)
    }

    private static let lacksOfEveryJob: [AtlanticLack] = [
        AtlanticLack("a full-time job") { $0.offer.features.remove(.fullTime) },
        AtlanticLack("a permanent job") { $0.offer.features.remove(.permanent) },
        AtlanticLack("an offer in the province") { $0.offer.jurisdiction = .newBrunswick },
        AtlanticLack("an age under 56") { $0.bornOn = "1970-06-01" },
        AtlanticLack("the destination") { $0.destination = .ontario },
    ]

    @Test func `Skilled Worker asks for a year of work and level 5 in skilled jobs`() {
        let welder = atlanticWorker(in: .novaScotia) {
            $0.offer.occupation = 72106
            $0.firstLanguage.abilities = Abilities(all: 5)
            $0.credential = .secondary
            $0.bornOn = "2005-06-01"
        }
        #expect(meets("ns-sw", welder))
        let lacks: [AtlanticLack] = [
            AtlanticLack("21 years of age") { $0.bornOn = "2005-06-02" },
            AtlanticLack("level 5") { $0.firstLanguage.abilities.writing = 4 },
            AtlanticLack("a year of work") {
                $0.foreignMonths = 0
                $0.canadianMonths = 11
                $0.canadianWorkUntil = "2025-06-01"
            },
            AtlanticLack("secondary school") { $0.credential = .none },
        ]
        #expect(passing(lacks + Self.lacksOfEveryJob, "ns-sw", from: welder) == [])
    }

    @Test func `jobs of TEER 4 and 5 ask for six months with the employer and level 4`() {
        let labourer = atlanticWorker(in: .novaScotia) {
            $0.offer.occupation = 75110
            $0.firstLanguage.abilities = Abilities(all: 4)
            $0.employedSince = "2025-12-01"
        }
        #expect(meets("ns-sw", labourer))
        let lacks: [AtlanticLack] = [
            AtlanticLack("six months with the employer") { $0.employedSince = "2025-12-02" },
            AtlanticLack("level 4") { $0.firstLanguage.abilities.reading = 3 },
            AtlanticLack("another permit in TEER 5") { $0.permit.kind = .postGraduation },
        ]
        #expect(passing(lacks, "ns-sw", from: labourer) == [])
        var careWorker = labourer
        careWorker.offer.occupation = 44101
        careWorker.permit.kind = .postGraduation
        #expect(meets("ns-sw", careWorker))
    }

    @Test func `Construction asks for a listed occupation, schooling or trade training`() {
        let carpenter = atlanticWorker(in: .novaScotia) { $0.offer.occupation = 72310 }
        #expect(meets("ns-sw-construction", carpenter))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a listed occupation") { $0.offer.occupation = 72311 },
            AtlanticLack("schooling or training") { $0.credential = .none },
            AtlanticLack("level 5") { $0.firstLanguage.abilities.speaking = 4 },
        ]
        #expect(passing(lacks + Self.lacksOfEveryJob, "ns-sw-construction", from: carpenter) == [])
        var trained = carpenter
        trained.credential = .none
        trained.facts.set(.tradeTraining, true)
        #expect(meets("ns-sw-construction", trained))
    }

    @Test func `physicians need an approved opportunity, by profile in Express Entry`() {
        let physician = atlanticWorker(in: .novaScotia) {
            $0.offer.occupation = 31102
            $0.offer.features.insert(.healthSector)
        }
        let lacks: [AtlanticLack] = [
            AtlanticLack("the occupation") { $0.offer.occupation = 31301 },
            AtlanticLack("an approved opportunity") { $0.offer.features.remove(.healthSector) },
        ]
        for stream in ["ns-sw-physician", "ns-ee-physician"] {
            #expect(meets(stream, physician))
            #expect(passing(lacks, stream, from: physician) == [])
        }
        #expect(meets("ns-sw-physician", physician, hasProfile: false))
        #expect(!meets("ns-ee-physician", physician, hasProfile: false))
    }

    @Test func `nobody meets the empty list of Occupations in Demand`() {
        #expect(!meets("ns-sw-oid", atlanticWorker(in: .novaScotia) { $0.offer.occupation = 33102 }))
    }

    @Test func `Nova Scotia Graduate takes four occupations within three years of the credential`() {
        let graduate = atlanticGraduate(of: .novaScotia) {
            $0.offer.occupation = 33102
            $0.graduatedOn = "2023-05-02"
            $0.firstLanguage.abilities = Abilities(all: 5)
        }
        #expect(meets("ns-grad", graduate))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a listed occupation") { $0.offer.occupation = 33103 },
            AtlanticLack("a credential of three years") { $0.graduatedOn = "2023-05-01" },
            AtlanticLack("a credential of the province") { $0.graduatedIn = .newBrunswick },
            AtlanticLack("the field of study") { $0.offer.features.remove(.matchesStudy) },
            AtlanticLack("level 5") { $0.firstLanguage.abilities.listening = 4 },
        ]
        #expect(passing(lacks + Self.lacksOfEveryJob, "ns-grad", from: graduate) == [])
        var young = graduate
        young.bornOn = "2007-06-01"
        #expect(meets("ns-grad", young))
        young.bornOn = "2007-06-02"
        #expect(!meets("ns-grad", young))
    }

    @Test func `Express Entry asks for a year of skilled work here and the level of its TEER`() {
        let settled = atlanticWorker(in: .novaScotia) {
            $0.residentSince = "2025-06-01"
            $0.workedIn = []
        }
        #expect(meets("ns-ee-exp", settled))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a year here") { $0.residentSince = "2025-06-02" },
            AtlanticLack("skilled work") { $0.occupation = 65200 },
            AtlanticLack("an occupation other than food service supervisor") { $0.occupation = 62020 },
            AtlanticLack("level 7 in TEER 1") { $0.firstLanguage.abilities.writing = 6 },
            AtlanticLack("21 years of age") { $0.bornOn = "2005-06-02" },
            AtlanticLack("interest in the province") { $0.interest = [] },
            AtlanticLack("the destination") { $0.destination = .quebec },
            AtlanticLack("a local school on a post-graduation permit") {
                $0.permit.kind = .postGraduation
                $0.graduatedIn = .quebec
            },
        ]
        #expect(passing(lacks, "ns-ee-exp", from: settled) == [])
        #expect(!meets("ns-ee-exp", settled, hasProfile: false))
        var technician = settled
        technician.occupation = 22220
        technician.firstLanguage.abilities = Abilities(all: 5)
        #expect(meets("ns-ee-exp", technician))
        technician.firstLanguage.abilities.reading = 4
        #expect(!meets("ns-ee-exp", technician))
        var returning = settled
        returning.residence = nil
        #expect(!meets("ns-ee-exp", returning))
        returning.workedIn = JurisdictionSet(.novaScotia)
        #expect(meets("ns-ee-exp", returning))
    }
}
