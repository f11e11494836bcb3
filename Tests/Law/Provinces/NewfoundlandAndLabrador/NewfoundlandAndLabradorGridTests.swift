import NewfoundlandAndLabrador
import Rulebook
import Testing

@Suite struct `Annex A of Newfoundland and Labrador` {
    let grid = newfoundlandAndLabrador.grid("nl-annex-a", on: "2026-06-01")

    private func points(_ answers: Answers) throws -> PointsResult {
        try #require(grid).points(for: answers, stream: "nl-ee-sw")
    }

    @Test func `a bachelor of 30 with seven years and level 8 has 81`() throws {
        let result = try points([
            "education.nl_level": .choice("bachelor_3y"), "work.years_last5": .number(5),
            "work.years_6_to_10": .number(2), "language.min_clb_all_abilities": .number(8),
            "age": .number(30),
        ])
        #expect(result.total == 81)
        #expect(result["education"] == 23)
        #expect(result["work"] == 19)
        #expect(result["language"] == 27)
        #expect(result["age"] == 12)
        #expect(result["connection"] == 0)
        #expect(result.passes == true)
    }

    @Test func `a diploma holder of 38 without ties has 58 and fails, with ties 68 and passes`() throws {
        var answers: Answers = [
            "education.nl_level": .choice("two_year"), "work.years_last5": .number(3),
            "work.years_6_to_10": .number(0), "language.min_clb_all_abilities": .number(6),
            "age": .number(38),
        ]
        #expect(try points(answers).total == 58)
        #expect(try points(answers).passes == false)
        answers["ties.close_relative_nl"] = .yes
        answers["ties.past_work_nl"] = .yes
        #expect(try points(answers).total == 68)
        #expect(try points(answers)["connection"] == 10)
        #expect(try points(answers).passes == true)
    }

    @Test func `work counts at most 20`() throws {
        let result = try points([
            "education.nl_level": .choice("master"), "work.years_last5": .number(5),
            "work.years_6_to_10": .number(5), "language.min_clb_all_abilities": .number(7),
            "age": .number(45),
            "ties.past_study_nl": .yes,
        ])
        #expect(result.total == 84)
        #expect(result["work"] == 20)
    }

    @Test func `a candidate of the model scores as the form does`() throws {
        let candidate = atlanticWorker(in: .newfoundlandAndLabrador)
        let asked = atlanticCircumstances(candidate, newfoundlandAndLabrador, on: "2025-06-01")
        let form = try points([
            "education.nl_level": .choice("bachelor_3y"), "work.years_last5": .number(5),
            "work.years_6_to_10": .number(0), "language.min_clb_all_abilities": .number(8),
            "age": .number(32),
            "ties.past_work_nl": .yes,
        ])
        #expect(form.total == 80)
        #expect(asked.points(in: try #require(grid), stream: "nl-ee-sw") == form.total)
    }
}
