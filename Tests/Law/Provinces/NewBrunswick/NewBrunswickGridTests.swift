import NewBrunswick
import Rulebook
import Testing

@Suite struct `New Brunswick's selection factors of 2015` {
    let grid = newBrunswick.grid("nb-ee-fsw67-2015", on: "2024-06-01")

    private func points(_ answers: Answers) throws -> PointsResult {
        try #require(grid).points(for: answers, stream: "nb-ee-elms-historic")
    }

    @Test func `a bachelor of 30 with an offer has 80`() throws {
        let result = try points([
            "language.first_points_sum": .number(24), "language.second_clb5": .no,
            "education.fsw_level": .choice("bachelor"), "work.years_skilled": .number(4), "age": .number(30),
            "job_offer.arranged": .yes, "adaptability.points": .number(0),
        ])
        #expect(result.total == 80)
        #expect(result.groups.map(\.points) == [24, 0, 21, 13, 12, 10, 0])
        #expect(result.passes == true)
    }

    @Test func `a diploma holder of 40 without an offer has 63 and fails`() throws {
        let result = try points([
            "language.first_points_sum": .number(16), "language.second_clb5": .no,
            "education.fsw_level": .choice("two_year"), "work.years_skilled": .number(2), "age": .number(40),
            "job_offer.arranged": .no, "adaptability.points": .number(10),
        ])
        #expect(result.total == 63)
        #expect(result.groups.map(\.points) == [16, 0, 19, 11, 7, 0, 10])
        #expect(result.passes == false)
    }

    @Test func `a master of 36 with French has 78`() throws {
        let result = try points([
            "language.first_points_sum": .number(20), "language.second_clb5": .yes,
            "education.fsw_level": .choice("master"), "work.years_skilled": .number(6), "age": .number(36),
            "job_offer.arranged": .no, "adaptability.points": .number(5),
        ])
        #expect(result.total == 78)
        #expect(result.groups.map(\.points) == [20, 4, 23, 15, 11, 0, 5])
    }

    @Test func `a candidate of the model scores as the form does`() throws {
        let asked = atlanticCircumstances(
            atlanticWorker(in: .newBrunswick) {
                $0.firstLanguage.abilities = Abilities(speaking: 9, listening: 8, reading: 7, writing: 6)
                $0.secondLanguage = LanguageResult(.french, Abilities(all: 5), takenOn: "2025-02-01")
            }, newBrunswick, on: "2025-06-01")
        let form = try points([
            "language.first_points_sum": .number(15), "language.second_clb5": .yes,
            "education.fsw_level": .choice("bachelor"), "work.years_skilled": .number(5), "age": .number(32),
            "job_offer.arranged": .yes,
        ])
        #expect(form.total == 75)
        #expect(asked.points(in: try #require(grid), stream: "nb-ee-elms-historic") == form.total)
    }
}

@Suite struct `New Brunswick's former factors of skilled workers` {
    @Test func `are known by their maxima and their pass marks`() throws {
        let factors = try #require(newBrunswick.grid("nb-sw-2019", on: "2024-06-01"))
        #expect(factors.groups.map(\.most) == [10, 28, 20, 20, 10, 12])
        #expect(factors.most(in: "") == 100 && factors.passMark == 60)
        let before = try #require(newBrunswick.grid("nb-sw-pre2019", on: "2019-08-31"))
        #expect(before.most(in: "") == 100 && before.passMark == 50)
    }

    @Test func `gave ten points for a relative or a year of study, once`() throws {
        let before = try #require(newBrunswick.grid("nb-sw-pre2019", on: "2019-08-31"))
        let both: Answers = ["close_relative_in_nb": .yes, "one_year_of_study_in_nb": .yes]
        #expect(before.points(for: both, stream: "").total == 10)
        #expect(before.points(for: ["one_year_of_study_in_nb": .yes], stream: "").total == 10)
    }

    @Test func `changed on 2019-09-01`() {
        #expect(newBrunswick.grid("nb-sw-pre2019", on: "2019-09-01") == nil)
        #expect(newBrunswick.grid("nb-sw-2019", on: "2019-08-31") == nil)
    }
}
