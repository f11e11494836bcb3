import Postgres
import Testing

@Suite struct States {
    @Test func `a class matches its codes and a code only itself`() {
        let state = SQLState.uniqueViolation
        #expect(SQLState.integrityConstraintViolation ~= state)
        #expect(SQLState.uniqueViolation ~= state)
        #expect(!(SQLState.checkViolation ~= state))
        #expect(!(SQLState.transactionRollback ~= state))
    }

    @Test func `the caret stands under the place, past accents and tabs`() {
        var error = ServerError(
            state: "42703", message: "no such column",
            sql: SQL("select 'é',\n\tmissing\nfrom a", file: "queries/a.sql"))
        error.position = 14
        error.hint = "look again"
        #expect(
            error.description == """
                ERROR 42703: no such column
                in queries/a.sql, line 2, column 2
                    \tmissing
                    \t^
                hint: look again
                """)
        error.position = 99
        #expect(error.description == "ERROR 42703: no such column\nin queries/a.sql\nhint: look again")
    }
}

@Suite(.onServer) final class Errors {
    let connection: Connection

    init() throws { connection = try TestServer.connect() }

    private func serverError(_ body: () throws -> Void) throws -> ServerError {
        guard case .server(let error) = try refusal(body) else {
            throw PostgresError.encoding("not an error of the server")
        }
        return error
    }

    @Test func `an error names constraint, table and schema`() throws {
        try connection.run(
            "create temporary table round (size int4 constraint round_size_is_positive check (size > 0))")
        let error = try serverError {
            try connection.execute("insert into round (size) values ($1)", 0 as Int32)
        }
        #expect(error.state == .checkViolation)
        #expect(error.constraint == "round_size_is_positive")
        #expect(error.table == "round")
        #expect(error.schema?.hasPrefix("pg_temp") == true)
        #expect(error.detail?.contains("Failing row") == true)
    }

    @Test func `an error shows the line of its file`() throws {
        let sql = SQL("select number\nfrom   nowhere\nwhere true", file: "queries/lost.sql")
        let error = try serverError { _ = try connection.query(sql) }
        #expect(error.state == .undefinedTable)
        #expect(
            error.description == """
                ERROR 42P01: relation "nowhere" does not exist
                in queries/lost.sql, line 2, column 8
                    from   nowhere
                           ^
                """)
        #expect(connection.isReusable == true)
    }

    @Test func `an error of a missing column names it with a hint`() throws {
        try connection.run("create temporary table round (cut_off int4 not null)")
        let wrong = try serverError { _ = try connection.query("select cutoff from round") }
        #expect(wrong.hint?.contains("round.cut_off") == true)
        let null = try serverError { try connection.execute("insert into round (cut_off) values (null)") }
        #expect(null.column == "cut_off")
        #expect(null.state == .notNullViolation)
    }

    @Test func `no server is an error of the connection`() throws {
        let error = try refusal { _ = try Connection("host=/nonexistent dbname=none") }
        guard case .connection(let message) = error else { throw error }
        #expect(message.contains("/nonexistent"))
        #expect(throws: PostgresError.self) { _ = try Connection("this is = not a ' conninfo") }
    }

    @Test func `a lost server ends a query at once and for good`() throws {
        let process = connection.serverProcess
        let sql = SQL("select pg_terminate_backend(\(process)), pg_sleep(60)")
        guard case .connection(let message) = try refusal({ _ = try connection.query(sql) }) else {
            throw PostgresError.encoding("not an error of the connection")
        }
        #expect(message.contains("terminating connection") || message.contains("closed the connection"))
        #expect(connection.isOpen == false)
        #expect(connection.isReusable == false)
        guard case .connection = try refusal({ try connection.run("select 1") }) else {
            throw PostgresError.encoding("not an error of the connection")
        }
    }

    @Test func `a server lost between two queries is noticed by the second`() throws {
        try TestServer.terminate(connection.serverProcess)
        guard case .connection = try refusal({ try connection.execute("select 1") }) else {
            throw PostgresError.encoding("not an error of the connection")
        }
        #expect(connection.isReusable == false)
    }

    @Test func `notices are kept or delivered, not printed`() throws {
        let raise: SQL =
            "do $$ begin raise notice 'round %', 7 using hint = 'none'; raise warning 'late'; end $$"
        try connection.run(raise)
        let notices = connection.takeNotices()
        #expect(notices.map(\.message) == ["round 7", "late"])
        #expect(notices.map(\.severity) == ["NOTICE", "WARNING"])
        #expect(notices[0].hint == "none")
        #expect(connection.takeNotices() == [])
        var heard: [String] = []
        connection.deliverNotices(to: { heard.append($0.message) })
        try connection.run(raise)
        #expect(heard == ["round 7", "late"])
    }

    @Test func `only the last thousand notices are kept`() throws {
        try connection.run("do $$ begin for n in 1..1500 loop raise notice '%', n; end loop; end $$")
        let notices = connection.takeNotices()
        #expect(notices.count == 1_000)
        #expect(notices.last?.message == "1500")
    }
}
