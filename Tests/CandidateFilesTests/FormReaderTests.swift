import CandidateFiles
import Rulebook
import Testing

/// Answers are read exactly, in the unit of the form, and turned into the unit of the bands.
@Suite struct `Forms` {
    private let grid = PointsGrid(
        "test", Words("Test", fr: "Essai"), most: 100,
        [
            FactorGroup(
                "all", Words("All", fr: "Tout"),
                [
                    FactorLine("age", .band("age", .age, [18: 10])),
                    FactorLine("wage", .linear("wage", .hourlyWage, above: 15_00, unit: 1_00, most: 55)),
                    FactorLine("years", asked: .years, .band("years", .workMonths(within: 120), [24: 1])),
                    FactorLine("months", .band("months", .monthsWithEmployer, [6: 1])),
                    FactorLine("level", .band("level", .lowestLevel(.best), [4: 1])),
                    FactorLine("count", .band("count", .canadianCredentials, [1: 1])),
                    FactorLine("ability", .perAbility("ability", .first, [4: 1])),
                    FactorLine(
                        "list",
                        .bestChoice("list", [Choice("a", 1, when: .all([])), Choice("b", 2, when: .all([]))])),
                    FactorLine("digit", .choice("digit", [Choice("3", 1, when: .all([]))])),
                    FactorLine("unknown", .unpublished("unknown", most: 5)),
                    FactorLine("flag", .flag("flag", 1, when: .all([]))),
                ])
        ])

    private func read(_ text: String) throws(CandidateFileError) -> [FilledForm] {
        var forms: [FilledForm] = []
        try FormReader(file: "forms", questions: grid.questions(in: "")).forEach(in: Array(text.utf8)) {
            forms.append($0)
        }
        return forms
    }

    private func answer(_ question: String, _ value: String) throws -> Answer? {
        try read("{\"\(question)\":\(value)}").first?.answers[question]
    }

    @Test(arguments: [
        ("32.45", 3_245), ("32.4", 3_240), ("0.07", 7), ("16", 1_600), ("4.35", 435), ("10000", 1_000_000),
        ("62.400000", 6_240), ("1.1", 110), ("8.29", 829),
    ])
    func `a wage in dollars is a whole number of cents`(written: String, cents: Int) throws {
        #expect(try answer("wage", written) == .number(cents))
    }

    @Test func `a part of a cent is kept as more than the cents before it`() throws {
        #expect(try answer("wage", "39.999") == .beyond(3_999))
        #expect(try answer("wage", "39.99999999999999999") == .beyond(3_999))
        #expect(try answer("wage", "40.0000000000000001") == .beyond(4_000))
    }

    @Test(arguments: [("2.5", 30), ("0.25", 3), ("1", 12), ("9.75", 117)])
    func `years with decimals are whole months`(written: String, months: Int) throws {
        #expect(try answer("years", written) == .number(months))
    }

    @Test func `years that are no whole months lie between two`() throws {
        #expect(try answer("years", "6.001") == .beyond(72))
        #expect(try answer("years", "1.999") == .beyond(23))
        #expect(try answer("years", "0.0001") == .beyond(0))
    }

    @Test func `a part of a year of age or of a month is dropped`() throws {
        #expect(try answer("age", "29.99") == .number(29))
        #expect(try answer("months", "24.9") == .number(24))
        #expect(try answer("age", "30.0") == .number(30))
    }

    @Test func `levels and counts have no parts`() throws {
        #expect(try answer("level", "7.0") == .number(7))
        #expect(throws: CandidateFileError.self) { try answer("level", "7.5") }
        #expect(throws: CandidateFileError.self) { try answer("count", "0.5") }
    }

    @Test func `levels of abilities left out are zero`() throws {
        #expect(
            try answer("ability", #"{"reading":7, "speaking":5}"#)
                == .abilities(Abilities(speaking: 5, listening: 0, reading: 7, writing: 0)))
    }

    @Test func `several values may be a list or one alone`() throws {
        #expect(try answer("list", #"["a","b"]"#) == .choices(["a", "b"]))
        #expect(try answer("list", "[]") == .choices([]))
        #expect(try answer("list", #""b""#) == .choices(["b"]))
    }

    @Test func `a value of digits may be a text or a number`() throws {
        #expect(try answer("digit", "3") == .choice("3"))
        #expect(try answer("digit", #""3""#) == .choice("3"))
        #expect(throws: CandidateFileError.self) { try answer("digit", "4") }
    }

    @Test func `an answer without published points may be anything simple`() throws {
        #expect(try answer("unknown", "12") == .number(12))
        #expect(try answer("unknown", "true") == .yes)
        #expect(try answer("unknown", #""high""#) == .choice("high"))
        #expect(throws: CandidateFileError.self) { try answer("unknown", "[1]") }
    }

    @Test func `an answer of null is left out`() throws {
        #expect(try answer("flag", "null") == nil)
        #expect(try answer("flag", "false") == .no)
    }

    @Test func `answers are found again as they were written`() throws {
        let text = "{ \"flag\" : true , \"wage\": 32.450 , \"id\": \"x\\u00e9\" }"
        let form = try #require(try read(text).first)
        let bytes = Array(text.utf8)
        func written(_ range: Range<Int>?) -> String? {
            range.map { String(decoding: bytes[$0], as: UTF8.self) }
        }
        #expect(written(form.places[1]) == "32.450" && written(form.places[10]) == "true")
        #expect(written(form.places[0]) == nil)
        #expect(written(form.id) == "\"x\\u00e9\"")
    }

    @Test func `the forms before a mistake are given`() {
        var count = 0
        #expect(
            throws: CandidateFileError(
                file: "forms", line: 4, field: "flag", "expected true or false, found 1")
        ) {
            try FormReader(file: "forms", questions: grid.questions(in: "")).forEach(
                in: Array("{}\r\n\n{\"flag\":true}\n{\"flag\":1}\n{}".utf8)
            ) { _ in count += 1 }
        }
        #expect(count == 2)
    }
}
