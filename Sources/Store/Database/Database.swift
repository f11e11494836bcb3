import Postgres
import SQLFiles

/// A connection to the database in which simulations are stored; every call blocks until the server has answered.
public struct Database: ~Copyable {
    let connection: Connection

    /// Connects, and makes sure the server is new enough; nothing is set up yet: see `setUp()` and `requireSetUp()`.
    ///
    /// - Parameters:
    ///   - conninfo: libpq's connection string or URI; empty means libpq's environment.
    ///   - lockTimeout: seconds to wait for a lock that somebody else holds.
    ///   - isFrench: whether reports give the words of codes in French.
    public init(_ conninfo: String, lockTimeout: Int = 10, isFrench: Bool = false) throws {
        connection = try Self.open(conninfo, lockTimeout: lockTimeout, language: isFrench ? "fr" : "en")
    }

    private static func open(_ conninfo: String, lockTimeout: Int, language: String) throws -> Connection {
        do {
            let connection = try Connection(conninfo)
            guard connection.serverVersion >= 150_000 else {
                throw StoreError.serverTooOld("\(connection.serverVersion / 10_000)")
            }
            try connection.execute(SQLFiles.query("session_settings"), "\(lockTimeout)s", language)
            return connection
        } catch let error as PostgresError {
            throw StoreError(error)
        }
    }

    /// The server's version, such as 15.
    public var serverVersion: Int { connection.serverVersion / 10_000 }

    /// The database's name.
    public var name: String { connection.database }

    /// The number of the server's process for this connection.
    public var serverProcess: Int32 { connection.serverProcess }

    /// Brings the database up to date; does nothing when it is. Safe when many do so at once.
    ///
    /// - Returns: what was applied, and the server's notices.
    @discardableResult
    public borrowing func setUp() throws -> SetUpOutcome {
        try inWords { try Migrator().migrate(connection) }
    }

    /// Makes sure that the database is up to date for this program, without changing it.
    public borrowing func requireSetUp() throws {
        try inWords { try Migrator().verify(connection) }
    }
}

extension SQLFiles {
    /// A statement of `queries/` with the name of its file, for errors.
    static func query(_ name: String) -> SQL { SQLFiles["queries/\(name).sql"].sql }
}

extension SQLFile {
    /// The file as a statement that errors can name.
    var sql: SQL { SQL(text, file: path) }
}
