import Postgres
import Testing

@Suite(.onServer) final class Pipelines {
    let connection: Connection

    init() throws {
        connection = try TestServer.connect()
        try connection.run("create temporary table round (number int4 primary key)")
    }

    @Test func `results come in the order of the steps`() throws {
        var results = try connection.pipeline { (pipeline) throws(PostgresError) in
            for number in 1...3 as ClosedRange<Int32> {
                try pipeline.add("insert into round (number) values ($1)", number)
            }
            try pipeline.add("select count(*), $1::text from round", nil as String?)
        }
        #expect(results.count == 4)
        for _ in 1...3 { #expect(results.next()?.commandTag == "INSERT 0 1") }
        let counted = try results.next()?.one(Int64.self, String?.self)
        #expect(counted?.0 == 3)
        #expect(results.count == 0)
        #expect(connection.isReusable == true)
    }

    @Test func `the first failure undoes all and is the error`() throws {
        let error = try refusal {
            _ = try connection.pipeline { (pipeline) throws(PostgresError) in
                try pipeline.add("insert into round (number) values (1)")
                try pipeline.add(SQL("insert into round (number) values (1)", file: "queries/round_add.sql"))
                try pipeline.add("select 1/0")
            }
        }
        #expect(error.state == .uniqueViolation)
        #expect(error.description.contains("queries/round_add.sql"))
        #expect(try connection.query("select count(*) from round").one(Int64.self) == 0)
        #expect(connection.isReusable == true)
    }

    @Test func `an empty pipeline and one that is given up leave the connection usable`() throws {
        #expect(try connection.pipeline { _ in }.count == 0)
        #expect(throws: PostgresError.self) {
            _ = try connection.pipeline { (pipeline) throws(PostgresError) in
                try pipeline.add("insert into round (number) values (1)")
                try pipeline.add("select $1", "\0")
            }
        }
        #expect(try connection.query("select count(*) from round").one(Int64.self) == 0)
    }

    @Test func `more than the sockets hold passes in both directions`() throws {
        let text = String(repeating: "x", count: 50_000)
        var results = try connection.pipeline { (pipeline) throws(PostgresError) in
            for _ in 0..<400 { try pipeline.add("select $1, $1", text) }
        }
        var total = 0
        while let rows = results.next() { total += try rows.one(String.self, String.self).1.utf8.count }
        #expect(total == 20_000_000)
    }

    @Test func `a COPY and a lost server end it with an error and no wait`() throws {
        let copy = try refusal {
            _ = try connection.pipeline { (pipeline) throws(PostgresError) in
                try pipeline.add("copy round from stdin")
            }
        }
        guard case .connection = copy else { throw copy }
        let other = try TestServer.connect()
        let process = other.serverProcess
        let lost = try refusal {
            _ = try other.pipeline { (pipeline) throws(PostgresError) in
                try pipeline.add("select pg_terminate_backend($1), pg_sleep(60)", process)
                try pipeline.add("select 1")
            }
        }
        guard case .connection = lost else { throw lost }
        #expect(other.isReusable == false)
    }
}
