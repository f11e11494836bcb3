import PrinceEdwardIsland
import Rulebook
import Testing

@Suite struct `Prince Edward Island's grids` {
    private func grid(_ stream: String, on day: Day = "2026-06-01") throws -> PointsGrid {
        try #require(princeEdwardIsland.grid("pe-eoi-2026-01:" + stream, on: day))
    }

    private func points(_ stream: String, _ answers: Answers) throws -> PointsResult {
        try grid(stream).points(for: answers, stream: stream)
    }

    @Test func `an electrician in the province has 77`() throws {
        let result = try points("pe-sw-in", electrician)
        #expect(result.total == 77)
        #expect(result.groups.map(\.points) == [15, 17, 10, 15, 15, 5])
        #expect(result.passes == nil)
    }

    @Test func `a cook with the employer's form has 62`() throws {
        let result = try points(
            "pe-sw-in",
            [
                "age": .number(47), "employer.language_attestation_peiw02": .yes,
                "education.level": .choice("bachelor"), "work.years": .number(36),
                "work.permanent_pei_job_on_permit": .yes, "spouse.three_years_work": .yes,
            ])
        #expect(result.total == 62)
        #expect(result["language"] == 20)
    }

    @Test func `a fish-plant worker with two languages has 52`() throws {
        let result = try points(
            "pe-critical",
            [
                "age": .number(24), "language.english_min_clb": .number(5),
                "language.french_min_clb": .number(6),
                "education.level": .choice("secondary"), "work.years": .number(24),
                "work.permanent_pei_job_on_permit": .yes, "work.one_year_continuous_pei": .yes,
            ])
        #expect(result.total == 52)
        #expect(result.groups.map(\.points) == [7, 15, 10, 10, 10, 0])
    }

    @Test func `a graduate of Holland College has 70`() throws {
        let result = try points(
            "pe-ig",
            [
                "age": .number(26), "education.level": .choice("diploma"),
                "work.permanent_pei_job_on_permit": .yes, "job_offer.related_to_education": .yes,
                "work.one_year_continuous_pei": .yes, "education.pei_graduate": .yes,
            ])
        #expect(result.total == 70)
        #expect(result.groups.map(\.points) == [25, 20, 20, 5])
    }

    @Test func `a nurse with an offer has 82, employment capped at 15`() throws {
        let result = try points(
            "pe-ee-offer",
            [
                "age": .number(28), "language.best_min_clb": .number(9),
                "education.level": .choice("bachelor"),
                "work.years": .number(48), "work.permanent_pei_job_on_permit": .yes,
                "job_offer.related_to_education": .yes, "licence.foreign_qualification_verified": .yes,
                "work.one_year_continuous_pei": .yes,
            ])
        #expect(result.total == 82)
        #expect(result["employment"] == 15)
    }

    @Test func `a developer abroad has 70`() throws {
        let result = try points(
            "pe-ee-none",
            [
                "age": .number(33), "language.best_min_clb": .number(9), "education.level": .choice("master"),
                "work.years": .number(84),
            ])
        #expect(result.total == 70)
        #expect(result.groups.map(\.points) == [15, 20, 15, 20, 0, 0])
    }

    @Test func `a truck driver of six years and a half has 65`() throws {
        var driver: Answers = [
            "age": .number(41), "language.english_min_clb": .number(5),
            "education.level": .choice("secondary"),
            "work.years": .number(78), "job_offer.related_to_experience": .yes,
        ]
        #expect(try points("pe-oid", driver).total == 65)
        driver["work.years"] = .number(72)
        #expect(try points("pe-oid", driver).total == 60)
    }

    @Test func `the most of every grid is the sum of its areas`() throws {
        for stream in princeEdwardIsland.streams where stream.notSimulated == nil {
            let grid = try grid(stream.id)
            #expect(grid.most == 100)
            #expect(grid.groups.compactMap(\.most).reduce(0, +) == 100, "\(stream.id)")
        }
    }

    @Test(arguments: [
        ("pe-sw-in", 74), ("pe-sw-out", 64), ("pe-critical", 74), ("pe-ig", 60), ("pe-ie", 82),
        ("pe-oid", 67), ("pe-ee-offer", 72), ("pe-ee-none", 67),
    ])
    func `a candidate of the model scores as the form does`(stream: String, total: Int) throws {
        let candidate = atlanticWorker(in: .princeEdwardIsland) {
            $0.relativesIn = JurisdictionSet(.princeEdwardIsland)
        }
        let form: Answers = [
            "age": .number(32), "language.english_min_clb": .number(8), "language.best_min_clb": .number(8),
            "education.level": .choice("bachelor"), "work.years": .number(60),
            "work.permanent_pei_job_on_permit": .yes, "work.one_year_continuous_pei": .yes,
            "work.previous_lmia_experience": .yes, "ties.close_family_pei": .yes,
        ]
        let asked = atlanticCircumstances(candidate, princeEdwardIsland, on: "2025-06-01")
        let inForce = try grid(stream, on: "2025-06-01")
        #expect(asked.points(in: inForce, stream: stream) == inForce.points(for: form, stream: stream).total)
        #expect(asked.points(in: inForce, stream: stream) == total)
    }

    @Test func `a spouse of level 6, a home and a child at school count in the model`() throws {
        let asked = atlanticCircumstances(
            atlanticWorker(in: .princeEdwardIsland) {
                $0.spouse = Spouse(
                    isAccompanying: true,
                    language: LanguageResult(.english, Abilities(all: 6), takenOn: "2025-01-10"))
                $0.facts.set(.ownsHomeInDestination, true)
            }, princeEdwardIsland, on: "2025-06-01")
        let adaptability = try #require(try grid("pe-sw-in").groups.last)
        #expect(asked.points(in: adaptability, stream: "pe-sw-in") == 10)
        var weaker = asked
        weaker.candidate.spouse.language.abilities.writing = 5
        #expect(weaker.points(in: adaptability, stream: "pe-sw-in") == 5)
    }

    @Test func `the guide of January 2026 is cited from 2026-01-13`() {
        for grid in princeEdwardIsland.grids {
            #expect(grid.version(on: "2026-01-12")?.change.source.reliability == .assumed)
            #expect(grid.version(on: "2026-01-13")?.change.source.reliability == .official)
        }
    }

    private let electrician: Answers = [
        "age": .number(32), "language.english_min_clb": .number(8), "education.level": .choice("diploma"),
        "work.years": .number(60), "work.permanent_pei_job_on_permit": .yes,
        "job_offer.related_to_education": .yes, "work.one_year_continuous_pei": .yes,
        "ties.close_family_pei": .yes,
    ]
}
