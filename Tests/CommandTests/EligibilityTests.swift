import Foundation
import Testing

/// `bassin score --eligibility` and `--program fsw` on any day since 2015-01-01.
@Suite struct `Eligibility of scored candidates` {
    private struct Answer: Decodable {
        let programs: [String]
        let notMet: [String: [String]]
        let categories: [String]?
        let categoriesNotMet: [String: [String]]?
        let takenAsMet: [String]
    }

    private func called(_ text: String, on day: String, _ words: [String]) throws -> Called {
        let folder = try Folder()
        defer { withExtendedLifetime(folder) {} }
        let file = try folder.file("people.jsonl", text + "\n")
        return try CalledProgram.start(["score", file.path, "--on", day] + words, database: nil)()
    }

    private func answer(_ text: String, on day: String, _ words: String...) throws -> Answer {
        let called = try called(text, on: day, ["--eligibility"] + words)
        #expect(called.code == 0, "\(called.errors)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Answer.self, from: Data(called.output.utf8))
    }

    /// A developer with four years abroad at level 9, in a code of the given form.
    private func developer(_ noc: String, _ rest: String = "") -> String {
        #"{"id":"a","age":30,"education":"masters_or_professional","foreign_work_years":4,"funds":20000,"first_language":"#
            + #"{"language":"en","speaking":9,"listening":9,"reading":9,"writing":9},"noc":"\#(noc)"\#(rest)}"#
    }

    @Test(arguments: ["2015-01-01", "2016-11-19", "2017-10-24", "2022-11-15"])
    func `is told since 2015 of codes of both forms`(day: String) throws {
        for noc in ["2173", "21231"] {
            let answer = try answer(developer(noc), on: day)
            #expect(answer.programs == ["FSW"], "\(noc)")
            #expect(Set(answer.notMet.keys) == ["CEC", "FST"])
            #expect(answer.categories == nil && answer.categoriesNotMet == nil)
        }
    }

    @Test func `asks codes of 2021 from 2022-11-16 on`() throws {
        #expect(try answer(developer("21231"), on: "2022-11-16").programs == ["FSW"])
        let refused = try answer(developer("2173"), on: "2022-11-16")
        #expect(refused.programs == [])
        #expect(refused.notMet["FSW"]?.first?.contains("a code of 2011 or 2016") == true)
        let french = try answer(developer("2173"), on: "2022-11-16", "--lang", "fr")
        #expect(french.notMet["FSW"]?.first?.contains("un code de 2011 ou de 2016") == true)
    }

    @Test func `tells the categories from 2023-05-31 on, with reasons for the others`() throws {
        #expect(try answer(developer("21231"), on: "2023-05-30").categories == nil)
        let first = try answer(developer("21231"), on: "2023-05-31")
        #expect(first.categories == ["stem"])
        #expect(
            Set(first.categoriesNotMet?.keys ?? [:].keys)
                == ["french", "healthcare", "trades", "transport", "agriculture"])
        #expect(first.categoriesNotMet?["healthcare"]?.first?.contains("list of 2023") == true)
        let last = try answer(developer("21231"), on: "2026-02-18")
        #expect(last.categories == [])
        #expect(last.categoriesNotMet?.count == 10)
        #expect(
            last.categoriesNotMet?["french"]?.first
                == "at least NCLC 7 in each ability in French: has no valid result")
        #expect(last.categoriesNotMet?["physicians"]?.contains { $0.contains("in Canada") } == true)
    }

    @Test func `ends with the assessment of the foreign credential`() throws {
        let assessed = developer("21231", #","assessed_on":"2019-03-10""#)
        #expect(try answer(assessed, on: "2024-03-09").programs == ["FSW"])
        for day in ["2024-03-10", "2024-03-11"] {
            let answer = try answer(assessed, on: day)
            #expect(answer.programs == [])
            #expect(
                answer.notMet["FSW"]?.first
                    == "assessment of the foreign credential less than 5 years old: it is of 2019-03-10")
        }
        let scores = try ["2024-03-09", "2024-03-10"].map { try called(assessed, on: $0, []).output }
        #expect(scores[0].contains(#""core":364"#), "age 105, education 135, language 124: \(scores[0])")
        #expect(scores[1].contains(#""core":229"#), "\(scores[1])")
    }

    @Test func `says what was taken as met because it is not stated`() throws {
        #expect(
            try answer(developer("21231"), on: "2024-01-01").takenAsMet
                == ["valid assessment of a foreign credential, its day not stated"])
        #expect(
            try answer(developer("21231", #","assessed_on":"2023-01-01""#), on: "2024-01-01").takenAsMet
                == [])
        let studied =
            #"{"id":"a","age":30,"education":"postsec_3y","canadian_study":"three_years_or_longer"}"#
        #expect(try answer(studied, on: "2024-01-01").takenAsMet == ["settlement funds, not stated"])
    }

    @Test(arguments: ["2015-01-01", "2016-11-18", "2016-11-19", "2022-11-16"])
    func `counts the 67-point grid since 2015, each line with its text`(day: String) throws {
        let output = try called(developer("2173"), on: day, ["--program", "fsw", "--lines"]).output
        // Master's 23, language 24, four years 13, age 12.
        #expect(output.contains(#""total":72,"pass_mark":67,"passes":true"#), "\(output)")
        #expect(output.contains("recalled") == (day < "2016-11-19"))
    }

    @Test func `is refused before 2015-01-01 and for a code of three digits`() throws {
        let early = try called(developer("2173"), on: "2014-12-31", ["--eligibility"])
        #expect(early.code == 2 && early.errors.contains("2015-01-01"), "\(early.errors)")
        let short = try called(developer("217"), on: "2016-01-01", ["--eligibility"])
        #expect(
            short.code == 2 && short.errors.contains(":1: noc: expected a five-digit NOC code"),
            "\(short.errors)")
    }
}
