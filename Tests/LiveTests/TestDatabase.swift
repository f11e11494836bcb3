import Glibc
import Postgres
import Testing

@testable import Store

/// Databases of the throw-away server that the environment names; without it the tests are disabled.
enum TestDatabase {
    /// A connection string to a database of the cluster whose user may do everything.
    static let server: String? = getenv("BASSIN_TEST_DATABASE").map { String(cString: $0) }

    /// A database that was set up once, to be cloned.
    private static let template: Swift.Result<String, any Error> = .init {
        let name = try create(from: "template0")
        try Database(conninfo(name)).setUp()
        return name
    }

    /// A connection string to a database of the same server.
    static func conninfo(_ database: String) throws -> String { try "\(#require(server)) dbname=\(database)" }

    /// A fresh database that was set up; gives its connection string.
    static func clone() throws -> String { try conninfo(create(from: template.get())) }

    /// A fresh database that was never set up; gives its connection string.
    static func empty() throws -> String { try conninfo(create(from: "template0")) }

    private static func create(from template: String) throws -> String {
        let name = "bassin_test_\(UInt64.random(in: 0...(.max)))"
        let connection = try Connection(#require(server))
        try connection.run(SQL("create database \(name) template \(template) encoding 'UTF8'"))
        return name
    }
}

extension Trait where Self == ConditionTrait {
    /// Needs a real server.
    static var onServer: Self {
        .enabled(if: TestDatabase.server != nil, "BASSIN_TEST_DATABASE names no PostgreSQL server")
    }
}
