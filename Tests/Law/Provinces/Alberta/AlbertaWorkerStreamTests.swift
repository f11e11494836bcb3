import Alberta
import Rulebook
import Testing

@Suite struct `Worker streams of Alberta` {
    private let offerShortfalls: [Shortfall] = [
        Shortfall("no offer") { $0.offer = .none },
        Shortfall("part-time") { $0.offer.features.remove(.fullTime) },
        Shortfall("a term") { $0.offer.features.remove(.permanent) },
        Shortfall("seasonal") { $0.offer.features.remove(.yearRound) },
        Shortfall("below the low wage") { $0.offer.features.remove(.lowWageOrMore) },
        Shortfall("employer in its second year") { $0.offer.employerYears = 1 },
        Shortfall("two staff") { $0.offer.employerStaff = 2 },
        Shortfall("$399,000 of revenue") { $0.offer.employerRevenue = 399 },
        Shortfall("refugee claim") { $0.facts.set(.refugeeClaimant, true) },
        Shortfall("another destination") { $0.destination = .ontario },
    ]

    private let thresholds: (inout Candidate) -> Void = {
        $0.offer.employerYears = 2
        $0.offer.employerStaff = 3
        $0.offer.employerRevenue = 400
    }

    @Test func `Opportunity asks for work, permit, language and employer`() {
        let worker: (inout Candidate) -> Void = {
            thresholds(&$0)
            $0.canadianMonths = 12
            $0.foreignMonths = 0
            $0.credential = .secondary
            $0.firstLanguage.abilities = Abilities(all: 5)
        }
        let shortfalls: [Shortfall] = [
            Shortfall("eleven months") { $0.canadianMonths = 11 },
            Shortfall("level 4 for TEER 1") { $0.firstLanguage.abilities = Abilities(all: 4) },
            Shortfall("no secondary school") { $0.credential = .none },
            Shortfall("lives in another province") { $0.residence = .britishColumbia },
            Shortfall("spousal permit") { $0.permit.kind = .spousalOpen },
            Shortfall("permit expired") { $0.permit.expiresOn = "2025-05-31" },
            Shortfall("works for another employer") { $0.facts.set(.worksForOfferingEmployer, false) },
            Shortfall("excluded occupation") { $0.offer.occupation = 63101 },
            Shortfall("care aide below level 7") { $0.offer.occupation = 33102 },
        ]
        alberta.expectJustPasses("ab-aos", on: "2025-06-01", worker, shortfalls: offerShortfalls + shortfalls)
    }

    @Test func `two years anywhere within thirty months serve as well`() {
        let mover = { (foreign: UInt16) in
            nominee(before: alberta, on: "2025-06-01") {
                $0.canadianMonths = 6
                $0.foreignMonths = foreign
                $0.foreignWorkUntil = "2024-12-01"
            }
        }
        #expect(alberta.takes(mover(18), in: "ab-aos"))
        #expect(!alberta.takes(mover(17), in: "ab-aos"))
    }

    @Test func `a graduate needs six months in the field and an Alberta credential`() {
        let graduate: (inout Candidate) -> Void = {
            $0.permit.kind = .postGraduation
            $0.graduatedIn = .alberta
            $0.offer.features.insert(.matchesStudy)
            $0.canadianMonths = 6
            $0.foreignMonths = 0
        }
        alberta.expectJustPasses(
            "ab-aos", on: "2025-06-01", graduate,
            shortfalls: [
                Shortfall("five months") { $0.canadianMonths = 5 },
                Shortfall("another field") { $0.offer.features.remove(.matchesStudy) },
                Shortfall("another province") { $0.graduatedIn = .quebec },
            ])
    }

    @Test(arguments: [("2024-03-17", true), ("2024-03-18", false), ("2024-03-19", false)] as [(Day, Bool)])
    func `employers have thresholds from 2024-03-18`(day: Day, expected: Bool) {
        let small = nominee(before: alberta, on: day) { $0.offer.employerStaff = 2 }
        #expect(alberta.takes(small, in: "ab-aos") == expected)
    }

    @Test func `Rural Renewal asks for an endorsement and an offer in the community`() {
        let worker: (inout Candidate) -> Void = {
            thresholds(&$0)
            $0.facts.set(.communityEndorsement, true)
            $0.offer.region = .ruralRenewalCommunity
            $0.canadianMonths = 12
            $0.foreignMonths = 0
            $0.credential = .secondary
            $0.firstLanguage.abilities = Abilities(all: 5)
        }
        let shortfalls: [Shortfall] = [
            Shortfall("no endorsement") { $0.facts.set(.communityEndorsement, false) },
            Shortfall("an offer in Calgary") { $0.offer.region = .calgary },
            Shortfall("eleven months") { $0.canadianMonths = 11 },
            Shortfall("level 4 for TEER 1") { $0.firstLanguage.abilities = Abilities(all: 4) },
            Shortfall("no secondary school") { $0.credential = .none },
            Shortfall("excluded occupation") { $0.offer.occupation = 44101 },
        ]
        alberta.expectJustPasses("ab-rrs", on: "2025-06-01", worker, shortfalls: offerShortfalls + shortfalls)
    }

    @Test(arguments: [("2025-12-31", true), ("2026-01-01", false), ("2026-01-02", false)] as [(Day, Bool)])
    func `Rural Renewal takes no TEER 4 from abroad and no study permit from 2026`(day: Day, expected: Bool) {
        let endorsed: (inout Candidate) -> Void = {
            $0.facts.set(.communityEndorsement, true)
            $0.offer.region = .ruralRenewalCommunity
        }
        let abroad = nominee(before: alberta, on: day) {
            endorsed(&$0)
            $0.residence = nil
            $0.permit = .none
            $0.offer.occupation = 65200
        }
        let student = nominee(before: alberta, on: day) {
            endorsed(&$0)
            $0.permit.kind = .study
        }
        #expect(alberta.takes(abroad, in: "ab-rrs") == expected)
        #expect(alberta.takes(student, in: "ab-rrs") == expected)
    }

    @Test func `Tourism asks for six months with a member of the association`() {
        let server: (inout Candidate) -> Void = {
            thresholds(&$0)
            $0.offer.occupation = 65200
            $0.facts.set(.tourismEmployer, true)
            $0.employedSince = "2024-12-01"
            $0.credential = .secondary
            $0.firstLanguage.abilities = Abilities(all: 4)
        }
        let shortfalls: [Shortfall] = [
            Shortfall("five months") { $0.employedSince = "2024-12-02" },
            Shortfall("level 3") { $0.firstLanguage.abilities = Abilities(all: 3) },
            Shortfall("no secondary school") { $0.credential = .none },
            Shortfall("another occupation") { $0.offer.occupation = 65102 },
            Shortfall("employer outside the association") { $0.facts.set(.tourismEmployer, false) },
            Shortfall("open permit") { $0.permit.kind = .otherOpen },
            Shortfall("lives in another province") { $0.residence = .britishColumbia },
        ]
        alberta.expectJustPasses("ab-ths", on: "2025-06-01", server, shortfalls: offerShortfalls + shortfalls)
    }

    @Test(
        arguments: [("2024-07-18", false), ("2024-07-19", true), ("2024-11-30", true), ("2024-12-01", false)]
            as [(Day, Bool)])
    func `people hit by wildfires came with open permits`(day: Day, expected: Bool) {
        let server = nominee(before: alberta, on: day) {
            $0.offer.occupation = 65200
            $0.facts.set(.tourismEmployer, true)
            $0.permit.kind = .otherOpen
        }
        #expect(alberta.takes(server, in: "ab-ths") == expected)
    }

    @Test func `health care outside Express Entry asks for profession, regulator and level 5`() {
        let nurse: (inout Candidate) -> Void = {
            thresholds(&$0)
            $0.offer.occupation = 31301
            $0.offer.features.insert(.healthSector)
            $0.facts.set(.qualificationVerified, true)
            $0.firstLanguage.abilities = Abilities(all: 5)
            $0.credential = .secondary
        }
        let shortfalls: [Shortfall] = [
            Shortfall("another occupation") { $0.offer.occupation = 33102 },
            Shortfall("another sector") { $0.offer.features.remove(.healthSector) },
            Shortfall("not verified") { $0.facts.set(.qualificationVerified, false) },
            Shortfall("level 4") { $0.firstLanguage.abilities = Abilities(all: 4) },
            Shortfall("no secondary school") { $0.credential = .none },
        ]
        alberta.expectJustPasses(
            "ab-dhcp-nee", on: "2025-06-01", hasProfile: false, nurse,
            shortfalls: offerShortfalls + shortfalls)
    }
}
