import Postgres
import Testing

@Suite(.onServer) final class Transactions {
    struct Stopped: Error {}
    let connection: Connection

    init() throws {
        connection = try TestServer.connect()
        try connection.run("create temporary table round (number int4 primary key)")
    }

    private var count: Int64 {
        get throws { try connection.query("select count(*) from round").one(Int64.self) }
    }

    @Test func `a closure that returns is committed, one that throws is not`() throws {
        let number = try connection.transaction { connection in
            try connection.execute("insert into round (number) values (1)")
            return 1
        }
        #expect(number == 1)
        #expect(throws: Stopped.self) {
            try connection.transaction { connection in
                try connection.execute("insert into round (number) values (2)")
                throw Stopped()
            }
        }
        #expect(try count == 1)
        #expect(connection.isReusable == true)
    }

    @Test func `the isolation asked for is the one in force`() throws {
        let level = try connection.transaction(.serializable) { connection in
            try connection.query("select current_setting('transaction_isolation')").one(String.self)
        }
        #expect(level == "serializable")
    }

    @Test func `an error that the closure swallows is thrown in place of a commit`() throws {
        let error = try refusal {
            try connection.transaction { connection in
                try connection.execute("insert into round (number) values (1)")
                try? connection.run("select 1/0")
            }
        }
        #expect(error.state == "22012")
        #expect(try count == 0)
    }

    @Test func `a commit inside the closure is found`() throws {
        let error = try refusal { try connection.transaction { try $0.run("commit") } }
        #expect(error.description.contains("ended by a statement inside"))
    }

    @Test func `a transaction inside another undoes its own part alone`() throws {
        try connection.transaction { outer in
            try outer.execute("insert into round (number) values (1)")
            #expect(throws: PostgresError.self) {
                try outer.transaction { try $0.run("insert into round (number) values (2); select 1/0") }
            }
            try outer.transaction { try $0.execute("insert into round (number) values (3)") }
        }
        let rows = try connection.query("select array_agg(number order by number) from round").one(
            [Int32].self)
        #expect(rows == [1, 3])
    }

    @Test func `the first error is kept when the rollback fails too`() throws {
        let process = connection.serverProcess
        #expect(throws: Stopped.self) {
            try connection.transaction { _ in
                try TestServer.terminate(process)
                throw Stopped()
            }
        }
        #expect(connection.isReusable == false)
    }

    @Test func `a failure to serialize is tried again, but not for ever`() throws {
        var attempts = 0
        let failure: SQL = "do $$ begin raise exception 'again' using errcode = '40001'; end $$"
        try connection.transaction { connection in
            attempts += 1
            if attempts < 3 { try connection.run(failure) }
        }
        #expect(attempts == 3)
        attempts = 0
        let error = try refusal {
            try connection.transaction(attempts: 4) { connection in
                attempts += 1
                try connection.run(failure)
            }
        }
        #expect(error.state == .serializationFailure)
        #expect(attempts == 4)
        attempts = 0
        #expect(throws: Stopped.self) {
            try connection.transaction { _ in
                attempts += 1
                throw Stopped()
            }
        }
        #expect(attempts == 1)
    }

    @Test func `two that wait for each other both succeed in the end`() async throws {
        try await TestServer.withTable("n int4 primary key, total int4 not null") { table in
            try TestServer.connect().run(SQL("insert into \(table) values (1, 0), (2, 0)"))
            let pool = Pool(TestServer.conninfo ?? "", size: 4)
            let add = SQL("update \(table) set total = total + 1 where n = $1")
            try await withThrowingTaskGroup { group in
                for worker in 0..<4 as Range<Int32> {
                    let order: [Int32] = worker % 2 == 0 ? [1, 2] : [2, 1]
                    group.addTask {
                        try await pool.run { connection in
                            try connection.run("set deadlock_timeout = '20ms'")
                            try connection.transaction(attempts: 50) { connection in
                                for number in order {
                                    try connection.execute(add, number)
                                    try connection.run("select pg_sleep(0.03)")
                                }
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let totals = try TestServer.connect().query(SQL("select array_agg(total) from \(table)")).one(
                [Int32].self)
            #expect(totals == [4, 4])
        }
    }
}
