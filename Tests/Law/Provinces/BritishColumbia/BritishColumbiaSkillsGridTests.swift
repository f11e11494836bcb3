import BritishColumbia
import Rulebook
import Testing

@Suite struct `Points of British Columbia` {
    private func points(_ answers: Answers, on day: Day = "2025-06-01") throws -> PointsResult {
        try #require(britishColumbia.grid("bc-sirs", on: day)).points(for: answers, stream: "bc-sw")
    }

    private func expect(_ answers: Answers, _ groups: [Int], _ total: Int) throws {
        let result = try points(answers)
        #expect(result.groups.map(\.id) == ["work", "education", "language", "wage", "area"])
        #expect(result.groups.map(\.points) == groups)
        #expect(result.total == total)
    }

    @Test func `a developer in Metro Vancouver has 145`() throws {
        try expect(
            [
                "directly_related_years": .number(72), "one_year_directly_related_in_canada": .yes,
                "currently_full_time_in_bc_for_this_employer_and_occupation": .yes,
                "education_level": .choice("master"), "post_secondary_elsewhere_in_canada": .yes,
                "clb_lowest_ability": .number(9), "hourly_wage_cad": .number(62_40), "area": .number(1),
            ], [40, 28, 30, 47, 0], 145)
    }

    @Test func `an educator in Kelowna has 104`() throws {
        try expect(
            [
                "directly_related_years": .number(30), "one_year_directly_related_in_canada": .yes,
                "currently_full_time_in_bc_for_this_employer_and_occupation": .yes,
                "education_level": .choice("post_secondary_certificate_or_diploma"),
                "post_secondary_in_bc": .yes,
                "eligible_professional_designation": .yes, "clb_lowest_ability": .number(7),
                "hourly_wage_cad": .number(28_75), "area": .number(3),
                "one_year_full_time_outside_area1_within_5_years": .yes,
            ], [28, 18, 20, 13, 25], 104)
    }

    @Test func `a carpenter abroad with an offer in Abbotsford has 63`() throws {
        try expect(
            [
                "directly_related_years": .number(120),
                "education_level": .choice("trade_certificate_or_diploma"),
                "clb_lowest_ability": .number(5), "hourly_wage_cad": .number(38_00), "area": .number(2),
            ], [20, 5, 10, 23, 5], 63)
    }

    @Test func `the ceiling is 200`() throws {
        try expect(
            [
                "directly_related_years": .number(144), "one_year_directly_related_in_canada": .yes,
                "currently_full_time_in_bc_for_this_employer_and_occupation": .yes,
                "education_level": .choice("doctorate"), "post_secondary_in_bc": .yes,
                "eligible_professional_designation": .yes, "clb_lowest_ability": .number(10),
                "clb4_plus_in_both_english_and_french": .yes, "hourly_wage_cad": .number(95_00),
                "area": .number(3),
                "graduate_of_public_institution_outside_area1_within_3_years": .yes,
            ], [40, 40, 40, 55, 25], 200)
    }

    @Test(arguments: [(15_99, 0), (16_00, 1), (69_99, 54), (70_00, 55), (71_00, 55)])
    func `a wage earns a point for each whole dollar above fifteen`(cents: Int, expected: Int) throws {
        #expect(try points(["hourly_wage_cad": .number(cents)]).total == expected)
    }

    @Test(arguments: [(0, 0), (1, 1), (11, 1), (12, 4), (24, 8), (36, 12), (48, 16), (59, 16), (60, 20)])
    func `months of related work fall in bands of years`(months: Int, expected: Int) throws {
        #expect(try points(["directly_related_years": .number(months)]).total == expected)
    }

    @Test func `a regional year earns nothing with an offer in Metro Vancouver`() throws {
        let regional: Answers = ["area": .number(1), "one_year_full_time_outside_area1_within_5_years": .yes]
        #expect(try points(regional).total == 0)
    }

    @Test func `a candidate of the model has the points of the same form`() throws {
        let candidate = nominee(before: britishColumbia, on: "2025-06-01") {
            $0.credential = .masters
            $0.foreignMonths = 48
            $0.studiedIn = JurisdictionSet([.ontario])
            $0.offer.region = .metroVancouver
            $0.offer.hourlyWage = 62_40
        }
        let grid = try #require(britishColumbia.grid("bc-sirs", on: "2025-06-01"))
        #expect(candidate.points(in: grid, stream: "bc-sw") == 145)
    }
}
