import Postgres
import Testing

@Suite(.onServer) struct Sessions {
    let conninfo = TestServer.conninfo ?? ""

    @Test func `a session keeps one connection and rolls back what is left open`() async throws {
        let session = Session(conninfo)
        let first = try await session.run { connection in
            try connection.run("create temporary table a (n int4); begin; insert into a (n) values (1)")
            return connection.serverProcess
        }
        let (second, count) = try await session.run { connection in
            (
                connection.serverProcess,
                try connection.query("select count(to_regclass('pg_temp.a'))").one(Int64.self)
            )
        }
        #expect(first == second)
        #expect(count == 0)
    }

    @Test func `a lost connection is replaced for the next caller`() async throws {
        let session = Session(conninfo)
        let first = try await session.run { $0.serverProcess }
        await #expect(throws: PostgresError.self) {
            try await session.run { connection in
                try TestServer.terminate(connection.serverProcess)
                try connection.run("select 1")
            }
        }
        #expect(try await session.run { $0.serverProcess } != first)
    }

    @Test func `cancelling the task stops the statement and leaves the session usable`() async throws {
        let session = Session(conninfo)
        let process = try await session.run { $0.serverProcess }
        let sleeper = Task { try await session.run { try $0.run("select pg_sleep(600)") } }
        let observer = try TestServer.connect()
        try await until {
            try observer.query(
                "select exists (select from pg_stat_activity where pid = $1 and wait_event = 'PgSleep')",
                process
            ).one(Bool.self)
        }
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
        #expect(try await session.run { $0.serverProcess } == process)
    }

    @Test func `a task cancelled before its turn runs nothing`() async throws {
        let session = Session(conninfo)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await session.run { connection in
                try connection.run("select 1")
                return true
            }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `no server is an error for each caller`() async throws {
        let pool = Pool("host=/nonexistent", size: 1)
        for _ in 0..<3 {
            await #expect(throws: PostgresError.self) { try await pool.run { try $0.run("select 1") } }
        }
    }
}

@Suite(.onServer) struct Pools {
    let conninfo = TestServer.conninfo ?? ""

    @Test func `many callers share few connections and all are served`() async throws {
        let pool = Pool(conninfo, size: 3)
        let processes = try await withThrowingTaskGroup(of: (Int32, Int32).self) { group in
            for number in 0..<200 as Range<Int32> {
                group.addTask {
                    try await pool.run { connection in
                        (
                            try connection.query("select $1 + 0", number).one(Int32.self),
                            connection.serverProcess
                        )
                    }
                }
            }
            return try await group.reduce(into: [:] as [Int32: Int32]) { $0[$1.0] = $1.1 }
        }
        #expect(processes.count == 200)
        #expect((1...3).contains(Set(processes.values).count))
    }

    @Test func `sessions work at the same time`() async throws {
        let pool = Pool(conninfo, size: 2)
        let first = Int32.random(in: 1..<(.max))
        // Each of the two waits for a lock of the other's making: alone in turn, neither would end.
        try await withThrowingTaskGroup { group in
            for (own, other) in [(first, first + 1), (first + 1, first)] {
                group.addTask {
                    try await pool.run { connection in
                        try connection.execute("select pg_advisory_lock($1::int8)", Int64(own))
                        while !(try holds(connection, other)) { try connection.run("select pg_sleep(0.005)") }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `one who is cancelled while waiting leaves the others their turn`() async throws {
        let pool = Pool(conninfo, size: 1)
        let key = Int32.random(in: 1..<(.max))
        let own = try TestServer.connect()
        try own.execute("select pg_advisory_lock($1::int8)", Int64(key))
        let first = Task {
            try await pool.run { try $0.execute("select pg_advisory_lock($1::int8)", Int64(key)) }
        }
        try await until { try holds(own, key, granted: false) }
        let second = Task { try await pool.run { _ in 2 } }
        let third = Task { try await pool.run { _ in 3 } }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        try own.run("select pg_advisory_unlock_all()")
        #expect(try await third.value == 3)
        _ = try await first.value
    }

    @Test func `a connection lost by one is not lent to the next`() async throws {
        let pool = Pool(conninfo, size: 1)
        for _ in 0..<3 {
            await #expect(throws: PostgresError.self) {
                try await pool.run {
                    try $0.run(SQL("select pg_terminate_backend(\($0.serverProcess)), pg_sleep(60)"))
                }
            }
            #expect(try await pool.run { try $0.query("select 1").one(Int32.self) } == 1)
        }
    }
}

/// Whether somebody holds an advisory lock, or waits for it.
private func holds(_ connection: borrowing Connection, _ key: Int32, granted: Bool = true) throws -> Bool {
    try connection.query(
        "select exists (select from pg_locks where locktype = 'advisory' and objid::int8 = $1 and granted = $2)",
        Int64(key), granted
    ).one(Bool.self)
}

/// Looks again and again whether something has come true, and lets others have the thread in between.
private func until(_ isTrue: () throws -> Bool) async throws {
    while !(try isTrue()) { try await Task.sleep(for: .milliseconds(5)) }
}
