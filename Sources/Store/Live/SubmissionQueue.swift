import Postgres
public import Rulebook
import SQLFiles

/// A simulation that takes submissions.
public struct OpenSimulation: Sendable, Hashable {
    public let id: Int
    public let currentDay: Day
    public let lastDay: Day
    /// How many seconds of real time a day lasts; nil where days pass only when somebody says so.
    public let daySeconds: Int?
    public let clockKeepers: ClockKeepers
    /// How many submissions wait for an answer.
    public let waiting: Int

    init(_ row: borrowing Row) throws(PostgresError) {
        id = Int(try row.value(0, Int32.self))
        currentDay = try row.value(1)
        lastDay = try row.value(2)
        daySeconds = try row.value(3, Int32?.self).map { Int($0) }
        clockKeepers = try row.code(4)
        waiting = Int(try row.value(5, Int32.self))
    }
}

/// What waits to be applied, on a connection of its own; every call blocks until the server has answered.
///
/// A program takes hold of a simulation, reads what waits, applies it in its order and writes what came of each. When the
/// connection is lost the hold is lost with it, and whatever was not committed never happened: it waits still.
public struct SubmissionQueue: ~Copyable {
    /// The channel on which a new submission is announced; the payload is `simulation/submission`.
    public static let submissions = "bassin_submission"
    /// The channel on which an answer is announced; the payload is `simulation/submission`.
    public static let answers = "bassin_answer"
    /// The channel of what is published, for everybody; the payload is whatever was announced.
    public static let feed = "bassin_feed"

    let database: Database

    /// Connects; a login that is a member of `bassin_engine` turns to that role, since only it may write by COPY.
    public init(_ conninfo: String, lockTimeout: Int = 10) throws {
        database = try Self.open(conninfo, lockTimeout)
    }

    private static func open(_ conninfo: String, _ lockTimeout: Int) throws -> Database {
        let database = try Database(conninfo, lockTimeout: lockTimeout)
        try inWords {
            try database.connection.execute(SQLFiles.query("engine_role"))
            try database.connection.execute(SQLFiles.query("engine_session"))
        }
        try database.requireSetUp()
        return database
    }

    /// The simulations that take submissions, in the order of their numbers.
    public func openSimulations() throws -> [OpenSimulation] {
        try inWords {
            try database.connection.query(SQLFiles.query("open_simulation_list"))
                .map { (row) throws(PostgresError) in try OpenSimulation(row) }
        }
    }

    /// What waits for an answer, in the order in which it came, at most so many.
    ///
    /// A submission may become visible after a later one, when its transaction took longer; the order that counts is that
    /// of the instructions that are recorded.
    public func waiting(in simulation: Int, most: Int = 1_000) throws -> [Submission] {
        try inWords {
            try database.connection.query(
                SQLFiles.query("submission_waiting"), try database.number(simulation), Int32(clamping: most)
            ).map { row in try Submission(row, of: simulation) }
        }
    }

    /// Takes hold of a simulation, so that no other program applies its submissions.
    ///
    /// - Parameter waits: waits for whoever has it, as long as the lock timeout; else throws `.held` at once.
    public func hold(_ simulation: Int, waits: Bool = false) throws {
        let number = try database.number(simulation)
        try inWords {
            if waits {
                try database.connection.execute(SQLFiles.query("simulation_wait_and_hold"), number)
            } else {
                let isHeld = try database.connection.query(SQLFiles.query("simulation_hold"), number)
                    .one(Bool.self)
                guard isHeld else { throw StoreError.held(simulation: simulation) }
            }
        }
    }

    /// Lets go of a simulation; false when it was not held.
    @discardableResult
    public func release(_ simulation: Int) throws -> Bool {
        try inWords {
            try database.connection.query(
                SQLFiles.query("simulation_release"), try database.number(simulation)
            ).one(Bool.self)
        }
    }

    /// Tells everybody something that is published. Nothing else belongs here: whoever is connected may listen.
    public func announce(_ text: String) throws {
        try inWords { try database.connection.execute(SQLFiles.query("feed_notify"), text) }
    }
}

extension Database {
    /// Opens a simulation to submissions; `daySeconds` nil leaves the clock to people.
    public borrowing func open(simulation: Int, daySeconds: Int? = nil, clockKeepers: ClockKeepers) throws {
        let rows = try inWords {
            try connection.execute(
                SQLFiles.query("simulation_open"), try number(simulation),
                daySeconds.map { Int32(clamping: $0) }, Int16(clockKeepers.rawValue))
        }
        guard rows == 1 else { throw StoreError.noSuchSimulation(simulation) }
    }

    /// Closes a simulation to submissions.
    public borrowing func close(simulation: Int) throws {
        let rows = try inWords {
            try connection.execute(SQLFiles.query("simulation_close"), try number(simulation))
        }
        guard rows == 1 else { throw StoreError.noSuchSimulation(simulation) }
    }
}
