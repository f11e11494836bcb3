import NewfoundlandAndLabrador
import Rulebook
import Testing

@Suite struct `Newfoundland and Labrador's streams` {
    private func passing(
        _ lacks: [AtlanticLack], _ stream: String, from candidate: Candidate, on day: Day = "2025-08-01"
    ) -> [String] {
        atlanticPassing(lacks, stream, of: newfoundlandAndLabrador, from: candidate, on: day)
    }

    private func meets(_ stream: String, _ candidate: Candidate, on day: Day = "2025-08-01") -> Bool {
        atlanticMeets(stream, of: newfoundlandAndLabrador, candidate, on: day)
    }

    private static let lacksOfEveryWorker: [AtlanticLack] = [
        AtlanticLack("a full-time job") { $0.offer.features.remove(.fullTime) },
        AtlanticLack("a job all year round") { $0.offer.features.remove(.yearRound) },
        AtlanticLack("the prevailing wage") { $0.offer.features.remove(.lowWageOrMore) },
        AtlanticLack("an offer in the province") { $0.offer.jurisdiction = .ontario },
        AtlanticLack("an employer of two years") { $0.offer.employerYears = 1 },
        AtlanticLack("an employer with staff") { $0.offer.employerStaff = 0 },
        AtlanticLack("a second person on staff in St. John's") {
            $0.offer.employerStaff = 1
            $0.offer.region = .stJohns
        },
        AtlanticLack("21 years of age") { $0.bornOn = "2004-08-02" },
        AtlanticLack("an age under 60") { $0.bornOn = "1965-08-01" },
        AtlanticLack("four months of permit") { $0.permit.expiresOn = "2025-11-30" },
        AtlanticLack("the destination") { $0.destination = .novaScotia },
        AtlanticLack("twelve months here after another province") {
            $0.livedIn = JurisdictionSet(.quebec)
            $0.residentSince = "2024-08-02"
        },
    ]

    @Test func `Express Entry Skilled Worker asks for each of its conditions`() {
        let worker = atlanticWorker(in: .newfoundlandAndLabrador)
        #expect(meets("nl-ee-sw", worker))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a skilled job") { $0.offer.occupation = 65200 },
            AtlanticLack("interest in the province") { $0.interest = [] },
            AtlanticLack("an assessed credential") { $0.facts.set(.credentialAssessed, false) },
            AtlanticLack("67 points") {
                $0.credential = .none
                $0.firstLanguage.abilities = Abilities(all: 6)
            },
            AtlanticLack("no refugee claim") { $0.facts.set(.refugeeClaimant, true) },
            AtlanticLack("a permit, vacancy assessment or LMIA") {
                $0.residence = nil
                $0.permit = .none
            },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "nl-ee-sw", from: worker) == [])
        #expect(
            !atlanticMeets(
                "nl-ee-sw", of: newfoundlandAndLabrador, worker, on: "2025-08-01", hasProfile: false))
    }

    @Test func `bounds of age, permit and staff are included`() {
        #expect(meets("nl-ee-sw", atlanticWorker(in: .newfoundlandAndLabrador) { $0.bornOn = "2004-08-01" }))
        #expect(meets("nl-sw", atlanticWorker(in: .newfoundlandAndLabrador) { $0.bornOn = "1965-08-02" }))
        #expect(
            meets(
                "nl-sw", atlanticWorker(in: .newfoundlandAndLabrador) { $0.permit.expiresOn = "2025-12-01" }))
        #expect(
            meets(
                "nl-sw",
                atlanticWorker(in: .newfoundlandAndLabrador) {
                    $0.offer.employerStaff = 1
                    $0.offer.region = .elsewhereInNewfoundlandAndLabrador
                }))
    }

    @Test func `an overseas candidate needs a vacancy assessment`() {
        let abroad = atlanticWorker(in: .newfoundlandAndLabrador) {
            $0.residence = nil
            $0.permit = .none
        }
        #expect(!meets("nl-sw", abroad))
        var assessed = abroad
        assessed.offer.features.insert(.preauthorized)
        #expect(meets("nl-sw", assessed))
        #expect(meets("nl-ee-sw", assessed))
    }

    @Test func `Skilled Worker takes every TEER, with level 4 in TEER 4 and 5 and no post-graduation permit`()
    {
        let server = atlanticWorker(in: .newfoundlandAndLabrador) {
            $0.offer.occupation = 65200
            $0.firstLanguage.abilities = Abilities(all: 4)
        }
        #expect(meets("nl-sw", server))
        let lacks: [AtlanticLack] = [
            AtlanticLack("level 4") { $0.firstLanguage.abilities.writing = 3 },
            AtlanticLack("another permit") { $0.permit.kind = .postGraduation },
            AtlanticLack("no refugee claim") { $0.facts.set(.refugeeClaimant, true) },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "nl-sw", from: server) == [])
    }

    @Test func `International Graduate takes a job in the field of study from anywhere in Canada`() {
        let graduate = atlanticGraduate(of: .newfoundlandAndLabrador) { $0.graduatedIn = .ontario }
        #expect(meets("nl-ig", graduate))
        let lacks: [AtlanticLack] = [
            AtlanticLack("a post-graduation permit") { $0.permit.kind = .labourMarketImpactAssessed },
            AtlanticLack("a Canadian credential") { $0.canadianCredentials = 0 },
            AtlanticLack("the field of study") { $0.offer.features.remove(.matchesStudy) },
            AtlanticLack("a skilled job") { $0.offer.occupation = 65200 },
            AtlanticLack("no return obligation") { $0.facts.set(.returnObligation, true) },
        ]
        #expect(passing(lacks + Self.lacksOfEveryWorker, "nl-ig", from: graduate) == [])
        var local = graduate
        local.graduatedIn = .newfoundlandAndLabrador
        local.offer.features.remove(.matchesStudy)
        #expect(meets("nl-ig", local))
    }

    @Test func `the rule on earlier residence holds from 2025-07-16 and ends with the twelfth month`() {
        let newcomer = atlanticWorker(in: .newfoundlandAndLabrador) {
            $0.livedIn = JurisdictionSet(.quebec)
            $0.residentSince = "2024-12-17"
        }
        for stream in ["nl-ee-sw", "nl-sw"] {
            #expect(meets(stream, newcomer, on: "2025-07-15"))
            #expect(!meets(stream, newcomer, on: "2025-07-16"))
            #expect(!meets(stream, newcomer, on: "2025-12-16"))
            #expect(meets(stream, newcomer, on: "2025-12-17"))
        }
    }

    @Test func `the signal I50 blocks before the twelfth month`() {
        let rules = IntentRules(
            signals: [], regime: .always(.officerAndProvince, per: Source("regime of the test")))
        let newcomer = atlanticWorker(in: .newfoundlandAndLabrador) {
            $0.livedIn = JurisdictionSet(.quebec)
            $0.residentSince = "2024-12-17"
        }
        let levels = (["2025-07-15", "2025-07-16", "2025-12-16", "2025-12-17"] as [Day]).map { day in
            rules.finding(
                in: atlanticCircumstances(newcomer, newfoundlandAndLabrador, on: day),
                also: newfoundlandAndLabrador.intentSignals
            ).level
        }
        #expect(levels == [.thin, .blocked, .blocked, .thin])
    }
}

@Suite struct `Newfoundland and Labrador's program` {
    @Test func `1,000 spaces came on 2025-01-31`() {
        #expect(atlanticAllocation(of: newfoundlandAndLabrador, on: "2024-12-31") == 2_100)
        #expect(atlanticAllocation(of: newfoundlandAndLabrador, on: "2025-01-30") == 1_050)
        #expect(atlanticAllocation(of: newfoundlandAndLabrador, on: "2025-01-31") == 2_050)
        #expect(atlanticAllocation(of: newfoundlandAndLabrador, on: "2025-12-31") == 2_050)
        #expect(atlanticAllocation(of: newfoundlandAndLabrador, on: "2026-01-01") == 1_379)
    }

    @Test func `expressions of interest replace direct applications on 2025-02-19`() {
        for stream in newfoundlandAndLabrador.streams where stream.notSimulated == nil {
            #expect(stream.selection["2025-02-18"]?.intake == .direct)
            #expect(stream.selection["2025-02-19"]?.intake == .invitation)
            #expect(stream.selection["2025-02-19"]?.interestMonths == 12)
            #expect(stream.selection["2025-02-19"]?.applyWithinDays == 60)
        }
    }

    @Test func `the parts of a year's nominations add to a thousand`() {
        for year in 2024...2026 { #expect(atlanticPractice(of: newfoundlandAndLabrador, in: year) == 1_000) }
        #expect(atlanticPracticeFaults(of: newfoundlandAndLabrador) == [])
    }
}
