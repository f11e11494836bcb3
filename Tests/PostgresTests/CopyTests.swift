import Postgres
import Testing

@Suite(.onServer) final class Copies {
    let connection: Connection

    init() throws {
        connection = try TestServer.connect()
        try connection.run(
            """
            create temporary table candidate (id int4 primary key, score int2, name text, tags int4[], active bool,
                added timestamptz, weight float8, total int8, document jsonb, photo bytea)
            """)
    }

    private var count: Int64 {
        get throws { try connection.query("select count(*) from candidate").one(Int64.self) }
    }

    @Test func `rows of every type go in and come out`() throws {
        let columns = [
            "id", "score", "name", "tags", "active", "added", "weight", "total", "document", "photo",
        ]
        let written = try connection.copy(into: "candidate", columns: columns) { writer in
            try writer.row(
                1 as Int32, 480 as Int16, "Zoë", [1, 2] as [Int32], true, Timestamp(microseconds: 5), 0.5,
                7 as Int64, JSON("{}"), [0, 1] as [UInt8])
            try writer.row(
                2 as Int32, nil as Int16?, nil as String?, nil as [Int32]?, nil as Bool?, nil as Timestamp?,
                nil as Double?, nil as Int64?, nil as JSON?, nil as [UInt8]?)
        }
        #expect(written == 2)
        var ids: [Int32] = []
        var names: [String?] = []
        let read = try connection.copyOut("copy (table candidate order by id) to stdout with (format binary)")
        { row in
            let cells = try row.decode(
                Int32.self, Int16?.self, String?.self, [Int32]?.self, Bool?.self, Timestamp?.self,
                Double?.self,
                Int64?.self, JSON?.self, [UInt8]?.self)
            ids.append(cells.0)
            names.append(cells.2)
            #expect(cells.1 == (cells.0 == 1 ? 480 : nil))
            #expect(cells.8?.text == (cells.0 == 1 ? "{}" : nil))
            #expect(cells.9 == (cells.0 == 1 ? [0, 1] : nil))
        }
        #expect(read == 2)
        #expect(ids == [1, 2])
        #expect(names == ["Zoë", nil])
    }

    @Test func `cells written one by one arrive as whole rows do, over many flushes`() throws {
        let written = try connection.copy(
            into: "candidate", columns: ["id", "score", "total", "active", "name"]
        ) { writer in
            for id in 0..<20_000 as Range<Int32> {
                try writer.beginRow()
                writer.append(id)
                if id % 2 == 0 { writer.append(Int16(id % 1_200)) } else { writer.appendNull() }
                writer.append(Int64(id) << 32)
                writer.append(id % 3 == 0)
                try writer.append("candidate \(id)")
            }
            #expect(writer.rowCount == 20_000)
        }
        #expect(written == 20_000)
        let wrong = try connection.query(
            """
            select count(*) from candidate where total <> id::int8 << 32 or active <> (id % 3 = 0)
                or name <> 'candidate ' || id or score is distinct from case when id % 2 = 0 then id % 1200 end
            """
        ).one(Int64.self)
        #expect(wrong == 0)
    }

    @Test func `a table's name may have a schema and every name is quoted`() throws {
        try connection.run(#"create temporary table "odd ""name" ("select" int4)"#)
        #expect(
            try connection.copy(into: #"pg_temp.odd "name"#, columns: ["select"]) { try $0.row(1 as Int32) }
                == 1)
    }

    @Test func `a row the server refuses leaves nothing and a usable connection`() throws {
        let error = try refusal {
            try connection.copy(into: "candidate", columns: ["id"]) { writer in
                for _ in 0..<100_000 { try writer.row(1 as Int32) }
            }
        }
        #expect(error.state == .uniqueViolation)
        #expect(connection.isReusable == true)
        #expect(try count == 0)
    }

    @Test func `an error of the program ends the COPY and is the one thrown`() throws {
        struct Stopped: Error {}
        #expect(throws: Stopped.self) {
            try connection.copy(into: "candidate", columns: ["id"]) { writer in
                for id in 0..<50_000 as Range<Int32> { try writer.row(id) }
                throw Stopped()
            }
        }
        #expect(connection.isReusable == true)
        #expect(try count == 0)
    }

    @Test func `a row too short or too long is found before the server sees it`() throws {
        let short = try refusal {
            try connection.copy(into: "candidate", columns: ["id", "score"]) { writer in
                try writer.row(1 as Int32, 2 as Int16)
                try writer.row(2 as Int32)
            }
        }
        #expect(short == .encoding("row 2 of the COPY has 1 cells, its columns are 2"))
        let long = try refusal {
            try connection.copy(into: "candidate", columns: ["id"]) { writer in
                try writer.row(1 as Int32, 2 as Int16)
                try writer.row(2 as Int32)
            }
        }
        #expect(long == .encoding("row 1 of the COPY has 2 cells, its columns are 1"))
        #expect(try count == 0)
    }

    @Test func `a text with NUL ends the COPY with a clear error`() throws {
        let error = try refusal {
            try connection.copy(into: "candidate", columns: ["id", "name"]) { try $0.row(1 as Int32, "a\0") }
        }
        #expect(error.description.contains("NUL"))
        #expect(connection.isReusable == true)
    }

    @Test func `a wrong width is refused by the server`() throws {
        let error = try refusal {
            try connection.copy(into: "candidate", columns: ["id"]) { try $0.row(1 as Int64) }
        }
        #expect(error.state == "22P03")
    }

    @Test func `a column or table that is missing is an error of the server`() throws {
        let error = try refusal { try connection.copy(into: "candidate", columns: ["height"]) { _ in } }
        #expect(error.state == "42703")
        #expect(try refusal { try connection.copy(into: "a.b.c.d", columns: ["x"]) { _ in } }.state != nil)
        #expect(throws: PostgresError.self) { try connection.copy(into: "candidate", columns: []) { _ in } }
        #expect(connection.isReusable == true)
    }

    @Test func `a server lost in mid-copy is an error of the connection`() throws {
        let process = connection.serverProcess
        let error = try refusal {
            try connection.copy(into: "candidate", columns: ["id"]) { writer in
                for id in 0..<2_000_000 as Range<Int32> {
                    if id == 50_000 { try TestServer.terminate(process) }
                    try writer.row(id)
                }
            }
        }
        guard case .connection = error else { throw error }
        #expect(connection.isReusable == false)
    }

    @Test func `a CSV file is read by the server, which checks its header`() throws {
        let csv = [UInt8]("id,name\n1,\"Smith, Zoë\"\n2,\n".utf8)
        #expect(try connection.copy(csv: csv, into: "candidate", columns: ["id", "name"]) == 2)
        #expect(
            try connection.query("select name from candidate where id = 1").one(String.self) == "Smith, Zoë")
        let wrong = try refusal {
            try connection.copy(csv: csv, into: "candidate", columns: ["id", "score"])
        }
        #expect(wrong.description.contains("column name mismatch"))
        let bad = try refusal {
            try connection.copy(csv: Array("id\n3\nx\n".utf8), into: "candidate", columns: ["id"])
        }
        #expect(bad.state == "22P02")
        #expect(bad.description.contains("line 3"))
        #expect(connection.isReusable == true)
    }

    @Test func `reading can stop early and the connection stays usable`() throws {
        struct Enough: Error {}
        var seen = 0
        #expect(throws: Enough.self) {
            try connection.copyOut("copy (select generate_series(1, 1000000)) to stdout with (format binary)")
            { row in
                seen += 1
                if try row.decode(Int32.self) == 10 { throw Enough() }
            }
        }
        #expect(seen == 10)
        #expect(connection.isReusable == true)
        #expect(try connection.copyOut("copy candidate to stdout with (format binary)") { _ in } == 0)
    }

    @Test func `what is no binary COPY is refused`() throws {
        #expect(throws: PostgresError.self) { try connection.copyOut("copy (select 1) to stdout") { _ in } }
        #expect(throws: PostgresError.self) { try connection.copyOut("select 1") { _ in } }
        let late = try refusal {
            try connection.copyOut(
                "copy (select 1 / (5 - n) from generate_series(1, 9) n) to stdout with (format binary)"
            ) { row in _ = try row.decode(Int32.self) }
        }
        #expect(late.state == "22012")
        #expect(connection.isReusable == true)
    }
}
