import Foundation
import SQLFiles
import Testing

@testable import Store

/// The tests of `sql/tests`, which only the server can answer: what each role may do and see, and what is refused.
@Suite(.onServer) struct PgTAP {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "sql/tests").path

    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix("_test.sql") }.sorted()

    /// What psql prints for the fixture and a file of tests, in a database of their own.
    private func lines(_ file: String) throws -> [String] {
        let psql = try ServerPrograms.locate(environment: ProcessInfo.processInfo.environment)["psql"]
        let check = SQLFiles["checks/audit_chain_is_unbroken.sql"].text.replacing(";", with: "")
        let arguments = [
            "-XAtq1", "-v", "ON_ERROR_STOP=1", "-v", "check=\(check)", "-d", try TestDatabase.clone(),
            "-f", "\(Self.folder)/fixture.sql", "-f", "\(Self.folder)/\(file)",
        ]
        let run = try ProgramRun(psql, arguments, step: "test")
        try run.require("test")
        return run.output.split(separator: "\n").map(String.init)
    }

    @Test(arguments: files) func `everything a file of tests says holds`(_ file: String) throws {
        let lines = try lines(file)
        let plan = try #require(
            lines.lazy.compactMap { line in
                line.hasPrefix("1..") ? Int(line.dropFirst(3)) : nil
            }.first, "\(file) has no plan")
        let failures = lines.filter { $0.hasPrefix("not ok") || $0.hasPrefix("#") }
        #expect(failures == [], "\(file): \(failures.joined(separator: "\n"))")
        #expect(lines.count { $0.hasPrefix("ok ") } == plan, "\(file)")
    }

    @Test func `every file of tests is there`() {
        #expect(
            Self.files == [
                "audit_test.sql", "privileges_test.sql", "row_security_test.sql", "submissions_test.sql",
            ])
    }
}
