import Testing

/// What `bassin points` says of a mistake: file, line, question and what was expected, with code 2.
@Suite struct `Mistakes in forms` {
    private func refuse(
        _ line: String, _ message: String, stream: String = "on-owp-teer03", on day: String = "2026-09-01",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let called = try CalledProgram.points(
            "{\"id\":1}\n" + line + "\n{\"id\":3}\n", "--stream", stream, "--on", day)
        #expect(called.code == 2, sourceLocation: sourceLocation)
        #expect(
            called.errors.contains("forms.jsonl:2: " + message), "\(called.errors)",
            sourceLocation: sourceLocation)
        // What came before the mistake is answered, nothing after it.
        #expect(called.lines.count == 1, sourceLocation: sourceLocation)
    }

    @Test func `lines that are no object`() throws {
        try refuse("[1]", "expected an object in braces, found [")
        try refuse("hello", "expected an object in braces, found hello")
        try refuse("{\"job_offer.teer\":1", "expected a comma or }")
        try refuse("{\"job_offer.teer\":1} {}", "expected the end of the line after the object")
        try refuse("{'job_offer.teer':1}", "expected a key in quotes")
    }

    @Test func `questions that the form does not ask, with those it does`() throws {
        try refuse(
            "{\"job_offer.tier\":1}",
            "job_offer.tier: no such key; allowed are id, job_offer.teer, job_offer.noc")
        try refuse("{\"age\":30}", "age: no such key")
    }

    @Test func `values that the question does not have, with those it has`() throws {
        try refuse(
            "{\"status.permit_type\":\"visitor\"}",
            "status.permit_type: expected one of work, study, none, found \"visitor\"")
        try refuse("{\"job_offer.teer\":6}", "job_offer.teer: expected one of 0, 1, 2, 3, 4, 5, found 6")
        try refuse("{\"job_offer.teer\":1.5}", "job_offer.teer: expected one of 0, 1, 2, 3, 4, 5, found 1.5")
        try refuse(
            "{\"connections\":[\"cousin\"]}", "connections: expected one of close_relative, ",
            stream: "mb-swm", on: "2026-06-01")
    }

    @Test func `answers of the wrong kind`() throws {
        try refuse(
            "{\"work.months_any_ontario\":\"6\"}",
            "work.months_any_ontario: expected a number from 0 to 1200 (months; parts are dropped), found \"6\""
        )
        try refuse("{\"education.level\":true}", "education.level: expected one of doctorate")
        try refuse(
            "{\"bilingual\":1}", "bilingual: expected true or false, found 1", stream: "nt-sw",
            on: "2026-06-01")
        try refuse(
            "{\"first_language_clb_by_ability\":7}",
            "first_language_clb_by_ability: expected an object with the levels of speaking, listening, reading, writing, found 7",
            stream: "mb-swm", on: "2026-06-01")
    }

    @Test func `numbers that cannot be`() throws {
        let level = "language.min_clb_all_abilities"
        let expected = level + ": expected a whole number from 0 to 12 (CLB level), found "
        for number in [
            "-1", "13", "7.5", "1e1", "NaN", "Infinity", "007", "99999999999999999999", ".5", "5.",
        ] {
            try refuse("{\"\(level)\":\(number)}", expected)
        }
        try refuse(
            "{\"job_offer.wage_hourly_cad\":-0.01}",
            "job_offer.wage_hourly_cad: expected a number from 0 to 10000 (dollars an hour)")
        try refuse("{\"job_offer.wage_hourly_cad\":10000.01}", "job_offer.wage_hourly_cad: expected a number")
        try refuse("{\"education.canadian_credentials_count\":1.5}", "education.canadian_credentials_count: ")
    }

    @Test func `questions answered twice`() throws {
        try refuse("{\"job_offer.teer\":1,\"job_offer.teer\":1}", "job_offer.teer: given twice")
        try refuse(
            "{\"first_language_clb_by_ability\":{\"reading\":7,\"reading\":8}}",
            "first_language_clb_by_ability.reading: given twice", stream: "mb-swm", on: "2026-06-01")
    }

    @Test func `levels of an ability that cannot be`() throws {
        try refuse(
            "{\"first_language_clb_by_ability\":{\"reading\":7,\"writing\":13}}",
            "first_language_clb_by_ability.writing: expected a whole number from 0 to 12", stream: "mb-swm",
            on: "2026-06-01")
        try refuse(
            "{\"first_language_clb_by_ability\":{\"grammar\":7}}",
            "first_language_clb_by_ability.grammar: no such key; allowed are speaking, listening, reading, writing",
            stream: "mb-swm", on: "2026-06-01")
    }

    @Test func `names of forms that are neither text nor number`() throws {
        try refuse("{\"id\":true}", "id: expected a text or a number, found true")
        try refuse("{\"id\":\"\"}", "id: expected a text of 1 to 200 bytes")
    }

    @Test func `a line without an end`() throws {
        let called = try CalledProgram.points(
            "{}\n{\"id\":\"" + String(repeating: "x", count: 10 << 20), "--stream", "pe-ig", "--on",
            "2026-06-01")
        #expect(called.code == 2)
        #expect(called.errors.contains("bytes"), "\(called.errors)")
    }
}

/// What `bassin points` says of a call that asks for points there are not.
@Suite struct `Calls for points` {
    private func refuse(
        _ words: [String], _ message: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let called = try CalledProgram.start(["points", "--lang", "en"] + words, database: nil)()
        #expect(called.code == 2, sourceLocation: sourceLocation)
        #expect(called.output.isEmpty, sourceLocation: sourceLocation)
        #expect(called.errors.contains(message), "\(called.errors)", sourceLocation: sourceLocation)
    }

    @Test func `name the nearest streams and grids`() throws {
        try refuse(["--stream", "on-owp-teer30"], "there is no such stream; nearest: on-owp-teer")
        try refuse(["--grid", "mb-eoi-100"], "there is no such grid; nearest: mb-eoi-1000")
        try refuse(
            ["--stream", "mb-swo", "--grid", "sk-110"],
            "not a grid of MPNP; its grids are mb-eoi-1000, mb-swo-100")
        try refuse([], "--stream or --grid has to be given")
    }

    @Test func `say how a stream without a grid selects`() throws {
        try refuse(
            ["--stream", "on-ee-hcp", "--on", "2025-06-02"],
            "no points grid on 2025-06-02; it selects thus: the province searches the federal pool")
    }

    @Test func `say which days a grid covers`() throws {
        try refuse(
            ["--stream", "ab-aos", "--grid", "AB-WEOI", "--on", "2024-09-29"],
            "ab-weoi covers the days from 2024-09-30 on")
        try refuse(
            ["--grid", "on-eoi-2021", "--on", "2022-11-22"],
            "on-eoi-2021 covers the days from 2021-04-28 to 2022-11-21")
        try refuse(
            ["--grid", "nb-sw-pre2019", "--on", "2019-09-01"],
            "nb-sw-pre2019 covers the days up to 2019-08-31")
        try refuse(
            ["--stream", "on-owp-teer03", "--on", "2026-06-24"],
            "has no rules on that day; they begin on 2026-06-25")
    }

    @Test func `name the streams of a grid whose lines differ by stream`() throws {
        try refuse(
            ["--grid", "on-eoi-owp-2026", "--on", "2026-09-01"],
            "give --stream, one of on-owp-teer03, on-owp-teer45, on-owp-physician")
        try refuse(
            ["--grid", "sk-110", "--stream", "sk-htp", "--on", "2026-06-01"],
            "give --stream, one of sk-isw-eo, sk-isw-oid, sk-isw-ee")
    }

    @Test func `refuse what is no date and files there are not`() throws {
        try refuse(["--stream", "pe-ig", "--on", "2026-02-30"], "--on 2026-02-30: not a date")
        try refuse(["--stream", "pe-ig", "/nowhere/forms.jsonl"], "there is no such file")
    }

    @Test func `point to the other form of a stream`() throws {
        let called = try CalledProgram.points(
            "{\"first_language_clb\":7}", "--stream", "mb-swo", "--on", "2026-06-01", "--lang", "en")
        #expect(called.code == 2)
        #expect(called.errors.contains("also: --grid mb-swo-100"), "\(called.errors)")
    }

    @Test func `tell the questions with units, values and points`() throws {
        let table = try CalledProgram.start(
            ["points", "--stream", "bc-sw", "--on", "2025-06-02", "--questions", "--lang", "fr"],
            database: nil)()
        #expect(table.code == 0)
        #expect(table.output.contains("hourly_wage_cad"))
        #expect(table.output.contains("dollars l'heure"))
        let json = try CalledProgram.start(
            ["points", "--stream", "bc-sw", "--on", "2025-06-02", "--questions", "--json"], database: nil)()
        #expect(
            json.output.contains(
                #"{"question":"hourly_wage_cad","type":"number","unit":"dollars_an_hour","least":0,"greatest":10000,"fractions":"counted","points":55,"factors":["hourly_wage"]}"#
            ), "\(json.output)")
        #expect(
            json.output.contains(#""question":"area","type":"choice","values":["1","2","3"],"points":15"#))
    }
}
