import Rulebook
import Testing
import Yukon

@Suite struct `Streams of Yukon` {
    private let offerShortfalls: [Shortfall] = [
        Shortfall("no offer") { $0.offer = .none },
        Shortfall("part-time") { $0.offer.features.remove(.fullTime) },
        Shortfall("a term") { $0.offer.features.remove(.permanent) },
        Shortfall("seasonal") { $0.offer.features.remove(.yearRound) },
        Shortfall("below the median wage") { $0.offer.features.remove(.medianWageOrMore) },
        Shortfall("no recruitment") { $0.offer.features.remove(.recruitmentShown) },
        Shortfall("employer in its first year") { $0.offer.employerYears = 0 },
        Shortfall("no secondary school") { $0.credential = .none },
        Shortfall("permit expired") { $0.permit.expiresOn = "2025-05-31" },
        Shortfall("study permit before the diploma") { $0.permit.kind = .study },
        Shortfall("refugee claim") { $0.facts.set(.refugeeClaimant, true) },
        Shortfall("another destination") { $0.destination = .alberta },
    ]

    @Test func `Critical Impact Worker asks for TEER 4 or 5, six months and level 4`() {
        yukon.expectJustPasses(
            "yt-ciw", on: "2025-06-01",
            {
                $0.offer.occupation = 65200
                $0.offer.employerYears = 1
                $0.canadianMonths = 6
                $0.foreignMonths = 0
                $0.firstLanguage.abilities = Abilities(all: 4)
                $0.credential = .secondary
            },
            shortfalls: offerShortfalls + [
                Shortfall("five months") { $0.canadianMonths = 5 },
                Shortfall("level 3") { $0.firstLanguage.abilities = Abilities(all: 3) },
                Shortfall("TEER 3") { $0.offer.occupation = 63200 },
            ])
    }

    @Test func `Skilled Worker asks for a year and level 6 or 5`() {
        yukon.expectJustPasses(
            "yt-sw", on: "2025-06-01",
            {
                $0.canadianMonths = 12
                $0.foreignMonths = 0
                $0.firstLanguage.abilities = Abilities(all: 6)
            },
            shortfalls: offerShortfalls + [
                Shortfall("eleven months") { $0.canadianMonths = 11 },
                Shortfall("level 5 for TEER 1") { $0.firstLanguage.abilities = Abilities(all: 5) },
                Shortfall("level 4 for TEER 3") {
                    $0.offer.occupation = 63200
                    $0.firstLanguage.abilities = Abilities(all: 4)
                },
                Shortfall("TEER 4") { $0.offer.occupation = 64100 },
            ])
    }

    @Test func `Express Entry asks for a profile, six months, level 7 and funds`() {
        let worker: (inout Candidate) -> Void = {
            $0.canadianMonths = 6
            $0.foreignMonths = 0
            $0.firstLanguage.abilities = Abilities(all: 7)
            $0.funds = 14_690
        }
        yukon.expectJustPasses(
            "yt-ee", on: "2025-06-01", worker,
            shortfalls: offerShortfalls + [
                Shortfall("five months") { $0.canadianMonths = 5 },
                Shortfall("level 6 for TEER 1") { $0.firstLanguage.abilities = Abilities(all: 6) },
                Shortfall("a dollar short") { $0.funds = 14_689 },
                Shortfall("TEER 4") { $0.offer.occupation = 64100 },
                Shortfall("no interest") { $0.interest = JurisdictionSet(.ontario) },
            ])
        #expect(
            !yukon.takes(nominee(before: yukon, on: "2025-06-01", hasProfile: false, worker), in: "yt-ee"))
        #expect(yukon.takes(nominee(before: yukon, on: "2025-07-06", worker), in: "yt-ee"))
        #expect(!yukon.takes(nominee(before: yukon, on: "2025-07-07", worker), in: "yt-ee"))
    }

    @Test(
        arguments: [("2024-05-14", true), ("2024-05-15", false), ("2025-03-30", false), ("2025-03-31", true)]
            as [(Day, Bool)])
    func `Whitehorse has no intake from May 2024 until the windows of 2025`(day: Day, expected: Bool) {
        for id in ["yt-sw", "yt-ee"] {
            let inTown = nominee(before: yukon, on: day) { $0.offer.region = .whitehorse }
            #expect(yukon.takes(inTown, in: id) == expected, "\(id)")
            let rural = nominee(before: yukon, on: day) { $0.offer.region = .elsewhereInYukon }
            #expect(yukon.takes(rural, in: id), "\(id)")
        }
    }
}

@Suite struct `Program of Yukon` {
    private func priorities(_ answers: Answers) throws -> PointsResult {
        try #require(yukon.grid("yt-eoi-2026-model", on: "2026-06-01")).points(for: answers, stream: "yt-sw")
    }

    @Test func `every name a declaration uses is declared`() { yukon.expectConsistent() }

    @Test func `a nurse comes before a cook with two priorities and an uninvited expression`() throws {
        let nurse = try priorities(["regulated_health_professional": .yes])
        let cook = try priorities([
            "employer_outside_whitehorse": .yes, "lived_and_worked_in_yukon_one_year": .yes,
            "eligible_2025_eoi_not_invited": .yes,
        ])
        let graduate = try priorities(["yukon_university_graduate": .yes, "francophone": .yes])
        #expect(cook["priorities"] == 2 && cook["carried_over"] == 1)
        #expect(graduate["priorities"] == 2 && graduate["carried_over"] == 0)
        #expect(nurse.total > cook.total)
        #expect(cook.total > graduate.total)
    }

    @Test func `the published grid has no points`() throws {
        let grid = try #require(yukon.grid("yt-eoi-2026", on: "2026-06-01"))
        #expect(grid.points(for: ["regulated_health_professional": .yes], stream: "yt-sw").total == 0)
        #expect(yukon.grid("yt-eoi-2026", on: "2026-01-18") == nil)
    }

    @Test func `a candidate of the model meets the priorities of the same form`() throws {
        let cook = nominee(before: yukon, on: "2026-06-01") {
            $0.offer.region = .elsewhereInYukon
            $0.offer.occupation = 63200
            $0.facts.set(.carriedOverInterest, true)
        }
        let grid = try #require(yukon.grid("yt-eoi-2026-model", on: "2026-06-01"))
        #expect(cook.points(in: grid, stream: "yt-sw") == 3)
    }

    @Test(
        arguments: [
            ("2024-06-01", 430), ("2025-01-01", 215), ("2025-07-31", 215), ("2025-08-01", 282),
            ("2026-01-01", 282),
        ] as [(Day, Int)])
    func `the allocation stands as published on each day`(day: Day, expected: Int) {
        #expect(yukon.allocation(on: day) == expected)
    }

    @Test(
        arguments: [
            ("2025-03-30", .oldest), ("2025-03-31", .lottery), ("2026-01-18", .lottery),
            ("2026-01-19", .points(grid: "yt-eoi-2026-model")),
        ] as [(Day, SelectionOrder)])
    func `a lottery of 2025 gives way to priorities in 2026`(day: Day, expected: SelectionOrder) {
        for id in ["yt-ciw", "yt-sw", "yt-ee"] {
            #expect(yukon.streams.first { $0.id == id }?.selection[day]?.order == expected)
        }
    }

    @Test func `the community program ends on 2025-06-22`() {
        #expect(yukon.status(of: "yt-ycp", on: "2025-06-22") == .open)
        #expect(yukon.status(of: "yt-ycp", on: "2025-06-23") == .closed)
    }
}
