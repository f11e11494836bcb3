import Alberta
import Rulebook
import Testing

@Suite struct `Points of Alberta` {
    private func expect(_ answers: Answers, _ groups: [Int], _ total: Int) throws {
        for day in ["2024-10-01", "2025-06-01", "2026-06-01"] as [Day] {
            let grid = try #require(alberta.grid("ab-weoi", on: day))
            let result = grid.points(for: answers, stream: "ab-aos")
            #expect(result.groups.map(\.id) == ["human_capital", "economic"])
            #expect(result.groups.map(\.points) == groups)
            #expect(result.total == total)
            #expect(result.passes == nil)
        }
    }

    @Test func `a cook in Calgary has 44`() throws {
        try expect(
            [
                "education_level": .choice("secondary_or_less"), "clb_english_lowest": .number(5),
                "total_work_months": .number(24), "six_months_work_in_alberta": .yes, "age": .number(29),
                "permanent_full_time_offer": .yes, "offer_location": .choice("calgary_cma"),
            ], [34, 10], 44)
    }

    @Test func `a Rural Renewal worker has 64`() throws {
        try expect(
            [
                "education_level": .choice("bachelor"), "clb_english_lowest": .number(6),
                "total_work_months": .number(36), "six_months_work_in_alberta": .yes, "age": .number(33),
                "permanent_full_time_offer": .yes, "rural_endorsement_letter": .yes,
                "offer_location": .choice("rural_renewal_community"),
            ], [43, 21], 64)
    }

    @Test func `a nurse abroad with licence and sibling has 65`() throws {
        try expect(
            [
                "education_level": .choice("bachelor"), "clb_english_lowest": .number(7),
                "total_work_months": .number(120), "age": .number(41), "family_member_in_alberta": .yes,
                "permanent_full_time_offer": .yes,
                "regulated_occupation_with_licence_or_trade_certificate": .yes,
                "offer_location": .choice("other_outside_both_metros"),
            ], [40, 25], 65)
    }

    @Test func `a bilingual master of Ontario without offer has 49`() throws {
        try expect(
            [
                "education_level": .choice("master"), "highest_credential_elsewhere_in_canada": .yes,
                "clb_english_lowest": .number(4), "nclc_french_lowest": .number(7),
                "four_plus_in_both_languages": .yes, "total_work_months": .number(14),
                "six_months_work_elsewhere_in_canada": .yes, "age": .number(24),
                "offer_location": .choice("none"),
            ], [49, 0], 49)
    }

    @Test func `a form without a month of work has the three points of less than six months`() throws {
        try expect([:], [3, 0], 3)
        try expect(["total_work_months": .number(5)], [3, 0], 3)
        try expect(["total_work_months": .number(6)], [7, 0], 7)
    }

    @Test(arguments: [(17, 0), (18, 3), (20, 3), (21, 5), (34, 5), (35, 4), (49, 4), (50, 3)])
    func `age falls in its bands`(age: Int, expected: Int) throws {
        try expect(["age": .number(age)], [expected + 3, 0], expected + 3)
    }

    @Test func `the place of a secondary school earns nothing`() throws {
        try expect(
            ["education_level": .choice("secondary_or_less"), "highest_credential_in_alberta": .yes], [3, 0],
            3)
        try expect(
            ["education_level": .choice("diploma_or_certificate"), "highest_credential_in_alberta": .yes],
            [17, 0], 17)
    }

    @Test func `the best place counts once`() throws {
        try expect(
            ["six_months_work_in_alberta": .yes, "six_months_work_elsewhere_in_canada": .yes], [13, 0], 13)
        try expect(["rural_endorsement_letter": .yes, "tourism_association_employer": .yes], [3, 6], 9)
    }

    @Test func `there is no grid before 2024-09-30`() {
        #expect(alberta.grid("ab-weoi", on: "2024-09-29") == nil)
        #expect(
            alberta.grid("ab-weoi", on: "2024-09-30")?.words.english
                == "Worker Expression of Interest (wider family)")
        #expect(
            alberta.grid("ab-weoi", on: "2025-01-29")?.words.english
                == "Worker Expression of Interest (wider family)")
        #expect(alberta.grid("ab-weoi", on: "2025-01-30")?.words.english == "Worker Expression of Interest")
    }

    @Test func `a candidate of the model has the points of the same form`() throws {
        let worker = nominee(before: alberta, on: "2025-06-01") {
            $0.facts.set(.communityEndorsement, true)
            $0.offer.region = .ruralRenewalCommunity
        }
        let grid = try #require(alberta.grid("ab-weoi", on: "2025-06-01"))
        #expect(worker.points(in: grid, stream: "ab-rrs") == 64)
    }
}
