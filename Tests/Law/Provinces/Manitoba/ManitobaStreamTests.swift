import Manitoba
import Rulebook
import Testing

@Suite struct ManitobaSkilledWorkerTests {
    @Test func `six months with the employer and a long-term offer just pass`() {
        #expect(manitobaTakes(manitobaWorker(), "mb-swm"))
        #expect(manitobaTakes(manitobaWorker(), "mb-swm", hasProfile: true))
        #expect(!manitobaTakes(manitobaWorker(), "mb-swm", on: "2025-01-31"))
    }

    @Test(arguments: [
        ManitobaChange("employer since a day later") { $0.employedSince = "2024-08-02" },
        ManitobaChange("permit expired") { $0.permit.expiresOn = "2025-01-31" },
        ManitobaChange("study permit") { $0.permit.kind = .study },
        ManitobaChange("term job") { $0.offer.features.remove(.permanent) },
        ManitobaChange("part-time") { $0.offer.features.remove(.fullTime) },
        ManitobaChange("offer in Ontario") { $0.offer.jurisdiction = .ontario },
        ManitobaChange("lives in Ontario") { $0.residence = .ontario },
        ManitobaChange("open application elsewhere") { $0.facts.set(.otherProgramOpen, true) },
        ManitobaChange("refugee claimant") { $0.facts.set(.refugeeClaimant, true) },
        ManitobaChange("removal order") { $0.facts.set(.removalOrder, true) },
        ManitobaChange("TEER 4 at level 3") {
            $0.offer.occupation = 44101
            $0.firstLanguage.abilities = Abilities(all: 3)
        },
        ManitobaChange("studied in Québec, eleven months") {
            $0.studiedIn = JurisdictionSet(.quebec)
            $0.employedSince = "2024-02-02"
            $0.residentSince = "2024-01-01"
        },
        ManitobaChange("no interest in Manitoba") { $0.interest = JurisdictionSet(.ontario) },
    ])
    func `a worker just fails`(change: ManitobaChange) {
        #expect(!manitobaTakes(manitobaChanged(manitobaWorker(), change.apply), "mb-swm"))
    }

    @Test func `study elsewhere asks for twelve months and skilled workers in the province for no test`() {
        let studiedElsewhere = manitobaChanged(manitobaWorker()) {
            $0.studiedIn = JurisdictionSet(.quebec)
            $0.employedSince = "2024-02-01"
            $0.residentSince = "2024-01-01"
        }
        #expect(manitobaTakes(studiedElsewhere, "mb-swm"))
        #expect(
            manitobaTakes(manitobaChanged(manitobaWorker()) { $0.firstLanguage = .none(.english) }, "mb-swm"))
    }

    @Test func `a nephew with 10,000 dollars just passes`() {
        #expect(manitobaTakes(manitobaNephew(), "mb-swo"))
    }

    @Test(arguments: [
        ManitobaChange("no tie to Manitoba") { $0.relativesIn = [] },
        ManitobaChange("a dollar short of funds") { $0.funds = 9_999 },
        ManitobaChange("no language test") { $0.firstLanguage = .none(.english) },
        ManitobaChange("a spouse and no further funds") { $0.spouse = Spouse(isAccompanying: true) },
        ManitobaChange("works and lives in Alberta") {
            $0.residence = .alberta
            $0.permit = WorkPermit(.postGraduation, expiresOn: "2027-01-01")
        },
        ManitobaChange("open application elsewhere") { $0.facts.set(.otherProgramOpen, true) },
    ])
    func `a nephew just fails`(change: ManitobaChange) {
        #expect(!manitobaTakes(manitobaChanged(manitobaNephew(), change.apply), "mb-swo"))
    }

    @Test func `sixty points of the assessment pass and fewer fail`() {
        // Language 14, age 10, work 12, education 14, friend 10: exactly 60.
        let friend = manitobaChanged(manitobaNephew()) {
            $0.firstLanguage.abilities = Abilities(all: 5)
            $0.foreignMonths = 36
            $0.foreignWorkUntil = "2025-02-01"
            $0.credential = .oneYear
            $0.relativesIn = []
            $0.friendsIn = JurisdictionSet(.manitoba)
            $0.facts = []
        }
        #expect(manitobaTakes(friend, "mb-swo"))
        #expect(!manitobaTakes(manitobaChanged(friend) { $0.foreignMonths = 35 }, "mb-swo"))
        #expect(!manitobaTakes(manitobaChanged(friend) { $0.firstLanguage.abilities.writing = 4 }, "mb-swo"))
    }

    @Test func `holders of a profile show the federal table of the day`() {
        let nephew = manitobaChanged(manitobaNephew()) { $0.funds = 14_690 }
        #expect(manitobaTakes(nephew, "mb-swo", on: "2025-07-06", hasProfile: true))
        #expect(!manitobaTakes(nephew, "mb-swo", on: "2025-07-07", hasProfile: true))
        #expect(!manitobaTakes(nephew, "mb-swo", on: "2025-07-08", hasProfile: true))
        #expect(manitobaTakes(nephew, "mb-swo", on: "2025-07-08", hasProfile: false))
        #expect(!manitobaTakes(manitobaNephew(), "mb-swo", hasProfile: true))
    }
}

@Suite struct ManitobaEducationStreamTests {
    private var graduate: Candidate {
        manitobaChanged(manitobaWorker()) {
            $0.credential = .oneYear
            $0.firstLanguage.abilities = Abilities(all: 7)
            $0.graduatedIn = .manitoba
            $0.graduatedOn = "2022-02-01"
            $0.studiedIn = JurisdictionSet(.manitoba)
            $0.employedSince = .distantFuture
        }
    }

    @Test func `a graduate with an offer in a listed occupation just passes`() {
        #expect(manitobaTakes(graduate, "mb-ies-cep"))
    }

    @Test(arguments: [
        ManitobaChange("level 6 in listening") { $0.firstLanguage.abilities.listening = 6 },
        ManitobaChange("graduated three years and a month before") { $0.graduatedOn = "2022-01-01" },
        ManitobaChange("graduated in Ontario") { $0.graduatedIn = .ontario },
        ManitobaChange("lives abroad") { $0.residence = nil },
        ManitobaChange("occupation not listed") { $0.offer.occupation = 65200 },
        ManitobaChange("job unrelated to the studies") { $0.offer.features.remove(.matchesStudy) },
        ManitobaChange("secondary school") { $0.credential = .secondary },
    ])
    func `a graduate just fails`(change: ManitobaChange) {
        #expect(!manitobaTakes(manitobaChanged(graduate, change.apply), "mb-ies-cep"))
    }

    @Test func `a bachelor needs no related job and some occupations count outside Winnipeg only`() {
        let bachelor = manitobaChanged(graduate) {
            $0.credential = .threeYear
            $0.facts.set(.bachelorDegree, true)
            $0.offer.features.remove(.matchesStudy)
        }
        #expect(manitobaTakes(bachelor, "mb-ies-cep"))
        let aide = manitobaChanged(graduate) { $0.offer.occupation = 33102 }
        #expect(!manitobaTakes(aide, "mb-ies-cep"))
        #expect(manitobaTakes(manitobaChanged(aide) { $0.offer.region = .elsewhereInManitoba }, "mb-ies-cep"))
    }

    @Test func `an internship asks for a master's degree and no offer`() {
        let intern = manitobaChanged(graduate) {
            $0.credential = .masters
            $0.offer = .none
            $0.funds = 10_000
        }
        #expect(manitobaTakes(intern, "mb-ies-gip"))
        #expect(!manitobaTakes(manitobaChanged(intern) { $0.credential = .threeYear }, "mb-ies-gip"))
        #expect(
            !manitobaTakes(manitobaChanged(intern) { $0.firstLanguage.abilities.reading = 6 }, "mb-ies-gip"))
        #expect(!manitobaTakes(manitobaChanged(intern) { $0.residence = nil }, "mb-ies-gip"))
        #expect(!manitobaTakes(manitobaChanged(intern) { $0.funds = 9_999 }, "mb-ies-gip"))
    }
}
