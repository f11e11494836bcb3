import CandidateFiles
import FederalPool
import Rulebook
import Testing

@Suite struct `Language tests` {
    private func levels(_ test: String, _ scores: String) throws -> Abilities? {
        let numbers = scores.split(separator: " ")
        return try read(
            "{\"age\":30,\"first_language\":{\"test\":\"\(test)\",\"speaking\":\(numbers[0]),\"listening\":\(numbers[1]),"
                + "\"reading\":\(numbers[2]),\"writing\":\(numbers[3])}}"
        ).first?.candidate.firstLanguage.abilities
    }

    @Test(arguments: [
        ("IELTS", "6.5 7.0 6.0 6.0", Abilities(speaking: 8, listening: 7, reading: 7, writing: 7)),
        ("IELTS", "7.0 7.5 6.5 7.5", Abilities(speaking: 9, listening: 8, reading: 8, writing: 10)),
        ("IELTS", "4.0 4.5 3.5 4.0", Abilities(all: 4)),
        ("IELTS", "3.5 4.0 3.0 3.5", Abilities(all: 0)),
        ("IELTS", "9 9 9 9", Abilities(all: 10)),
        ("CELPIP", "12 11 10 9", Abilities(speaking: 10, listening: 10, reading: 10, writing: 9)),
        ("CELPIP", "3 4 5 6", Abilities(speaking: 0, listening: 4, reading: 5, writing: 6)),
        ("PTE", "58 49 50 59", Abilities(all: 5)),
        ("PTE Core", "59 50 51 60", Abilities(all: 6)),
        ("PTE", "89 89 88 90", Abilities(all: 10)),
        ("PTE", "88 88 87 89", Abilities(all: 9)),
        ("TEF", "310 249 207 310", Abilities(all: 7)),
        ("TEF", "309 248 206 309", Abilities(all: 6)),
        ("TEF Canada", "393 316 263 393", Abilities(all: 10)),
        ("TCF", "10 458 453 10", Abilities(all: 7)),
        ("TCF", "9 457 452 9", Abilities(all: 6)),
        ("TCF", "16 549 549 16", Abilities(all: 10)),
    ])
    func `scores give the levels of the chart`(test: String, scores: String, expected: Abilities) throws {
        #expect(try levels(test, scores) == expected)
    }

    @Test(arguments: LanguageTest.allCases)
    func `each level starts at its score and not one step below`(test: LanguageTest) throws {
        let chart = try #require(languageTests.chart(of: test, on: "2025-06-01"))
        for row in chart.rows {
            var below = row.starts
            below.speaking -= chart.step
            below.listening -= chart.step
            below.reading -= chart.step
            below.writing -= chart.step
            #expect(chart.levels(of: row.starts) == Abilities(all: row.level))
            #expect(!(0..<4).contains { chart.levels(of: below).inOrder[$0] >= row.level })
        }
    }

    @Test func `a test counts from the day it is accepted`() {
        let line =
            #"{"age":30,"first_language":{"test":"PTE","speaking":60,"listening":60,"reading":60,"writing":60}}"#
        #expect(mistake(line, for: .scoring(on: "2024-01-30")) == nil)
        #expect(
            mistake(line, for: .scoring(on: "2024-01-29"))
                == "1: first_language.test: PTE Core is accepted from 2024-01-30, not on 2024-01-29")
        #expect(languageTests.acceptedFrom(.tcfCanada) == "2018-12-03")
    }
}

extension Abilities {
    fileprivate var inOrder: [UInt8] { [speaking, listening, reading, writing] }
}
