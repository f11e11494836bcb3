import Foundation
import Postgres
import Testing

/// `bassin law` and `bassin streams`; they need no server.
@Suite struct `The law on the command line` {
    private func objects(_ called: Called) throws -> [[String: Any]] {
        try called.lines.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test func `points of French are shown with both values, source and days`() throws {
        let called = try CalledProgram.call(
            "law", "show", "federal.crs.additional.french", "--on", "2025-06-01")
        #expect(called.code == 0 && called.errors.isEmpty)
        let rows = called.lines.filter { $0.hasPrefix("federal.crs.additional.french.") }
        #expect(rows.count == 2)
        #expect(rows[0].contains("weak_english") && rows[0].contains("25 points"))
        #expect(rows[1].contains("good_english") && rows[1].contains("50 points"))
        #expect(rows.allSatisfy { $0.contains("2020-10-20") && $0.contains("[secondary]") })
        #expect(!called.output.contains("provisional"))
    }

    @Test func `what is announced is marked`() throws {
        let name = "federal.crs.additional.french"
        let announced = try CalledProgram.call("law", "show", name, "--on", "2026-11-03")
        #expect(announced.output.contains("50 points (provisional)"))
        #expect(announced.output.contains("provisional from 2026-11-03"))
        let json = try objects(CalledProgram.call("law", "show", name, "--on", "2026-11-03", "--json"))
        #expect(json.count == 2 && json.allSatisfy { $0["provisional"] as? Bool == true })
        let french = try CalledProgram.call("law", "show", name, "--on", "2026-11-03", "--lang", "fr")
        #expect(french.output.contains("50 points (provisoire)"))
    }

    @Test func `one parameter is shown whole, with every version`() throws {
        let called = try CalledProgram.call("law", "show", "federal.windows.invitation_days", "--lang", "fr")
        #expect(called.lines.filter { $0.contains("à partir du") }.count == 5)
        #expect(called.output.contains("90 jours") && called.output.contains("[de mémoire, non vérifié]"))
        let rule = try CalledProgram.call(
            "law", "show", "federal.programs.cec.requirement", "--on", "2025-06-01")
        let words = rule.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("at least 12 months of work in Canada within the last 3 years"))
        #expect(rule.output.contains("from 2023-04-25"))
    }

    @Test func `lines of JSON have numbers as numbers and nothing as null`() throws {
        let called = try CalledProgram.call("law", "show", "federal.windows", "--json")
        let lines = try objects(called)
        #expect(lines.count == 11 && called.errors.isEmpty)
        #expect(lines.allSatisfy { $0["number"] is Int && $0["source"] is String })
        #expect(lines.contains { $0["last_day"] is NSNull } && lines.contains { $0["last_day"] is String })
        let score = try objects(
            CalledProgram.call("law", "show", "federal.language_tests.ielts.listening.8", "--json"))
        #expect(score.map { $0["number"] as? Double } == [7.5])
    }

    @Test(arguments: [
        (
            ["law", "show", "federal.crs.aditional.french"],
            "the nearest names are federal.crs.additional.french"
        ),
        (["law", "show", ""], "no parameter of law is named"),
        (["law", "show", "federal", "--on", "2025-02-30"], "--on 2025-02-30: not a date (YYYY-MM-DD)"),
        (["law", "changes", "--from", "2025-02-01", "--to", "2025-01-01"], "--to 2025-01-01: before"),
        (
            ["law", "changes", "--from", "2025-01-01", "--to", "2025-02-01", "--province", "QC"],
            "expected one of AB, BC"
        ),
        (["law", "sources", "--reliability", "sure"], "expected one of official, secondary, derived"),
        (["law", "page", "QC"], "expected one of federal, AB, BC"),
        (["streams", "--province", "XX"], "expected one of AB, BC, MB, NB, NL, NT, NS, ON, PE, SK, YT"),
        (["streams", "--on", "today"], "--on today: not a date"),
    ])
    func `what it cannot answer is said, with what there is`(_ words: [String], _ message: String) throws {
        let called = try CalledProgram.start(words, database: nil)()
        #expect(called.code == 2 && called.output.isEmpty)
        #expect(called.errors.hasPrefix("bassin: ") && called.errors.contains(message), "\(called.errors)")
    }

    @Test func `changes of a period are those of its days and of the province asked for`() throws {
        let called = try CalledProgram.call(
            "law", "changes", "--from", "2025-03-25", "--to", "2025-03-31", "--province", "sk", "--json")
        let changes = try objects(called)
        #expect(changes.count > 5)
        for change in changes {
            #expect(change["day"] as? String == "2025-03-27")
            let name = try #require(change["name"] as? String)
            #expect(name.hasPrefix("stream.sk-") || name.hasPrefix("province.SK."), "\(name)")
        }
        let status = try #require(changes.first { $0["name"] as? String == "stream.sk-isw-ee.status" })
        #expect(status["before_en"] as? String == "paused" && status["after_fr"] as? String == "ouvert")
        let all = try CalledProgram.call("law", "changes", "--from", "2025-03-25", "--to", "2025-03-25")
        #expect(all.lines.contains { $0.contains("job_offer.major_group_00") && $0.contains("200 points") })
        let none = try CalledProgram.call("law", "changes", "--from", "2012-01-01", "--to", "2012-01-01")
        #expect(none.code == 0 && none.output.isEmpty && none.errors.contains("nothing changes"))
    }

    @Test func `sources are listed by reliability with what rests on them`() throws {
        let lines = try objects(CalledProgram.call("law", "sources", "--reliability", "recalled", "--json"))
        #expect(lines.count > 10 && lines.allSatisfy { $0["reliability"] as? String == "recalled" })
        #expect(lines.allSatisfy { ($0["parameters"] as? Int ?? 0) > 0 })
        #expect(try CalledProgram.call("law", "sources").lines.count > lines.count)
    }

    @Test func `a page is printed in the language asked for`() throws {
        let english = try CalledProgram.call("law", "page", "sk", "--lang", "en")
        #expect(english.output.hasPrefix("# Saskatchewan Immigrant Nominee Program (SINP)\n"))
        let french = try CalledProgram.call("law", "page", "federal", "--lang", "fr")
        #expect(french.output.hasPrefix("# Entrée express\n"))
    }

    @Test func `streams open on a day are listed, the others when asked for`() throws {
        let open = try objects(
            CalledProgram.call("streams", "--province", "SK", "--on", "2025-02-01", "--json"))
        #expect(open.allSatisfy { $0["status"] as? String == "open" && $0["province"] as? String == "SK" })
        let express = try #require(open.first { $0["stream"] as? String == "sk-isw-ee" })
        #expect(express["grid"] as? String == "sk-110" && express["pass_mark"] as? Int == 60)
        #expect(express["fee"] as? Int == 500 && express["simulated"] as? Bool == true)
        #expect(express["order"] as? String == "points")
        let paused = try CalledProgram.call("streams", "--province", "SK", "--on", "2025-03-01")
        #expect(paused.code == 0 && paused.output.isEmpty && paused.errors.contains("no stream is open"))
        let all = try objects(
            CalledProgram.call("streams", "--province", "SK", "--on", "2025-03-01", "--all", "--json"))
        #expect(all.count == open.count && all.allSatisfy { $0["since"] as? String == "2025-02-18" })
        let closed = try CalledProgram.call(
            "streams", "--province", "SK", "--on", "2025-06-01", "--all", "--lang", "fr")
        #expect(
            closed.lines.contains { $0.contains("sk-ent") && $0.contains("fermé") && $0.contains("non : ") })
        #expect(try CalledProgram.call("streams").lines.count > 20)
    }
}

@Suite(.onServer) struct `The law in the database` {
    private func number(_ query: String, in database: String) throws -> Int32 {
        try Connection(database).query(SQL(query)).one(Int32.self)
    }

    @Test func `is written by setup, whole`() throws {
        let database = try TestDatabase.empty()
        #expect(try CalledProgram.call("setup", database: database).code == 0)
        let shown = try CalledProgram.call("law", "show", "federal", "--json").lines.count
        #expect(
            try number(
                "select count(*)::int4 from law.parameter_version where name like 'federal.%'", in: database)
                == Int32(shown))
        let value = "select law.value('federal.crs.additional.french.good_english', '2025-06-01')::int4"
        #expect(try number(value, in: database) == 50)
        let versions =
            "select count(*)::int4 from law.parameter where name not in (select name from law.parameter_version)"
        #expect(try number(versions, in: database) == 0)
        let overlaps = """
            select count(*)::int4 from law.parameter_version as a join law.parameter_version as b using (name)
            where a.first_day < b.first_day and a.last_day >= b.first_day
            """
        #expect(try number(overlaps, in: database) == 0)
    }
}
