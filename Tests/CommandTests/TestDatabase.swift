import Foundation
import Postgres
import Testing

/// Databases of the throw-away server that the environment names; without it the tests that need one are disabled.
enum TestDatabase {
    /// A connection string to a database of the cluster whose user may do everything.
    static let server = ProcessInfo.processInfo.environment["BASSIN_TEST_DATABASE"]

    /// A database in which the scenario of twenty people was run once; tests only read it.
    static let withSmallRun = Swift.Result {
        let database = try empty()
        let run = try CalledProgram.call("run", CalledProgram.smallScenario, database: database)
        try #require(run.code == 0, "\(run.errors)")
        return database
    }

    /// A fresh database that was never set up; gives its connection string.
    static func empty() throws -> String { try create(from: "template0") }

    /// A database like the one with the small run, for a test to change.
    static func copyOfSmallRun() throws -> String {
        let name = try withSmallRun.get().split(separator: "=").last.map(String.init)
        return try create(from: #require(name))
    }

    private static func create(from template: String) throws -> String {
        let name = "bassin_test_\(UInt64.random(in: 0...(.max)))"
        let connection = try Connection(#require(server))
        try connection.run(SQL("create database \(name) template \(template) encoding 'UTF8'"))
        return try "\(#require(server)) dbname=\(name)"
    }
}

extension Trait where Self == ConditionTrait {
    /// Needs a real server.
    static var onServer: Self {
        .enabled(if: TestDatabase.server != nil, "BASSIN_TEST_DATABASE names no PostgreSQL server")
    }
}
