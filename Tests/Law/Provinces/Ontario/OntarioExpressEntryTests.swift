import Ontario
import Rulebook
import Testing

@Suite struct OntarioGraduateStreamTests {
    @Test func `a master with a year in Ontario just passes`() {
        #expect(ontarioTakes(ontarioMaster(), "on-masters"))
    }

    @Test(arguments: [
        OntarioChange("level 6 in writing") { $0.firstLanguage.abilities.writing = 6 },
        OntarioChange("graduated 25 months before") { $0.graduatedOn = "2023-01-01" },
        OntarioChange("graduated in Québec") { $0.graduatedIn = .quebec },
        OntarioChange("a bachelor") { $0.credential = .threeYear },
        OntarioChange("eleven months of residence") { $0.residentSince = "2024-02-02" },
        OntarioChange("lives in Québec") { $0.residence = .quebec },
        OntarioChange("a dollar short of funds") { $0.funds = 14_689 },
        OntarioChange("destined to Québec") { $0.destination = .quebec },
    ])
    func `a master just fails`(change: OntarioChange) {
        #expect(!ontarioTakes(ontarioChanged(ontarioMaster(), change.apply), "on-masters"))
    }

    @Test func `a master abroad may apply and one in another province is blocked`() {
        let abroad = ontarioChanged(ontarioMaster()) { $0.residence = nil }
        #expect(ontarioTakes(abroad, "on-masters"))
        let elsewhere = ontarioChanged(ontarioMaster()) { $0.residence = .quebec }
        let rules = IntentRules(signals: [], regime: .always(.provinceAlone, per: .assumed("test")))
        func isBlocked(_ candidate: Candidate, _ day: Day, _ stream: String) -> Bool {
            rules.finding(
                in: ontarioCircumstances(candidate, on: day), also: ontario.intentSignals, stream: stream
            ).level == .blocked
        }
        #expect(isBlocked(elsewhere, "2025-02-01", "on-masters"))
        #expect(!isBlocked(elsewhere, "2025-02-01", "on-ee-hcp"))
        #expect(!isBlocked(abroad, "2025-02-01", "on-masters"))
        #expect(isBlocked(elsewhere, "2026-06-24", "on-masters"))
        #expect(!isBlocked(elsewhere, "2026-06-25", "on-masters"))
    }

    @Test func `a doctor needs no language test and a master's degree is not enough`() {
        let doctor = ontarioChanged(ontarioMaster()) {
            $0.credential = .doctoral
            $0.firstLanguage = .none(.english)
        }
        #expect(ontarioTakes(doctor, "on-phd"))
        #expect(!ontarioTakes(ontarioMaster(), "on-phd"))
        #expect(!ontarioTakes(ontarioChanged(doctor) { $0.graduatedIn = .manitoba }, "on-phd"))
    }

    @Test func `settlement funds follow the federal table of the day`() {
        let master = ontarioChanged(ontarioMaster()) { $0.funds = 14_690 }
        #expect(ontarioTakes(master, "on-masters", on: "2025-07-06"))
        #expect(!ontarioTakes(master, "on-masters", on: "2025-07-07"))
        #expect(ontarioTakes(ontarioChanged(master) { $0.funds = 15_263 }, "on-masters", on: "2025-07-08"))
    }
}

@Suite struct OntarioExpressEntryStreamTests {
    private var professional: Candidate {
        ontarioChanged(ontarioWorker()) {
            $0.offer = .none
            $0.foreignMonths = 12
            $0.firstLanguage.abilities = Abilities(all: 7)
            $0.funds = 14_690
        }
    }

    @Test func `a professional of the pool just passes`() {
        #expect(ontarioTakes(professional, "on-ee-hcp"))
        #expect(ontarioTakes(professional, "on-ee-hcp", programs: .cec))
    }

    @Test(arguments: [
        OntarioChange("eleven months of work") { $0.foreignMonths = 11 },
        OntarioChange("level 6 in speaking") { $0.firstLanguage.abilities.speaking = 6 },
        OntarioChange("a three-year diploma") { $0.facts.set(.bachelorDegree, false) },
        OntarioChange("a dollar short of funds") { $0.funds = 14_689 },
        OntarioChange("no interest in Ontario") { $0.interest = JurisdictionSet(.manitoba) },
        OntarioChange("destined to Manitoba") { $0.destination = .manitoba },
    ])
    func `a professional just fails`(change: OntarioChange) {
        #expect(!ontarioTakes(ontarioChanged(professional, change.apply), "on-ee-hcp"))
    }

    @Test func `a professional without a profile or of the trades program just fails`() {
        #expect(!ontarioTakes(professional, "on-ee-hcp", hasProfile: false))
        #expect(!ontarioTakes(professional, "on-ee-hcp", programs: .fst))
    }

    @Test func `French at seven and English at six open the French-speaking stream`() {
        let speaker = ontarioChanged(professional) {
            $0.firstLanguage = LanguageResult(.french, Abilities(all: 7), takenOn: "2024-12-01")
            $0.secondLanguage = LanguageResult(.english, Abilities(all: 6), takenOn: "2024-12-01")
        }
        #expect(ontarioTakes(speaker, "on-ee-fssw"))
        #expect(
            !ontarioTakes(ontarioChanged(speaker) { $0.firstLanguage.abilities.writing = 6 }, "on-ee-fssw"))
        #expect(
            !ontarioTakes(ontarioChanged(speaker) { $0.secondLanguage.abilities.writing = 5 }, "on-ee-fssw"))
        #expect(!ontarioTakes(ontarioChanged(speaker) { $0.credential = .twoYear }, "on-ee-fssw"))
    }

    @Test func `a tradesperson works in Ontario for a year`() {
        let carpenter = ontarioChanged(professional) {
            $0.occupation = 72310
            $0.firstLanguage.abilities = Abilities(all: 5)
            $0.canadianMonths = 12
            $0.canadianWorkUntil = "2026-01-01"
            $0.recordedOn = "2025-02-01"
            $0.residentSince = "2024-01-15"
        }
        #expect(ontarioTakes(carpenter, "on-ee-st", programs: .cec))
        #expect(!ontarioTakes(carpenter, "on-ee-st", programs: .fst))
        let changes: [(inout Candidate) -> Void] = [
            { $0.canadianMonths = 11 }, { $0.residence = .quebec }, { $0.permit = .none },
            { $0.occupation = 72600 }, { $0.firstLanguage.abilities.reading = 4 },
        ]
        for change in changes {
            #expect(!ontarioTakes(ontarioChanged(carpenter, change), "on-ee-st", programs: .cec))
        }
    }
}

@Suite struct OntarioWorkforceStreamTests {
    private var worker: Candidate {
        ontarioChanged(ontarioWorker()) {
            $0.foreignMonths = 0
            $0.employedSince = "2026-02-04"
            $0.canadianWorkUntil = "2027-12-31"
            $0.firstLanguage = LanguageResult(.english, Abilities(all: 6), takenOn: "2026-01-01")
            $0.offer.employerRevenue = 250
        }
    }

    @Test func `six months in the offered position just pass`() {
        #expect(ontarioTakes(worker, "on-owp-teer03", on: "2026-08-04"))
        #expect(!ontarioTakes(worker, "on-owp-teer03", on: "2026-06-24"))
        #expect(!ontarioTakes(worker, "on-owp-teer03", on: "2026-08-03"))
    }

    @Test(arguments: [
        OntarioChange("level 5") { $0.firstLanguage.abilities.reading = 5 },
        OntarioChange("secondary school") { $0.credential = .secondary },
        OntarioChange("low wage") { $0.offer.features.remove(.medianWageOrMore) },
        OntarioChange("employer of two years") { $0.offer.employerYears = 2 },
        OntarioChange("employer with 249,000 dollars") { $0.offer.employerRevenue = 249 },
        OntarioChange("TEER 4") { $0.offer.occupation = 44101 },
        OntarioChange("another employer") { $0.facts.set(.worksForOfferingEmployer, false) },
    ])
    func `a worker just fails`(change: OntarioChange) {
        #expect(!ontarioTakes(ontarioChanged(worker, change.apply), "on-owp-teer03", on: "2026-08-04"))
    }

    @Test func `a recent graduate needs three months, a low wage and no test`() {
        let graduate = ontarioChanged(worker) {
            $0.credential = .twoYear
            $0.graduatedIn = .ontario
            $0.graduatedOn = "2023-08-04"
            $0.employedSince = "2026-05-04"
            $0.firstLanguage = .none(.english)
            $0.offer.features.remove(.medianWageOrMore)
            $0.offer.features.insert(.lowWageOrMore)
        }
        #expect(ontarioTakes(graduate, "on-owp-teer03", on: "2026-08-04"))
        let older = ontarioChanged(graduate) { $0.graduatedOn = "2023-07-04" }
        #expect(!ontarioTakes(older, "on-owp-teer03", on: "2026-08-04"))
    }

    @Test func `a trade needs level five and secondary school`() {
        let welder = ontarioChanged(worker) {
            $0.offer.occupation = 72106
            $0.credential = .secondary
            $0.firstLanguage.abilities = Abilities(all: 5)
        }
        #expect(ontarioTakes(welder, "on-owp-teer03", on: "2026-08-04"))
        #expect(
            !ontarioTakes(ontarioChanged(welder) { $0.credential = .none }, "on-owp-teer03", on: "2026-08-04")
        )
    }

    @Test func `nine months in the position open the category of TEER 4 and 5`() {
        let labourer = ontarioChanged(worker) {
            $0.offer.occupation = 95106
            $0.credential = .secondary
            $0.firstLanguage.abilities = Abilities(all: 4)
            $0.employedSince = "2025-11-04"
        }
        #expect(ontarioTakes(labourer, "on-owp-teer45", on: "2026-08-04"))
        #expect(!ontarioTakes(labourer, "on-owp-teer45", on: "2026-08-03"))
        #expect(
            !ontarioTakes(
                ontarioChanged(labourer) { $0.offer.occupation = 21231 }, "on-owp-teer45", on: "2026-08-04"))
    }
}
