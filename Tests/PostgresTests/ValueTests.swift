import Postgres
import Testing

/// A value that another module adds, as the store adds its days.
private struct DayNumber: PostgresValue, Hashable {
    let number: Int32
    static var serverType: ServerType { .date }
    func encode(into buffer: inout WireBuffer) { buffer.append(number) }
    init?(binary bytes: UnsafeRawBufferPointer) {
        guard let number = Int32(wire: bytes) else { return nil }
        self.number = number
    }
    init(_ number: Int32) { self.number = number }
}

@Suite(.onServer) final class Values {
    let connection: Connection

    init() throws { connection = try TestServer.connect() }

    @Test func `numbers come back as they went`() throws {
        let row = try connection.query(
            "select $1, $2, $3, $4, $5, $6", Int16.min, Int32.max, Int64.min, -0.1, true, Double.infinity
        ).one(Int16.self, Int32.self, Int64.self, Double.self, Bool.self, Double.self)
        #expect(row.0 == .min)
        #expect(row.1 == .max)
        #expect(row.2 == .min)
        #expect(row.3 == -0.1)
        #expect(row.4)
        #expect(row.5 == .infinity)
    }

    @Test func `the server understands what was sent`() throws {
        let text = try connection.query(
            "select concat_ws('|', $1::int4, $2::bool, $3::text, $4::int4[], $5::bytea, $6::timestamptz at time zone 'UTC', $7)",
            7 as Int32, false, "é", [1, -2] as [Int32], [0, 255] as [UInt8],
            Timestamp(microseconds: 1_735_689_600_000_001), DayNumber(9_131)
        ).one(String.self)
        #expect(text == #"7|f|é|{1,-2}|\x00ff|2025-01-01 00:00:00.000001|2024-12-31"#)
    }

    @Test(arguments: ["", "Île-du-Prince-Édouard", "日本 👩‍🚀", "'; drop table x; --", #"\x00"#])
    func `texts come back as they went`(text: String) throws {
        #expect(try connection.query("select $1", text).one(String.self) == text)
    }

    @Test func `a text of many megabytes comes back`() throws {
        let text = String(repeating: "nomination ", count: 1_000_000)
        let back = try connection.query("select $1, length($1)", text).one(String.self, Int32.self)
        #expect(back.0 == text)
        #expect(back.1 == 11_000_000)
    }

    @Test func `a text with NUL is refused before it is sent`() throws {
        let error = try refusal { _ = try connection.query("select $1", "a\0b") }
        #expect(error.description.contains("NUL"))
        let asText = try refusal { _ = try connection.table("select $1::text", ["a\0b"]) }
        #expect(asText.description.contains("parameter $1 holds the character NUL"))
        let statement = try refusal { try connection.run("select 1\0; select 2") }
        #expect(statement.description.contains("the statement holds the character NUL"))
        #expect(connection.isReusable == true)
    }

    @Test func `nulls are optionals, and only there`() throws {
        let row = try connection.query("select $1, $2, null::text", nil as Int32?, 5 as Int16?)
            .one(Int32?.self, Int16?.self, String?.self)
        #expect(row.0 == nil)
        #expect(row.1 == 5)
        #expect(row.2 == nil)
        let error = try refusal { _ = try connection.query("select null::int4 as cut_off").one(Int32.self) }
        #expect(error == .decoding(column: 0, name: "cut_off", expected: "Int32", found: "null"))
    }

    @Test func `arrays come back as they went, the empty one too`() throws {
        let row = try connection.query(
            "select $1, $2, $3, $4, $5", [1, 2] as [Int16], [] as [Int32], [Int64.max], ["a", "", "ü"],
            [UInt8](0...255)
        ).one([Int16].self, [Int32].self, [Int64].self, [String].self, [UInt8].self)
        #expect(row.0 == [1, 2])
        #expect(row.1 == [])
        #expect(row.2 == [.max])
        #expect(row.3 == ["a", "", "ü"])
        #expect(row.4 == [UInt8](0...255))
    }

    @Test func `an array that holds null or has two dimensions is refused`() throws {
        for sql in ["select array[1, null]", "select array[[1, 2], [3, 4]]"] {
            let error = try refusal { _ = try connection.query(SQL(sql)).one([Int32].self) }
            #expect(error.description.contains("no such value"))
        }
    }

    @Test func `documents are read from json and jsonb`() throws {
        let row = try connection.query(#"select $1, '[1]'::json, $1 ->> 'a'"#, JSON(#"{"a": "b"}"#))
            .one(JSON.self, JSON.self, String.self)
        #expect(row.0.text == #"{"a": "b"}"#)
        #expect(row.1.text == "[1]")
        #expect(row.2 == "b")
    }

    @Test func `instants reach from infinity to infinity`() throws {
        let row = try connection.query(
            "select $1 = 'infinity', $2 = '-infinity', 'infinity'::timestamptz, to_timestamp(0)",
            Timestamp.distantFuture, Timestamp.distantPast
        ).one(Bool.self, Bool.self, Timestamp.self, Timestamp.self)
        #expect(row.0 && row.1)
        #expect(row.2 == .distantFuture)
        #expect(row.3.microseconds == 0)
    }

    @Test func `no width is silently widened`() throws {
        let error = try refusal { _ = try connection.query("select 1::int8 as n").one(Int32.self) }
        #expect(error == .decoding(column: 0, name: "n", expected: "Int32", found: "int8"))
    }

    @Test func `labels of enumerations are texts`() throws {
        try connection.run("begin; create type pg_temp.mood as enum ('open', 'closed')")
        #expect(try connection.query("select 'open'::pg_temp.mood").one(String.self) == "open")
        try connection.run("rollback")
    }
}
