import Foundation
import Testing

/// `bassin status`: what a person's permit, application and employer mean on a day; it needs no server.
@Suite struct `The status of a candidate` {
    private static let nominee = """
        {"id":"Amara","age":29,"education":"masters_or_professional","canadian_work_years":2,"noc":"21231",\
        "first_language":{"language":"en","speaking":9,"listening":9,"reading":9,"writing":9},"residence":"SK",\
        "status":{"permit":"labour_market_impact_assessed","permit_expires_on":"2025-06-30","employer":"Prairie Steel",\
        "nomination":{"province":"SK","issued_on":"2025-03-01"},"application":{"program":"PNP",\
        "applied_on":"2025-05-01","acknowledged_on":"2025-05-10"},\
        "employer_finding":{"kind":"preliminary","notice_sent_on":"2025-05-20"}}}

        """

    private func status(_ text: String, _ words: String...) throws -> Called {
        let folder = try Folder()
        defer { withExtendedLifetime(folder) {} }
        let file = try folder.file("people.jsonl", text)
        return try CalledProgram.start(["status", file.path] + words, database: nil)()
    }

    private func answer(_ day: String) throws -> [String: Any] {
        let called = try status(Self.nominee, "--on", day, "--json")
        try #require(called.code == 0, "\(called.errors)")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(called.output.utf8)) as? [String: Any])
    }

    @Test(
        arguments: [
            ("2025-06-30", "authorized", "2025-06-30"), ("2025-07-01", "restorable", "2025-09-28"),
            ("2025-09-28", "restorable", "2025-09-28"), ("2025-09-29", "lost", nil),
        ] as [(String, String, String?)])
    func `changes with the days, and so does what can be done`(day: String, standing: String, by: String?)
        throws
    {
        let answer = try answer(day)
        #expect(answer["standing"] as? String == standing)
        let can = try #require(answer["can"] as? [[String: Any]])
        let bridging = can.first { $0["step"] as? String == "bridging_permit" }
        #expect(bridging?["by"] as? String == by)
        #expect((bridging == nil) == (by == nil))
        for step in can {
            #expect((step["by"] as? String ?? day) >= day)
            #expect((step["source"] as? String)?.isEmpty == false)
        }
    }

    @Test func `is a page with days, steps, employer and documents`() throws {
        let called = try status(Self.nominee, "--on", "2025-06-01", "--lang", "en")
        #expect(called.code == 0 && called.errors.isEmpty)
        for part in [
            "authorized stay through 2025-06-30",
            "2025-06-29         28  last day for the employer to answer",
            "✓ bridging open work permit, by 2025-06-30", "IMM 5710", "Place of work: Saskatchewan.",
            "Employer: preliminary finding", "main duties", "letter of explanation", "documents",
        ] {
            #expect(called.output.lowercased().contains(part.lowercased()), "\(part)")
        }
    }

    @Test func `is said in French`() throws {
        let called = try status(Self.nominee, "--on", "2025-07-01", "--lang", "fr")
        #expect(called.output.contains("statut perdu après le 2025-06-30"))
        #expect(called.output.contains("rétablissement du statut 239,75 $ [secondaire]"))
    }

    @Test func `of many is one line each, in their order`() throws {
        let other = #"{"id":"Bo","age":40,"status":{"permit":"visitor","permit_expires_on":"2025-01-01"}}"#
        let called = try status(Self.nominee + other + "\n", "--on", "2025-06-01", "--json")
        #expect(called.lines.count == 2)
        #expect(
            called.lines.first?.hasPrefix(#"{"id":"Amara","on":"2025-06-01","standing":"authorized""#) == true
        )
        #expect(called.lines.last?.hasPrefix(#"{"id":"Bo","on":"2025-06-01","standing":"lost""#) == true)
    }

    @Test func `is refused with the line and the key, and nothing is printed`() throws {
        let wrong = #"{"age":40,"status":{"permit_ends":"2025-01-01"}}"#
        let called = try status(Self.nominee + wrong, "--on", "2025-06-01", "--json")
        #expect(called.code == 2 && called.output.isEmpty)
        #expect(called.errors.contains(":2: status.permit_ends: no such key"), "\(called.errors)")
    }

    @Test(arguments: [
        (["--on", "2014-12-31"], "held from 2015-01-01"), (["--on", "yesterday"], "not a date (YYYY-MM-DD)"),
    ])
    func `is refused for a day that is none or too early`(words: [String], named: String) throws {
        let folder = try Folder()
        defer { withExtendedLifetime(folder) {} }
        let file = try folder.file("people.jsonl", Self.nominee)
        let called = try CalledProgram.start(["status", file.path] + words, database: nil)()
        #expect(called.code == 2 && called.errors.contains(named), "\(called.errors)")
        let missing = try CalledProgram.call("status", file.path + "x", "--on", "2025-01-01")
        #expect(missing.code == 2 && missing.errors.contains("there is no such file"))
    }
}
