import Foundation
import Testing

/// `bassin score`: lines in, lines out; it needs no server.
@Suite struct `Scores` {
    /// The worked examples 1 and 14 of the ranking: a master's with a year here and one abroad; a doctorate at 45.
    private static let people = """
        {"id":"one","age":25,"education":"masters_or_professional","canadian_study":"three_years_or_longer",\
        "first_language":{"language":"en","speaking":9,"listening":10,"reading":9,"writing":10},\
        "canadian_work_years":1,"foreign_work_years":1,"noc":"21231"}
        {"id":"fourteen","age":45,"education":"doctoral","first_language":\
        {"language":"en","speaking":10,"listening":10,"reading":10,"writing":10},"foreign_work_years":5,"noc":"21231"}

        """

    private func score(_ text: String, _ words: String...) throws -> Called {
        let folder = try Folder()
        defer { withExtendedLifetime(folder) {} }
        let file = try folder.file("people.jsonl", text)
        return try CalledProgram.start(["score", file.path, "--on", "2025-06-01"] + words, database: nil)()
    }

    @Test func `come in the order of the lines, part by part`() throws {
        let called = try score(Self.people)
        #expect(called.code == 0)
        let lines = called.output.split(separator: "\n")
        #expect(
            lines == [
                #"{"id":"one","on":"2025-06-01","version":"crs-2025-03-25","provisional":false,"total":533,"core":415,"spouse":0,"transferability":88,"additional":30}"#,
                #"{"id":"fourteen","on":"2025-06-01","version":"crs-2025-03-25","provisional":false,"total":386,"core":286,"spouse":0,"transferability":100,"additional":0}"#,
            ])
    }

    @Test func `add up from their lines, each with its source`() throws {
        let called = try score(Self.people, "--lines")
        for line in called.output.split(separator: "\n") {
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let parts = try #require(object["lines"] as? [[String: Any]])
            #expect(parts.reduce(0) { $0 + ($1["points"] as? Int ?? 0) } == object["total"] as? Int)
            #expect(parts.allSatisfy { ($0["source"] as? String)?.isEmpty == false })
        }
    }

    @Test func `of the skilled worker grid pass at 67`() throws {
        let lines = try score(Self.people, "--program", "fsw").output.split(separator: "\n")
        #expect(lines.first?.contains(#""total":80,"pass_mark":67,"passes":true"#) == true)
        // Doctorate 25, language 24, five years 13, two points for 45 years.
        #expect(lines.last?.contains(#""total":64,"pass_mark":67,"passes":false"#) == true)
    }

    @Test func `tell the programs met, funds that are not stated being left out of account`() throws {
        let lines = try score(Self.people, "--eligibility").output.split(separator: "\n")
        #expect(lines.first?.contains(#""programs":["CEC","FSW"]"#) == true)
        #expect(lines.last?.contains(#""programs":[]"#) == true)
        #expect(lines.last?.contains("64 of 100 points, 67 needed") == true)
    }

    @Test func `stop at the first mistake and name its line`() throws {
        let called = try score(Self.people + "{\"id\":\"y\",\"agee\":30}\n")
        #expect(called.code == 2)
        #expect(called.errors.contains(":3: agee: no such key"), "\(called.errors)")
    }

    @Test func `are refused for a day before the first ranking`() throws {
        let folder = try Folder()
        defer { withExtendedLifetime(folder) {} }
        let file = try folder.file("people.jsonl", Self.people)
        let called = try CalledProgram.call("score", file.path, "--on", "2014-12-31")
        #expect(called.code == 2)
        #expect(called.errors.contains("the first began on 2015-01-01"), "\(called.errors)")
    }
}
