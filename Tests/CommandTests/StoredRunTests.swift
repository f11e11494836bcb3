import Foundation
import Postgres
import Testing

@Suite(.onServer) struct `A run that is stored` {
    private func call(_ words: String..., environment: [String: String] = [:]) throws -> Called {
        try CalledProgram.start(words, database: TestDatabase.withSmallRun.get(), environment: environment)()
    }

    @Test func `is listed with its name, seed and period`() throws {
        let list = try call("list")
        #expect(list.code == 0 && list.lines.count == 3)
        #expect(list.lines[2].contains("Twenty people of 2025"))
        #expect(list.lines[2].contains("2025-01-01 – 2025-12-31") && list.lines[2].contains("  20  "))
    }

    @Test func `can be asked for as CSV and as JSON, with the same columns and rows`() throws {
        let csv = try call("report", "province_summary", "--format", "csv")
        let json = try call("report", "province_summary", "--format", "json")
        #expect(csv.code == 0 && json.code == 0 && csv.errors.isEmpty && json.errors.isEmpty)
        #expect(csv.output.hasSuffix("\r\n") && !csv.output.replacing("\r\n", with: "").contains("\n"))
        let columns = try #require(csv.lines.first).split(separator: ",").map(String.init)
        let rows = try #require(
            JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(rows.count == 11 && csv.lines.count == 12)
        for (row, line) in zip(rows, csv.lines.dropFirst()) {
            #expect(row.keys.sorted() == columns.sorted())
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            #expect(
                cells.count == columns.count && cells.first.map(String.init) == row["province"] as? String)
            #expect(row["allocation"] is Int)
        }
    }

    @Test func `is reported in French by --lang or by the environment`() throws {
        let english = try call("report", "lapsed_and_withdrawn")
        let french = try call("report", "lapsed_and_withdrawn", "--lang", "fr")
        #expect(english.output.contains("Province  Year") && french.output.contains("Province  Année"))
        func report(_ environment: [String: String]) throws -> String {
            try call("report", "lapsed_and_withdrawn", environment: environment).output
        }
        #expect(try report(["LANG": "fr_CA.UTF-8"]) == french.output)
        #expect(try report(["LANG": "en_CA.UTF-8"]) == english.output)
        #expect(try report(["LANG": "fr_CA.UTF-8", "LC_ALL": "en_CA.UTF-8"]) == english.output)
        #expect(try report(["LANG": "en_CA.UTF-8", "LC_MESSAGES": "fr_CA.UTF-8"]) == french.output)
        let asked = try call(
            "report", "lapsed_and_withdrawn", "--lang", "en", environment: ["LANG": "fr_CA.UTF-8"])
        #expect(asked.output == english.output)
    }

    @Test(arguments: [
        (
            ["report", "no_such"],
            "there are activity_by_officer, candidates_wanted_by_several, differences_by_province"
        ),
        (["report", "federal_rounds", "--set", "x=1"], "the report takes no \"x\""),
        (["report", "nominations_that_will_lapse", "--set", "day=1"], "it takes days"),
        (
            ["report", "nominations_that_will_lapse", "--set", "days=-1"],
            "\"-1\" is not a whole number from 0"
        ),
        (["report", "nominations_that_will_lapse", "--set", "days"], "expected name=value"),
        (["report", "federal_rounds", "-s", "9"], "there is no simulation 9"),
        (["verify", "-s", "9"], "there is no simulation 9"), (["drop", "9"], "there is no simulation 9"),
        (["explain", "99"], "the simulation has no candidate 99"),
        (["explain", "1", "--on", "2025-02-30"], "--on 2025-02-30: not a date (YYYY-MM-DD)"),
    ])
    func `what it cannot answer is said, with what there is`(_ words: [String], _ message: String) throws {
        let called = try CalledProgram.start(words, database: TestDatabase.withSmallRun.get())()
        #expect(called.code == 2 && called.output.isEmpty)
        #expect(called.errors.hasPrefix("bassin: ") && called.errors.contains(message), "\(called.errors)")
    }

    @Test func `is explained candidate by candidate`() throws {
        let one = try call("explain", "1")
        #expect(one.code == 0 && one.lines.count > 30)
        #expect(one.lines.first?.hasPrefix("Candidate 1 ") == true)
        #expect(try call("explain", "1", "--lang", "fr").output.hasPrefix("Candidat 1 ") == true)
    }

    @Test func `is verified, and a corrupted row is found`() throws {
        let sound = try call("verify")
        #expect(sound.code == 0 && sound.output.contains(" 0 broken"))
        let database = try TestDatabase.copyOfSmallRun()
        try Connection(database).run("update bassin.invitation set respond_by = respond_by + 1")
        let broken = try CalledProgram.call("verify", database: database)
        #expect(broken.code == 1)
        #expect(
            broken.lines.first?.hasPrefix("invitations_are_answered_in_time: ") == true, "\(broken.output)")
        #expect(broken.lines.last?.hasSuffix(" 1 broken") == true)
    }

    @Test func `a file nominated by nobody is found`() throws {
        let database = try TestDatabase.copyOfSmallRun()
        try Connection(database).run(
            """
            set session_replication_role = replica;
            update bassin.provincial_file set state = 3 where state = 2
            """)
        let broken = try CalledProgram.call("verify", "--lang", "fr", database: database)
        #expect(broken.code == 1 && broken.output.contains("nominations_have_their_file: "))
        #expect(broken.lines.last?.contains(" enfreintes") == true)
    }

    @Test func `is dropped wholly`() throws {
        let database = try TestDatabase.copyOfSmallRun()
        #expect(try CalledProgram.call("drop", "1", database: database).code == 0)
        let list = try CalledProgram.call("list", database: database)
        #expect(list.code == 0 && list.output.isEmpty && list.errors == "no simulation is stored yet\n")
    }
}
