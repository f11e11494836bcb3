import Rulebook
import Saskatchewan
import Testing

@Suite struct `Points of Saskatchewan` {
    private func expect(
        _ answers: Answers, in stream: String, _ groups: [Int], _ total: Int, passes: Bool,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let grid = try #require(saskatchewan.grid("sk-110", on: "2025-06-01"))
        let result = grid.points(for: answers, stream: stream)
        #expect(result.groups.map(\.id) == ["I", "II"], sourceLocation: sourceLocation)
        #expect(result.groups.map(\.points) == groups, sourceLocation: sourceLocation)
        #expect(result.total == total, sourceLocation: sourceLocation)
        #expect(result.passes == passes, sourceLocation: sourceLocation)
    }

    @Test func `an engineer with an aunt has 83 in Occupations In-Demand`() throws {
        try expect(
            [
                "education_level": .choice("bachelor_or_three_year_degree"),
                "related_full_years_in_last_5": .number(5), "related_full_years_in_years_6_to_10": .number(3),
                "first_language_clb_lowest": .number(7), "age": .number(33),
                "close_relative_in_saskatchewan": .yes,
            ], in: "sk-isw-oid", [63, 20], 83, passes: true)
    }

    @Test func `a bilingual master without ties has 65 in Express Entry`() throws {
        try expect(
            [
                "education_level": .choice("master_or_doctorate"), "related_full_years_in_last_5": .number(4),
                "related_full_years_in_years_6_to_10": .number(0), "first_language_clb_lowest": .number(8),
                "second_language_clb_lowest": .number(5), "age": .number(36),
            ], in: "sk-isw-ee", [65, 0], 65, passes: true)
    }

    @Test func `a journeyperson with an offer has 76`() throws {
        try expect(
            [
                "education_level": .choice("journeyperson_trade"), "related_full_years_in_last_5": .number(2),
                "related_full_years_in_years_6_to_10": .number(0), "first_language_clb_lowest": .number(5),
                "age": .number(46), "high_skilled_saskatchewan_offer": .yes,
            ], in: "sk-isw-eo", [46, 30], 76, passes: true)
    }

    @Test func `an offer alone may stay below the pass mark`() throws {
        try expect(
            [
                "education_level": .choice("certificate_two_semesters_to_under_two_years"),
                "related_full_years_in_last_5": .number(1), "related_full_years_in_years_6_to_10": .number(0),
                "first_language_clb_lowest": .number(4), "age": .number(51),
                "high_skilled_saskatchewan_offer": .yes,
            ], in: "sk-isw-eo", [26, 30], 56, passes: false)
    }

    @Test func `an offer does not count in Occupations In-Demand`() throws {
        try expect(
            [
                "education_level": .choice("two_to_under_three_year_diploma"),
                "related_full_years_in_last_5": .number(3), "related_full_years_in_years_6_to_10": .number(2),
                "first_language_clb_lowest": .number(6), "age": .number(28),
                "high_skilled_saskatchewan_offer": .yes,
                "twelve_months_saskatchewan_work_in_last_5_years": .yes, "one_year_saskatchewan_study": .yes,
            ], in: "sk-isw-oid", [51, 10], 61, passes: true)
    }

    @Test func `ties do not count with an offer`() throws {
        try expect(["close_relative_in_saskatchewan": .yes], in: "sk-isw-eo", [0, 0], 0, passes: false)
    }

    @Test(arguments: [(0, 0), (1, 0), (2, 2), (3, 3), (4, 4), (5, 5)])
    func `one year of older work has no line`(years: Int, expected: Int) throws {
        try expect(
            ["related_full_years_in_years_6_to_10": .number(years)], in: "sk-isw-ee", [expected, 0], expected,
            passes: false)
    }

    @Test func `a candidate of the model has the points of the same form`() throws {
        let engineer = nominee(before: saskatchewan, on: "2025-06-01") {
            $0.bornOn = "1992-01-01"
            $0.canadianMonths = 0
            $0.canadianWorkUntil = .distantPast
            $0.foreignMonths = 96
            $0.foreignWorkUntil = .distantFuture
            $0.firstLanguage.abilities = Abilities(all: 7)
            $0.workedIn = []
            $0.relativesIn = JurisdictionSet(.saskatchewan)
        }
        let grid = try #require(saskatchewan.grid("sk-110", on: "2025-06-01"))
        #expect(engineer.points(in: grid, stream: "sk-isw-oid") == 83)
        #expect(engineer.points(in: grid, stream: "sk-isw-eo") == 93)
    }
}
