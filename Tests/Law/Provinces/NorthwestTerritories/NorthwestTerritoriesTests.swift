import NorthwestTerritories
import Rulebook
import Testing

@Suite struct `Points of the Northwest Territories` {
    private func points(_ answers: Answers) throws -> PointsResult {
        try #require(northwestTerritories.grid("nt-845", on: "2026-06-01")).points(
            for: answers, stream: "nt-sw")
    }

    @Test func `an accountant in Hay River has 500 of the known lines`() throws {
        let result = try points([
            "age": .number(31), "relevant_full_time_years_last_10": .number(6),
            "post_secondary_related_to_occupation": .yes, "nwt_full_time_years_last_10": .number(36),
            "nominating_occupation_level": .choice("senior_management_or_university_level"),
            "job_outside_yellowknife": .yes,
        ])
        #expect(result.total == 500)
        #expect(result["labour_market"] == 200 && result["adaptability"] == 50 && result["language"] == 0)
        #expect(result.passes == nil)
    }

    @Test func `a graduate of Aurora College has 150 of the known lines`() throws {
        #expect(try points(["age": .number(24), "nwt_diploma_or_higher": .yes]).total == 150)
    }

    @Test func `a bilingual manager of 52 has 335 of the known lines`() throws {
        let result = try points([
            "age": .number(52), "bilingual": .yes, "relevant_full_time_years_last_10": .number(10),
            "post_secondary_related_to_occupation": .yes,
            "nominating_occupation_level": .choice("senior_management_or_university_level"),
        ])
        #expect(result.total == 335)
    }

    @Test(arguments: [(20, 0), (21, 50), (44, 50), (45, 0), (49, 0), (50, 10)])
    func `ages without a published line earn nothing`(age: Int, expected: Int) throws {
        #expect(try points(["age": .number(age)]).total == expected)
    }

    @Test func `there is no grid before 2026-03-09`() {
        #expect(northwestTerritories.grid("nt-845", on: "2026-03-08") == nil)
        #expect(northwestTerritories.grid("nt-845", on: "2026-03-09") != nil)
    }

    @Test func `a candidate of the model has the points of the same form`() throws {
        let accountant = nominee(before: northwestTerritories, on: "2026-06-01") {
            $0.canadianMonths = 36
            $0.residentSince = "2023-06-01"
            $0.foreignMonths = 36
            $0.foreignWorkUntil = "2023-05-01"
            $0.offer.region = .elsewhereInNorthwestTerritories
            $0.offer.occupation = 11100
        }
        let grid = try #require(northwestTerritories.grid("nt-845", on: "2026-06-01"))
        #expect(accountant.points(in: grid, stream: "nt-sw") == 500)
    }
}

@Suite struct `Streams of the Northwest Territories` {
    private let offerShortfalls: [Shortfall] = [
        Shortfall("no offer") { $0.offer = .none },
        Shortfall("part-time") { $0.offer.features.remove(.fullTime) },
        Shortfall("no recruitment") { $0.offer.features.remove(.recruitmentShown) },
        Shortfall("refugee claim") { $0.facts.set(.refugeeClaimant, true) },
        Shortfall("another destination") { $0.destination = .alberta },
        Shortfall("$9,999") { $0.funds = 9_999 },
        Shortfall("a dependant more than the funds allow") {
            $0.funds = 11_999
            $0.children = 1
        },
    ]
    private let permitExpired = Shortfall("permit expired") { $0.permit.expiresOn = "2025-05-31" }

    @Test func `Skilled Worker asks for a year, a permit and level 6`() {
        northwestTerritories.expectJustPasses(
            "nt-sw", on: "2025-06-01",
            {
                $0.canadianMonths = 12
                $0.foreignMonths = 0
                $0.firstLanguage.abilities = Abilities(all: 6)
                $0.funds = 10_000
            },
            shortfalls: offerShortfalls + [
                permitExpired,
                Shortfall("eleven months") { $0.canadianMonths = 11 },
                Shortfall("level 5 for TEER 1") { $0.firstLanguage.abilities = Abilities(all: 5) },
                Shortfall("TEER 4") { $0.offer.occupation = 64100 },
            ])
    }

    @Test func `Express Entry asks for a profile and level 7 or 5`() {
        northwestTerritories.expectJustPasses(
            "nt-ee", on: "2025-06-01",
            {
                $0.canadianMonths = 12
                $0.foreignMonths = 0
                $0.firstLanguage.abilities = Abilities(all: 7)
            },
            shortfalls: offerShortfalls + [
                permitExpired,
                Shortfall("eleven months") { $0.canadianMonths = 11 },
                Shortfall("level 6 for TEER 1") { $0.firstLanguage.abilities = Abilities(all: 6) },
                Shortfall("level 4 for TEER 3") {
                    $0.offer.occupation = 63200
                    $0.firstLanguage.abilities = Abilities(all: 4)
                },
                Shortfall("TEER 4") { $0.offer.occupation = 64100 },
                Shortfall("no interest") { $0.interest = JurisdictionSet(.ontario) },
            ])
        let outside = nominee(before: northwestTerritories, on: "2025-06-01", hasProfile: false)
        #expect(!northwestTerritories.takes(outside, in: "nt-ee"))
    }

    @Test func `Entry Level asks for TEER 4 or 5, level 4 and the months of the day`() {
        let server: (inout Candidate) -> Void = {
            $0.offer.occupation = 65200
            $0.firstLanguage.abilities = Abilities(all: 4)
        }
        northwestTerritories.expectJustPasses(
            "nt-elss", on: "2025-06-01", server,
            shortfalls: offerShortfalls + [
                permitExpired,
                Shortfall("level 3") { $0.firstLanguage.abilities = Abilities(all: 3) },
                Shortfall("TEER 3") { $0.offer.occupation = 63200 },
            ])
        let after = { (months: Int, day: Day) in
            nominee(before: northwestTerritories, on: day) {
                server(&$0)
                $0.employedSince = day.adding(months: -months)
            }
        }
        #expect(northwestTerritories.takes(after(6, "2025-12-31"), in: "nt-elss"))
        #expect(!northwestTerritories.takes(after(5, "2025-12-31"), in: "nt-elss"))
        #expect(!northwestTerritories.takes(after(6, "2026-01-01"), in: "nt-elss"))
        #expect(northwestTerritories.takes(after(12, "2026-01-01"), in: "nt-elss"))
    }

    @Test func `Francophone asks for French at 5 and English at 4`() {
        northwestTerritories.expectJustPasses(
            "nt-fr", on: "2025-06-01",
            {
                $0.firstLanguage = LanguageResult(.french, Abilities(all: 5), takenOn: "2025-01-01")
                $0.secondLanguage = LanguageResult(.english, Abilities(all: 4), takenOn: "2025-01-01")
                $0.canadianMonths = 6
                $0.foreignMonths = 0
                $0.credential = .secondary
            },
            shortfalls: offerShortfalls + [
                Shortfall("French at 4") { $0.firstLanguage.abilities = Abilities(all: 4) },
                Shortfall("English at 3") { $0.secondLanguage.abilities = Abilities(all: 3) },
                Shortfall("five months") { $0.canadianMonths = 5 },
                Shortfall("no secondary school") { $0.credential = .none },
            ])
    }
}

@Suite struct `Program of the Northwest Territories` {
    @Test func `every name a declaration uses is declared`() { northwestTerritories.expectConsistent() }

    @Test(
        arguments: [
            ("2024-06-01", 300), ("2025-01-01", 150), ("2025-08-31", 150), ("2025-09-01", 197),
            ("2026-01-01", 197),
        ] as [(Day, Int)])
    func `the allocation stands as known on each day`(day: Day, expected: Int) {
        #expect(northwestTerritories.allocation(on: day) == expected)
    }

    @Test(
        arguments: [
            ("2025-02-26", .oldest), ("2025-02-27", .lottery), ("2026-03-08", .lottery),
            ("2026-03-09", .points(grid: "nt-845")),
        ] as [(Day, SelectionOrder)])
    func `a lottery of 2025 gives way to points in 2026`(day: Day, expected: SelectionOrder) {
        for id in ["nt-elss", "nt-sw", "nt-ee"] {
            #expect(northwestTerritories.streams.first { $0.id == id }?.selection[day]?.order == expected)
        }
    }
}
