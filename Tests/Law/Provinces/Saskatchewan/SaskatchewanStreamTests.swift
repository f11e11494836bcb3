import Rulebook
import Saskatchewan
import Testing

@Suite struct `Streams of Saskatchewan` {
    private let offerShortfalls: [Shortfall] = [
        Shortfall("no offer") { $0.offer = .none },
        Shortfall("part-time") { $0.offer.features.remove(.fullTime) },
        Shortfall("a term") { $0.offer.features.remove(.permanent) },
        Shortfall("employer in its second year") { $0.offer.employerYears = 1 },
        Shortfall("refugee claim") { $0.facts.set(.refugeeClaimant, true) },
        Shortfall("removal order") { $0.facts.set(.removalOrder, true) },
        Shortfall("another destination") { $0.destination = .manitoba },
    ]

    @Test func `Employment Offer asks for 60 points and a skilled offer`() {
        let worker: (inout Candidate) -> Void = {
            $0.credential = .oneYear
            $0.firstLanguage.abilities = Abilities(all: 4)
            $0.canadianMonths = 12
            $0.foreignMonths = 0
            $0.offer.employerYears = 2
        }
        let shortfalls: [Shortfall] = [
            Shortfall("eleven months, so 66 points and no year") { $0.canadianMonths = 11 },
            Shortfall("level 3") { $0.firstLanguage.abilities = Abilities(all: 3) },
            Shortfall("TEER 4") { $0.offer.occupation = 64100 },
            Shortfall("truck driver") { $0.offer.occupation = 73300 },
            Shortfall("health") { $0.offer.occupation = 31301 },
            Shortfall("56 points at 51") { $0.bornOn = "1974-01-01" },
            Shortfall("graduate permit, five months") {
                $0.permit.kind = .postGraduation
                $0.employedSince = "2025-01-01"
            },
        ]
        saskatchewan.expectJustPasses(
            "sk-isw-eo", on: "2025-06-01", worker, shortfalls: offerShortfalls + shortfalls)
    }

    @Test func `the streams without offer ask for 60 points, funds and an occupation`() {
        let professional: (inout Candidate) -> Void = {
            $0.bornOn = "1995-01-01"
            $0.offer = .none
            $0.canadianMonths = 48
            $0.foreignMonths = 0
            $0.firstLanguage.abilities = Abilities(all: 8)
            $0.workedIn = JurisdictionSet(.ontario)
            $0.occupation = 21231
            $0.funds = 14_690
        }
        let shortfalls: [Shortfall] = [
            Shortfall("58 points") { $0.canadianMonths = 47 },
            Shortfall("excluded occupation") { $0.occupation = 21100 },
            Shortfall("a dollar short") { $0.funds = 14_689 },
            Shortfall("a family of two") { $0.children = 1 },
            Shortfall("another destination") { $0.destination = .manitoba },
            Shortfall("refugee claim") { $0.facts.set(.refugeeClaimant, true) },
        ]
        saskatchewan.expectJustPasses(
            "sk-isw-oid", on: "2025-06-01", hasProfile: false, professional,
            shortfalls: shortfalls + [Shortfall("TEER 4") { $0.occupation = 64101 }])
        saskatchewan.expectJustPasses(
            "sk-isw-ee", on: "2025-06-01", professional,
            shortfalls: shortfalls + [
                Shortfall("no interest") { $0.interest = JurisdictionSet(.ontario) }
            ])
        let outside = nominee(before: saskatchewan, on: "2025-06-01", hasProfile: false, professional)
        #expect(!saskatchewan.takes(outside, in: "sk-isw-ee"))
    }

    @Test func `a pass mark is met with 60 points and missed with 58`() {
        let at = { (level: UInt8) in
            nominee(before: saskatchewan, on: "2025-06-01") {
                $0.credential = .twoYear
                $0.canadianMonths = 60
                $0.foreignMonths = 0
                $0.firstLanguage.abilities = Abilities(all: level)
                $0.workedIn = JurisdictionSet(.saskatchewan)
                $0.occupation = 22310
            }
        }
        #expect(saskatchewan.takes(at(7), in: "sk-isw-ee"))
        #expect(!saskatchewan.takes(at(6), in: "sk-isw-ee"))
    }

    @Test func `the federal table of funds rises on its day`() {
        let at = { (day: Day) in
            nominee(before: saskatchewan, on: day) {
                $0.credential = .masters
                $0.canadianMonths = 60
                $0.funds = 14_690
            }
        }
        #expect(saskatchewan.takes(at("2025-07-06"), in: "sk-isw-ee"))
        #expect(!saskatchewan.takes(at("2025-07-07"), in: "sk-isw-ee"))
    }

    @Test func `Existing Work Permit asks for six months and a permit of its kind`() {
        let worker: (inout Candidate) -> Void = { $0.employedSince = "2024-12-01" }
        let shortfalls: [Shortfall] = [
            Shortfall("five months") { $0.employedSince = "2024-12-02" },
            Shortfall("graduate permit") { $0.permit.kind = .postGraduation },
            Shortfall("spousal permit") { $0.permit.kind = .spousalOpen },
            Shortfall("permit expired") { $0.permit.expiresOn = "2025-05-31" },
            Shortfall("health") { $0.offer.occupation = 33102 },
            Shortfall("TEER 4 with another permit") {
                $0.permit.kind = .tradeAgreement
                $0.offer.occupation = 64100
            },
            Shortfall("TEER 5 at level 3") {
                $0.offer.occupation = 65200
                $0.firstLanguage.abilities = Abilities(all: 3)
            },
            Shortfall("truck driver with another permit") {
                $0.permit.kind = .tradeAgreement
                $0.offer.occupation = 73300
            },
        ]
        saskatchewan.expectJustPasses(
            "sk-exp-ewp", on: "2025-06-01", worker, shortfalls: offerShortfalls + shortfalls)
    }

    @Test func `Students asks for a diploma of the province and six months in the field`() {
        let graduate: (inout Candidate) -> Void = {
            $0.graduatedIn = .saskatchewan
            $0.permit.kind = .postGraduation
            $0.canadianMonths = 6
            $0.offer.features.insert(.matchesStudy)
        }
        let shortfalls: [Shortfall] = [
            Shortfall("five months") { $0.canadianMonths = 5 },
            Shortfall("a graduate permit from elsewhere") { $0.graduatedIn = .quebec },
            Shortfall("study permit") { $0.permit.kind = .study },
            Shortfall("another field") { $0.offer.features.remove(.matchesStudy) },
            Shortfall("TEER 4") { $0.offer.occupation = 64100 },
        ]
        saskatchewan.expectJustPasses(
            "sk-exp-stu", on: "2025-06-01", graduate, shortfalls: offerShortfalls + shortfalls)
    }

    @Test(
        arguments: [("2025-12-31", true, true), ("2026-01-01", false, false), ("2026-01-02", false, false)]
            as [(Day, Bool, Bool)])
    func `positions are assessed and capped sectors take short permits from 2026`(
        day: Day, unassessed: Bool, long: Bool
    ) {
        let worker = nominee(before: saskatchewan, on: day) { $0.offer.features.remove(.preauthorized) }
        #expect(saskatchewan.takes(worker, in: "sk-exp-ewp") == unassessed)
        let server = nominee(before: saskatchewan, on: day) {
            $0.offer.occupation = 65200
            $0.permit.expiresOn = day.adding(months: 7)
        }
        #expect(saskatchewan.takes(server, in: "sk-exp-ewp") == long)
        let pressed = nominee(before: saskatchewan, on: day) {
            $0.offer.occupation = 65200
            $0.permit.expiresOn = day.adding(months: 6)
        }
        #expect(saskatchewan.takes(pressed, in: "sk-exp-ewp"))
    }

    @Test(
        arguments: [("2025-03-26", true), ("2025-03-27", false), ("2025-12-31", false), ("2026-01-01", true)]
            as [(Day, Bool)])
    func `recruitment from abroad is narrowed in 2025`(day: Day, expected: Bool) {
        let abroad = nominee(before: saskatchewan, on: day) {
            $0.residence = nil
            $0.permit = .none
        }
        #expect(saskatchewan.takes(abroad, in: "sk-isw-eo") == expected)
        let electrician = nominee(before: saskatchewan, on: day) {
            $0.residence = nil
            $0.permit = .none
            $0.offer.occupation = 72200
        }
        #expect(saskatchewan.takes(electrician, in: "sk-isw-eo"))
    }
}
