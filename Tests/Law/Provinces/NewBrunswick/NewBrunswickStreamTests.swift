import NewBrunswick
import Rulebook
import Testing

@Suite struct `New Brunswick's streams` {
    private let worker = atlanticWorker(in: .newBrunswick)
    private let francophone = atlanticWorker(in: .newBrunswick) {
        $0.secondLanguage = LanguageResult(.french, Abilities(all: 5), takenOn: "2025-01-10")
    }

    private func passing(
        _ lacks: [AtlanticLack], _ stream: String, from candidate: Candidate, on day: Day = "2025-08-19"
    ) -> [String] {
        atlanticPassing(lacks, stream, of: newBrunswick, from: candidate, on: day)
    }

    private func meets(_ stream: String, _ candidate: Candidate, on day: Day = "2025-08-19") -> Bool {
        atlanticMeets(stream, of: newBrunswick, candidate, on: day)
    }

    private static let lacksOfEveryWorker: [AtlanticLack] = [
        AtlanticLack("19 years of age") { $0.bornOn = "2006-08-20" },
        AtlanticLack("level 4") { $0.firstLanguage.abilities.reading = 3 },
        AtlanticLack("secondary school") { $0.credential = .none },
        AtlanticLack("an assessed credential") {
            $0.canadianCredentials = 0
            $0.facts.set(.credentialAssessed, false)
        },
        AtlanticLack("an employer of two years") { $0.offer.employerYears = 1 },
        AtlanticLack("a full-time job") { $0.offer.features.remove(.fullTime) },
        AtlanticLack("a job all year round") { $0.offer.features.remove(.yearRound) },
        AtlanticLack("an offer in the province") { $0.offer.jurisdiction = .novaScotia },
        AtlanticLack("the destination") { $0.destination = .novaScotia },
    ]

    @Test func `New Brunswick Experience asks for six months of work and of residence`() {
        let recent = atlanticWorker(in: .newBrunswick) {
            $0.bornOn = "2006-08-19"
            $0.employedSince = "2025-02-19"
            $0.residentSince = "2025-02-19"
            $0.firstLanguage.abilities = Abilities(all: 4)
            $0.credential = .secondary
        }
        #expect(meets("nb-sw-exp", recent))
        let lacks: [AtlanticLack] = [
            AtlanticLack("six months with the employer") { $0.employedSince = "2025-02-20" },
            AtlanticLack("six months of residence") { $0.residentSince = "2025-02-20" },
            AtlanticLack("work for the supporting employer") {
                $0.facts.set(.worksForOfferingEmployer, false)
            },
            AtlanticLack("status in order") { $0.permit.expiresOn = "2025-08-18" },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "nb-sw-exp", from: recent) == [])
    }

    @Test func `New Brunswick Graduates asks for a credential of the province`() {
        let graduate = atlanticGraduate(of: .newBrunswick) { $0.residentSince = "2025-08-01" }
        #expect(meets("nb-sw-grad", graduate))
        let lacks = [AtlanticLack("a credential of the province") { $0.graduatedIn = .quebec }]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "nb-sw-grad", from: graduate) == [])
    }

    @Test func `New Brunswick Priority Occupations asks for a mission and a year of work`() {
        let recruited = atlanticWorker(in: .newBrunswick) {
            $0.residence = nil
            $0.permit = .none
            $0.facts.set(.strategicInvitation, true)
        }
        #expect(meets("nb-sw-prio", recruited))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a mission") { $0.facts.set(.strategicInvitation, false) },
            AtlanticLack("a year of work") {
                $0.foreignMonths = 0
                $0.canadianMonths = 9
            },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "nb-sw-prio", from: recruited) == [])
    }

    @Test func `Employment in New Brunswick asks for a year of skilled work and of residence`() {
        let settled = atlanticWorker(in: .newBrunswick) { $0.residentSince = "2024-08-19" }
        #expect(meets("nb-ee-emp", settled))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a year of residence") { $0.residentSince = "2024-08-20" },
            AtlanticLack("a year of work") { $0.canadianMonths = 9 },
            AtlanticLack("work that goes on") { $0.canadianWorkUntil = "2025-06-30" },
            AtlanticLack("a skilled job") { $0.offer.occupation = 65200 },
            AtlanticLack("a full-time job") { $0.offer.features.remove(.fullTime) },
            AtlanticLack("interest in the province") { $0.interest = JurisdictionSet(.ontario) },
            AtlanticLack("the destination") { $0.destination = .quebec },
            AtlanticLack("a work permit") { $0.permit.expiresOn = "2025-08-18" },
        ]
        #expect(passing(lacks, "nb-ee-emp", from: settled) == [])
        #expect(!atlanticMeets("nb-ee-emp", of: newBrunswick, settled, on: "2025-08-19", hasProfile: false))
    }

    @Test func `New Brunswick Interests writes to profiles that named the province`() {
        let abroad = atlanticWorker(in: .newBrunswick) {
            $0.residence = nil
            $0.offer = .none
        }
        #expect(meets("nb-ee-int", abroad))
        let lacks: [AtlanticLack] = [
            AtlanticLack("interest in the province") { $0.interest = [] },
            AtlanticLack("the destination") { $0.destination = .ontario },
        ]
        #expect(passing(lacks, "nb-ee-int", from: abroad) == [])
        #expect(!atlanticMeets("nb-ee-int", of: newBrunswick, abroad, on: "2025-08-19", hasProfile: false))
        #expect(
            newBrunswick.streams.first { $0.id == "nb-ee-int" }?.selection["2025-08-19"]?.intake
                == .notification)
    }

    @Test func `Francophone workers need French and six months of residence or a mission`() {
        let resident = atlanticWorker(in: .newBrunswick) {
            $0.secondLanguage = LanguageResult(.french, Abilities(all: 5), takenOn: "2025-01-10")
            $0.residentSince = "2025-02-19"
        }
        #expect(meets("nb-si-work", resident))
        let lacks: [AtlanticLack] = [
            AtlanticLack("French") { $0.secondLanguage.abilities.writing = 4 },
            AtlanticLack("six months of residence") { $0.residentSince = "2025-02-20" },
            AtlanticLack("a permanent job") { $0.offer.features.remove(.permanent) },
            AtlanticLack("the destination") { $0.destination = .quebec },
        ]
        #expect(passing(lacks, "nb-si-work", from: resident) == [])
        var recruited = resident
        recruited.residence = nil
        recruited.facts.set(.strategicInvitation, true)
        #expect(meets("nb-si-work", recruited))
    }

    @Test func `Francophone priorities take a graduate who lives here, or a profile of interest`() {
        var graduate = francophone
        graduate.graduatedIn = .newBrunswick
        graduate.secondLanguage.takenOn = "2025-06-01"
        let day: Day = "2026-06-03"
        #expect(atlanticMeets("nb-si-prio", of: newBrunswick, graduate, on: day, hasProfile: false))
        var elsewhere = graduate
        elsewhere.graduatedIn = .quebec
        #expect(!atlanticMeets("nb-si-prio", of: newBrunswick, elsewhere, on: day, hasProfile: false))
        #expect(atlanticMeets("nb-si-prio", of: newBrunswick, elsewhere, on: day))
        #expect(!meets("nb-si-prio", elsewhere, on: "2025-12-31"))
    }

    @Test func `remote francophones work for an employer outside Québec`() {
        var remote = francophone
        remote.secondLanguage.takenOn = "2025-06-01"
        remote.offer.jurisdiction = .ontario
        #expect(meets("nb-si-remote", remote, on: "2026-06-03"))
        let lacks: [AtlanticLack] = [
            AtlanticLack("an employer outside Québec") { $0.offer.jurisdiction = .quebec },
            AtlanticLack("an employer in Canada") { $0.offer = .none },
            AtlanticLack("a year of residence") { $0.residentSince = "2025-06-04" },
            AtlanticLack("a year of work") { $0.employedSince = "2025-06-04" },
            AtlanticLack("French") { $0.secondLanguage = .none(.french) },
        ]
        #expect(passing(lacks, "nb-si-remote", from: remote, on: "2026-06-03") == [])
    }

    @Test func `the historic stream asked for 67 points`() {
        let skilled = atlanticWorker(in: .newBrunswick) {
            $0.firstLanguage = LanguageResult(.english, Abilities(all: 7), takenOn: "2024-01-10")
        }
        let rule = newBrunswick.streams.first { $0.id == "nb-ee-elms-historic" }?.eligibility["2024-12-31"]
        var asked = atlanticCircumstances(skilled, newBrunswick, on: "2024-12-31")
        asked.federalPrograms = .fsw
        #expect(rule.map(asked.meets) == true)
        asked.candidate.offer = .none
        #expect(rule.map(asked.meets) == false)
    }
}
