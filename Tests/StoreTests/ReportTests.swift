import FederalPool
import Rulebook
import Testing

@testable import Store

@Suite(.onServer) struct Reports {
    private func database(isFrench: Bool = false) throws -> Database {
        let database = try Database(TestDatabase.clone(), isFrench: isFrench)
        _ = try SimulationWriter(SmallYear.snapshot).store(in: database)
        try database.publish(
            PublishedFigures(
                rounds: [
                    .init(
                        number: 331, heldOn: "2025-02-01", kind: .canadianExperience, invitations: 2,
                        cutOff: 507,
                        tieBreak: ("2025-01-02", 61), source: "by hand")
                ],
                poolCounts: [
                    .init(
                        countedOn: "2025-12-29", band: 451...500, isPart: false, count: 4, source: "by hand"),
                    .init(
                        countedOn: "2025-12-29", band: 471...480, isPart: true, count: 2, source: "by hand"),
                ],
                nominations: [.init(.saskatchewan, year: 2025, allocation: 2, issued: 3, source: "by hand")]))
        return database
    }

    private func rows(
        _ name: String, _ values: [String: String] = [:], isFrench: Bool = false
    ) throws -> [[String?]] {
        try Report.named(name).run(
            database(isFrench: isFrench), simulation: 1, values: values, isFrench: isFrench
        ).rows
    }

    @Test func `a province's year is summed up`() throws {
        #expect(
            try rows("province_summary") == [
                ["AB", "10", "1", "1", "0", "0", "0", "0", "0", "0", nil],
                ["ON", "5", "0", "0", "0", "0", "0", "0", "0", "0", nil],
                ["SK", "2", "3", "1", "1", "1", "1", "0", "1", "1", "3"],
            ])
    }

    @Test func `the parts of an allocation are shown with their places`() throws {
        #expect(
            try rows("parts_of_allocations") == [
                ["AB", "ab", "part", "the whole allocation", "10", "1", "9"],
                ["AB", "ab-physicians", "part", "places outside the allocation", "1", "0", "1"],
                ["ON", "on", "part", "the whole allocation", "5", "0", "5"],
                ["SK", "sk", "part", "the whole allocation", "2", "2", "0"],
                ["SK", "sk-enhanced", "part", "a part with a ceiling", "2", "2", "0"],
            ])
        #expect(try rows("parts_of_allocations", isFrench: true)[0][2] == "partie")
    }

    @Test func `who did what is summed up by officer, side and kind`() throws {
        let database = try database()
        try SmallYear.submit(in: database)
        let rows = try Report.named("activity_by_officer").run(database, simulation: 1).rows
        let draws = rows.filter { $0[2] == "hold a provincial draw" }.map { Array($0[0...7]) }
        #expect(
            draws == [
                ["postgres", "SK", "hold a provincial draw", "1", "0", "0", "2025-12-31", "2025-12-31"],
                ["postgres", "", "hold a provincial draw", "1", "0", "0", "2025-03-01", "2025-03-01"],
            ])
        let nominations = try #require(rows.first { $0[2] == "nominate" })
        #expect(Array(nominations[3...5]) == ["4", "1", "0"])
    }

    @Test func `rounds stand beside the published ones`() throws {
        #expect(
            try rows("federal_rounds") == [
                [
                    "1", "2025-02-01", "Canadian Experience Class", "2", "2", "507", "500", "-7",
                    "2025-01-06 00:01:40", "0", "0.0",
                ],
                [
                    "2", "2025-05-01", "Provincial Nominee Program", nil, "1", nil, "1050", nil,
                    "2025-02-01 00:01:40", "1", "100.0",
                ],
            ])
        #expect(
            try rows("round_errors") == [
                ["Canadian Experience Class", "1", "507", "500", "-7", "7", "7"],
                ["all", "1", "507", "500", "-7", "7", "7"],
            ])
    }

    @Test func `the pool is counted by band beside the published count`() throws {
        let rows = try rows("pool_by_score_band")
        #expect(rows.count == 7)
        #expect(rows[2] == ["2025-12-31", "451–500", "3", "0", "4", "-1"])
        #expect(rows[3] == ["2025-12-31", "401–450", "0", "0", nil, nil])
    }

    @Test func `nominations are held against the allocation month by month`() throws {
        let saskatchewan = try rows("nominations_against_allocation").filter { $0[0] == "SK" }
        #expect(saskatchewan.count == 12)
        #expect(saskatchewan[3] == ["SK", "2025-04-01", "2", "2", "2", "0", "2", "0", "3", nil])
        #expect(saskatchewan[4] == ["SK", "2025-05-01", "2", "0", "2", "1", "1", "1", "3", nil])
        #expect(saskatchewan[11] == ["SK", "2025-12-01", "2", "1", "3", "1", "2", "0", "3", "0"])
    }

    @Test func `the funnel gives the median days between its steps`() throws {
        #expect(
            try rows("nomination_funnel") == [
                ["AB", "base", "1", "1", "0", "0", "0", nil, nil, nil, nil],
                ["SK", "enhanced (Express Entry)", "3", "1", "1", "1", "0", "9", "21", "19", nil],
            ])
    }

    @Test func `nominations that will lapse are found within so many days`() throws {
        #expect(try rows("nominations_that_will_lapse").isEmpty)
        #expect(try rows("nominations_that_will_lapse", ["days": "121"]).map { $0[2] } == ["4"])
        #expect(try rows("nominations_that_will_lapse", ["days": "200"]).map { $0[2] } == ["4", "3"])
    }

    @Test func `places of ended nominations are followed up`() throws {
        #expect(try rows("lapsed_and_withdrawn") == [["SK", "2025", "declined", "1", "1", "1", "0", "30"]])
    }

    @Test func `flags name their signals in both languages`() throws {
        #expect(
            try rows("intent_flags") == [
                ["t", "SK", "I1", "file in Québec", "warning", "-3", "1", "0", "1", "0", "1"]
            ])
        #expect(try rows("intent_flags", isFrench: true)[0][3...4] == ["dossier au Québec", "avertissement"])
    }

    @Test func `candidates whom several provinces want are listed`() throws {
        #expect(
            try rows("candidates_wanted_by_several") == [
                ["5", "470", "in the pool", "2", "ON SK", "2025-12-01", "SK", "2025-12-15", "14"]
            ])
        #expect(try rows("candidates_wanted_by_several", ["most": "0"]).isEmpty)
    }

    /// The applicant of the small year, whose decision is due on 2026-01-20, with a permit to a day; the year ends 2025-12-31.
    private func statusRows(
        _ permit: Int, until day: String, _ values: [String: String] = [:]
    ) throws -> [[String?]] {
        let change =
            "update bassin.candidate set permit = \(permit), permit_until = '\(day)', residence = 11 where candidate_id = 3"
        return try database().inVain([change]) {
            try Report.named("status").run($0, simulation: 1, values: values).rows
        }
    }

    @Test func `who loses status before the decision is told what can be done by when`() throws {
        #expect(try rows("status").isEmpty)
        let bridging = try statusRows(1, until: "2026-01-19")
        #expect(
            bridging == [
                [
                    "SK", "3", "PNP", "2025-05-20", "2026-01-20",
                    "work permit with a labour market impact assessment",
                    "2026-01-19", "1", "bridging open work permit", "2026-01-19", "2026-04-19",
                ]
            ])
        #expect(try statusRows(1, until: "2026-01-20").isEmpty)
        #expect(try statusRows(14, until: "2025-12-31").first?[8] == "extension of the study permit")
        #expect(try statusRows(15, until: "2025-12-31").first?[8] == "stay as a visitor")
    }

    @Test func `lost status can be restored through its last day and not after`() throws {
        #expect(
            try statusRows(1, until: "2025-12-30").first?[8...9] == ["restoration of status", "2026-03-30"])
        #expect(
            try statusRows(1, until: "2025-10-02").first?[8...9] == ["restoration of status", "2025-12-31"])
        let late = try #require(try statusRows(1, until: "2025-10-01").first)
        #expect(late[8] == "leave Canada, or ask for a temporary resident permit" && late[9] == nil)
        #expect(try statusRows(1, until: "2025-12-30", ["restoration_days": "0"]).first?[9] == nil)
    }

    @Test func `one province sees its own nominees`() throws {
        #expect(try statusRows(1, until: "2025-12-31", ["province": "sk"]).count == 1)
        #expect(try statusRows(1, until: "2025-12-31", ["province": "ON"]).isEmpty)
        #expect(try statusRows(1, until: "2025-12-31", ["most": "0"]).isEmpty)
        let database = try database()
        let report = try Report.named("status")
        let known = Jurisdiction.withProgram.map(\.code).joined(separator: ", ")
        for wrong in ["QC", "Ontario", ""] {
            #expect(
                try storeError { _ = try report.run(database, simulation: 1, values: ["province": wrong]) }
                    == .wrongParameter(name: "province", value: wrong, expected: "all or one of \(known)"))
        }
    }

    @Test func `the days of restoration are the law's`() throws {
        let standard = try Report.named("status").parameters.first { $0.name == "restoration_days" }?.standard
        #expect(standard == temporaryStatus.restorationDays["2025-12-31"].map { "\($0)" })
    }

    @Test func `titles are in the language asked for`() throws {
        let table = try Report.named("round_errors").run(database(), simulation: 1, isFrench: true)
        #expect(table.columns.map(\.title).prefix(2) == ["Genre", "Rondes"])
        #expect(table.columns.map(\.isNumber).prefix(2) == [false, true])
        #expect(Report.all.count >= 10)
    }

    @Test func `what cannot be answered is said in words`() throws {
        let database = try database()
        #expect(throws: StoreError.self) { try Report.named("no_such") }
        let report = try Report.named("nominations_that_will_lapse")
        #expect(try storeError { _ = try report.run(database, simulation: 7) } == .noSuchSimulation(7))
        #expect(
            try storeError { _ = try report.run(database, simulation: 1, values: ["day": "1"]) }
                == .noSuchParameter("day", known: ["days"]))
        for wrong in ["x", "-1", "1.5", "99999999999"] {
            #expect(
                try storeError { _ = try report.run(database, simulation: 1, values: ["days": wrong]) }
                    == .wrongParameter(name: "days", value: wrong, expected: "a whole number from 0"))
        }
    }
}
