import Postgres
import Testing

private struct RoundRow: QueryRow, Hashable {
    let number: Int32
    let category: String?

    static let columns = [Column("number", Int32.self), Column("category", String?.self)]

    init(_ row: borrowing Row) throws(PostgresError) {
        (number, category) = try row.decode(Int32.self, String?.self)
    }
}

private let rounds = Query<RoundRow, Int32, String?>(
    SQL(
        "select number, $2::text as category from generate_series(1, $1::int4) as number",
        file: "queries/rounds.sql"))

@Suite(.onServer) final class Queries {
    let connection: Connection

    init() throws { connection = try TestServer.connect() }

    @Test func `a query gives its rows in the type it names`() throws {
        let all = try connection.all(rounds, 3, "French")
        #expect(all.map(\.number) == [1, 2, 3])
        #expect(all.allSatisfy { $0.category == "French" })
        #expect(try connection.one(rounds, 1, nil).category == nil)
        #expect(try connection.first(rounds, 0, nil) == nil)
    }

    @Test func `one row means one`() throws {
        #expect(try refusal { _ = try connection.one(rounds, 2, nil) } == .unexpectedRowCount(2))
        #expect(try refusal { _ = try connection.one(rounds, 0, nil) } == .unexpectedRowCount(0))
        #expect(
            try refusal { _ = try connection.query("select 1 where false").one(Int32.self) }
                == .unexpectedRowCount(0))
    }

    @Test func `the server confirms the types of a query or says where they differ`() throws {
        #expect(try connection.differences(of: rounds) == [])
        let wrong = Query<RoundRow, Int32>("select 1::int8 as number, $1::text as category")
        #expect(
            try connection.differences(of: wrong) == [
                "parameters: Swift has [int4], the server [text]",
                "columns: Swift has [number int4, category text], the server [number int8, category text]",
            ])
    }

    @Test func `a description runs nothing`() throws {
        try connection.run("create temporary table round (number int4 not null, held_on date)")
        let description = try connection.describe("insert into round (number, held_on) values ($1, $2)")
        #expect(description.parameters == [.int4, .date])
        #expect(description.columns == [])
        #expect(try connection.query("select count(*) from round").one(Int64.self) == 0)
        #expect(ServerType(named: "int4") == .int4)
        #expect(ServerType(named: "integer") == nil)
    }

    @Test func `columns, counts and command tags are told`() throws {
        try connection.run("create temporary table round (number int4 not null)")
        #expect(try connection.execute("insert into round select generate_series(1, $1)", 5 as Int32) == 5)
        let rows = try connection.query("select number, number::text as text from round")
        #expect(rows.columns == [Column("number", .int4), Column("text", .text)])
        #expect(rows.count == 5)
        #expect(rows.commandTag == "SELECT 5")
        #expect(try connection.query("delete from round where number > 2").affected == 3)
    }

    @Test func `a wrong number of columns is an error`() throws {
        let error = try refusal { _ = try connection.query("select 1, 2").one(Int32.self) }
        #expect(error.description.contains("expected 1 columns, found 2"))
    }

    @Test func `a report is a table of texts whose parameters the server understands`() throws {
        let table = try connection.table(
            "select $1 + 1 as next, $2::date as day, null::numeric(4,1) as none, 1.50 as rate",
            ["41", "2025-03-25"])
        #expect(
            table.columns == [
                Column("next", .int4), Column("day", .date), Column("none", .numeric),
                Column("rate", .numeric),
            ])
        #expect(table.rows == [["42", "2025-03-25", nil, "1.50"]])
        #expect(table.columns[0].type.isNumeric)
    }

    @Test func `rows asked for as text are not decoded as values`() throws {
        let error = try refusal { _ = try connection.textRows("select 1 as n").one(Int32.self) }
        #expect(error == .decoding(column: 0, name: "n", expected: "Int32", found: "int4 as text"))
    }

    @Test func `a file of several statements runs as one`() throws {
        try connection.run("create temporary table a (n int4); insert into a (n) values (1); -- end")
        let error = try refusal { try connection.run("insert into a (n) values (2); select 1/0") }
        #expect(error.state == "22012")
        #expect(try connection.query("select count(*) from a").one(Int64.self) == 1)
        try connection.run("")
    }

    @Test func `a COPY where none belongs is refused and leaves the connection usable`() throws {
        try connection.run("create temporary table a (n int4)")
        for sql in ["copy a from stdin", "copy (select 1) to stdout"] {
            let error = try refusal { try connection.run(SQL(sql, file: "seeds/a.sql")) }
            #expect(error.description.contains("seeds/a.sql"))
            #expect(try connection.query("select 1").one(Int32.self) == 1)
        }
    }

    @Test func `the connection tells where it leads`() throws {
        #expect(connection.serverVersion >= 150_000)
        #expect(
            try connection.query("select current_database()::text").one(String.self) == connection.database)
        #expect(try connection.quoted(identifier: #"a"b"#) == #""a""b""#)
        #expect(connection.isReusable == true)
    }
}
