import Foundation
import Testing

/// `bassin points`: filled-in forms in, points out; it needs no server.
@Suite struct `Points of forms` {
    private static let workforce = ["--stream", "on-owp-teer03", "--on", "2026-09-01"]

    private func score(_ lines: String, _ stream: String, on day: String) throws -> [ScoredForm] {
        let called = try CalledProgram.points(lines, "--stream", stream, "--on", day, "--lang", "en")
        #expect(called.code == 0, "\(called.errors)")
        return try ScoredForm.all(of: called)
    }

    @Test(
        arguments: WorkedForm.west + WorkedForm.manitobaAndTerritories + WorkedForm.ontario
            + WorkedForm.atlantic)
    func `are those worked out by hand, to the line`(_ worked: WorkedForm) throws {
        let called = try CalledProgram.points(
            worked.form + "\n", "--stream", worked.stream.uppercased(), "--grid", worked.grid.uppercased(),
            "--on", worked.day)
        #expect(called.code == 0, "\(called.errors)")
        let scored = try #require(try ScoredForm.all(of: called).first)
        #expect(scored.total == worked.total)
        #expect(scored.grid == worked.grid && scored.stream == worked.stream && scored.on == worked.day)
        if let groups = worked.groups { #expect(scored.groupPoints == groups) }
        if let factors = worked.factors { #expect(scored.factorPoints == factors) }
        if let passes = worked.passes { #expect(scored.passes == passes) }
        #expect(scored.complete == (worked.grid != "nt-845"))
        #expect(!scored.source.isEmpty && !scored.reliability.isEmpty)
    }

    @Test func `come in the order of the lines, with the name of each form as it was written`() throws {
        let scored = try score(
            "{\"id\":\"a\",\"job_offer.teer\":0}\n\n{\"job_offer.teer\":2,\"id\":17}\n{}\n", "on-owp-teer03",
            on: "2026-09-01")
        #expect(scored.map(\.id) == [.text("a"), .number(17), nil])
        #expect(scored.map(\.total) == [9, 6, 0])
    }

    @Test func `name the answer that counted among several`() throws {
        let line = try #require(
            try score(
                #"{"work.months_in_offered_position_ontario":3,"work.months_any_ontario":20}"#,
                "on-owp-teer03",
                on: "2026-09-01"
            ).first?["tenure_position"])
        #expect(line.points == 9 && line.most == 18)
        #expect(line.counted == "work.months_any_ontario")
    }

    @Test func `leave out lines that do not count in the stream, and say so`() throws {
        let wage = #"{"job_offer.wage_hourly_cad":52}"#
        let physician = try #require(try score(wage, "on-owp-physician", on: "2026-09-01").first)
        #expect(physician.total == 0 && physician.most == 115)
        #expect(physician["wage"]?.applies == false)
        let worker = try #require(try score(wage, "on-owp-teer45", on: "2026-09-01").first)
        #expect(worker.total == 15 && worker.most == 130)
        #expect(worker["wage"]?.applies == nil)
    }

    @Test func `say what is not published, and that the total is a part`() throws {
        let scored = try #require(try score(#"{"age":47,"bilingual":true}"#, "nt-sw", on: "2026-06-01").first)
        #expect(scored.total == 25 && !scored.complete && scored.most == 845)
        #expect(scored["level"]?.unpublished == true && scored["age"]?.unpublished == true)
        #expect(scored["bilingual"]?.unpublished == nil)
        let known = try #require(try score(#"{"age":44}"#, "nt-sw", on: "2026-06-01").first)
        #expect(known["age"]?.points == 50 && known["age"]?.unpublished == nil)
    }

    @Test func `of Yukon's own grid are not published at all`() throws {
        let called = try CalledProgram.points(
            #"{"regulated_health_professional":true,"francophone":false}"#, "--stream", "yt-sw", "--grid",
            "yt-eoi-2026", "--on", "2026-02-02")
        let scored = try #require(try ScoredForm.all(of: called).first)
        #expect(scored.total == 0 && !scored.complete && scored.most == nil)
        #expect(scored.factors.allSatisfy { $0.unpublished == true } && scored.factors.count == 6)
    }

    @Test func `can be fewer than none, down to the floor of a group`() throws {
        let risks =
            #"{"work_experience_in_other_province":true,"studies_in_other_province":true}"#
        let scored = try #require(try score(risks, "mb-swm", on: "2026-06-01").first)
        #expect(scored.total == -200)
        #expect(scored.groups.last?.points == -200 && scored.groups.last?.least == -200)
        #expect(scored["work_elsewhere"]?.least == -100)
    }

    @Test func `fail just below the pass mark and pass on it`() throws {
        let form = #"{"education_level":"master_or_doctorate","first_language_clb_lowest":5,"age":30,"#
        let short = form + #""related_full_years_in_last_5":3,"close_relative_in_saskatchewan":false}"#
        let scored = try score(
            short + "\n"
                + short.replacingOccurrences(
                    of: ":false", with: ":false,\"one_year_saskatchewan_study\":true"),
            "sk-isw-ee", on: "2025-06-02")
        #expect(scored.map(\.total) == [55, 60])
        #expect(scored.map(\.passes) == [false, true])
        #expect(scored.allSatisfy { $0.passMark == 60 })
    }

    @Test func `are counted in a stream that is closed, which is said`() throws {
        let open = try score("{}", "on-ejo-fw", on: "2025-06-02")
        let closed = try score("{}", "on-ejo-fw", on: "2026-09-01")
        #expect(open.first?.open == true && closed.first?.open == false)
    }

    @Test func `have names in French`() throws {
        let called = try CalledProgram.points(
            "{}", "--stream", "pe-ig", "--on", "2026-06-01", "--lang", "fr")
        #expect(try ScoredForm.all(of: called).first?.groups.first?.words == "Âge")
        #expect(try ScoredForm.all(of: called).first?.reliability == "officiel")
    }

    @Test func `stay in order over many blocks of lines`() throws {
        // Blanks make the lines long, so that a few hundred of them are several blocks.
        let blanks = String(repeating: " ", count: 4_000)
        let lines = (0..<400).map { "{\"id\":\($0),\(blanks)\"age\":\(18 + $0 % 40)}" }
        let called = try CalledProgram.points(
            lines.joined(separator: "\n"), "--stream", "pe-ig", "--on", "2026-06-01")
        #expect(called.code == 0)
        let scored = try ScoredForm.all(of: called)
        #expect(scored.map(\.id) == (0..<400).map { .number(Double($0)) })
        #expect(scored.map(\.total) == (0..<400).map { [10, 25, 15, 0][($0 % 40 + 18).band] })
    }
}

extension Int {
    /// The band of an age: to 24, to 44, to 49, and from 50.
    fileprivate var band: Int { self < 25 ? 0 : self < 45 ? 1 : self < 50 ? 2 : 3 }
}
