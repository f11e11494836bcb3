import BritishColumbia
import Rulebook
import Testing

@Suite struct `Streams of British Columbia` {
    private let offerShortfalls: [Shortfall] = [
        Shortfall("no offer") { $0.offer = .none },
        Shortfall("an offer elsewhere") { $0.offer.jurisdiction = .ontario },
        Shortfall("part-time") { $0.offer.features.remove(.fullTime) },
        Shortfall("employer in its first year") { $0.offer.employerYears = 0 },
        Shortfall("two staff") { $0.offer.employerStaff = 2 },
        Shortfall("refugee claim") { $0.facts.set(.refugeeClaimant, true) },
        Shortfall("removal order") { $0.facts.set(.removalOrder, true) },
        Shortfall("permit expired") { $0.permit.expiresOn = "2025-01-01" },
        Shortfall("another destination") { $0.destination = .ontario },
        Shortfall("a profile that does not name the province") { $0.interest = JurisdictionSet(.ontario) },
    ]

    @Test func `Skilled Worker asks for two years of work and a skilled offer`() {
        let worker: (inout Candidate) -> Void = {
            $0.canadianMonths = 12
            $0.foreignMonths = 12
            $0.offer.employerStaff = 3
            $0.offer.employerYears = 1
        }
        let shortfalls: [Shortfall] = [
            Shortfall("23 months of work") { $0.foreignMonths = 11 },
            Shortfall("TEER 4") { $0.offer.occupation = 64100 },
            Shortfall("a term outside technology") {
                $0.offer.features.remove(.permanent)
                $0.offer.occupation = 11100
            },
            Shortfall("four staff in Metro Vancouver") {
                $0.offer.region = .metroVancouver
                $0.offer.employerStaff = 4
            },
        ]
        britishColumbia.expectJustPasses(
            "bc-sw", on: "2025-06-01", worker, shortfalls: offerShortfalls + shortfalls)
    }

    @Test func `level 4 is asked for TEER 2 and 3 only`() {
        let level3 = { (occupation: Occupation) in
            nominee(before: britishColumbia, on: "2025-06-01") {
                $0.offer.occupation = occupation
                $0.firstLanguage.abilities = Abilities(all: 3)
            }
        }
        #expect(britishColumbia.takes(level3(21231), in: "bc-sw"))
        #expect(!britishColumbia.takes(level3(72310), in: "bc-sw"))
    }

    @Test func `a base applicant needs no profile`() {
        let outside = nominee(before: britishColumbia, on: "2025-06-01", hasProfile: false) {
            $0.interest = []
        }
        #expect(britishColumbia.takes(outside, in: "bc-sw"))
    }

    @Test(arguments: [("2026-06-12", true), ("2026-06-13", false), ("2026-06-14", false)] as [(Day, Bool)])
    func `twelve occupations are excluded from 2026-06-13`(day: Day, expected: Bool) {
        let supervisor = nominee(before: britishColumbia, on: day) { $0.offer.occupation = 62010 }
        #expect(britishColumbia.takes(supervisor, in: "bc-sw") == expected)
    }

    @Test func `Health Authority asks for a health authority and its list`() {
        let nurse: (inout Candidate) -> Void = {
            $0.offer.occupation = 31301
            $0.offer.features.insert(.healthSector)
        }
        britishColumbia.expectJustPasses(
            "bc-ha", on: "2025-06-01", nurse,
            shortfalls: [
                Shortfall("another employer") { $0.offer.features.remove(.healthSector) },
                Shortfall("outside the list") { $0.offer.occupation = 21231 },
                Shortfall("care aide without registry") { $0.offer.occupation = 33102 },
            ])
    }

    @Test(arguments: [("2025-04-13", true), ("2025-04-14", false), ("2025-04-15", false)] as [(Day, Bool)])
    func `any occupation with a health authority qualified before 2025-04-14`(day: Day, expected: Bool) {
        let developer = nominee(before: britishColumbia, on: day) { $0.offer.features.insert(.healthSector) }
        #expect(britishColumbia.takes(developer, in: "bc-ha") == expected)
    }

    @Test func `a physician may be affiliated without employment`() {
        let physician = nominee(before: britishColumbia, on: "2025-06-01") {
            $0.offer.occupation = 31102
            $0.offer.features = [.healthSector]
        }
        #expect(britishColumbia.takes(physician, in: "bc-ha"))
    }

    @Test func `support staff of rural hospitals have nine months with the employer`() {
        let cleaner: (inout Candidate) -> Void = {
            $0.offer.occupation = 65312
            $0.offer.features.insert(.healthSector)
            $0.offer.region = .elsewhereInBritishColumbia
            $0.employedSince = "2025-10-01"
            $0.credential = .secondary
            $0.firstLanguage.abilities = Abilities(all: 4)
        }
        britishColumbia.expectJustPasses(
            "bc-rrh", on: "2026-07-01", cleaner,
            shortfalls: [
                Shortfall("eight months") { $0.employedSince = "2025-10-02" },
                Shortfall("no secondary school") { $0.credential = .none },
                Shortfall("level 3") { $0.firstLanguage.abilities = Abilities(all: 3) },
                Shortfall("Metro Vancouver") { $0.offer.region = .metroVancouver },
                Shortfall("another occupation") { $0.offer.occupation = 65200 },
            ])
    }

    @Test func `Entry Level asks for TEER 4 or 5 and nine months`() {
        let server: (inout Candidate) -> Void = {
            $0.offer.occupation = 65200
            $0.employedSince = "2023-09-01"
        }
        britishColumbia.expectJustPasses(
            "bc-elss", on: "2024-06-01", server,
            shortfalls: [
                Shortfall("TEER 3") { $0.offer.occupation = 63200 },
                Shortfall("eight months") { $0.employedSince = "2023-09-02" },
                Shortfall("level 3") { $0.firstLanguage.abilities = Abilities(all: 3) },
                Shortfall("no secondary school") { $0.credential = .none },
            ])
    }

    @Test func `graduates have three years to come`() {
        let graduate: (inout Candidate) -> Void = {
            $0.canadianCredentials = 1
            $0.graduatedIn = .britishColumbia
            $0.graduatedOn = "2021-11-01"
        }
        britishColumbia.expectJustPasses(
            "bc-ig", on: "2024-11-01", graduate,
            shortfalls: [
                Shortfall("37 months") { $0.graduatedOn = "2021-10-01" },
                Shortfall("TEER 0") { $0.offer.occupation = 20012 },
                Shortfall("no Canadian credential") { $0.canadianCredentials = 0 },
            ])
        britishColumbia.expectJustPasses(
            "bc-ipg", on: "2024-11-01",
            {
                graduate(&$0)
                $0.credential = .masters
                $0.facts.set(.studiedScienceOrHealth, true)
                $0.offer = .none
            },
            shortfalls: [
                Shortfall("bachelor's degree") { $0.credential = .threeYear },
                Shortfall("another province") { $0.graduatedIn = .ontario },
                Shortfall("37 months") { $0.graduatedOn = "2021-10-01" },
                Shortfall("arts") { $0.facts.set(.studiedScienceOrHealth, false) },
            ])
    }
}
