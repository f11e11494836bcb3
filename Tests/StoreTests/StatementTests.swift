import Postgres
import SQLFiles
import Testing

@testable import Store

@Suite(.onServer) struct Statements {
    @Test func `every query, report and check is what its header says`() throws {
        let connection = try Connection(TestDatabase.clone())
        // These are no single statements that could be prepared.
        let several = ["ops_create", "statistics_renew"]
        for file in SQLFiles.queries + SQLFiles.reports + SQLFiles.checks where !several.contains(file.name) {
            let described = try connection.describe(file.sql)
            let header = file.header
            #expect(described.parameters.map(\.description) == header.takes.map(\.type), "\(file.path)")
            let gives = header.gives.isEmpty ? [] : described.columns
            #expect(gives.map(\.description) == header.gives.map { "\($0.name) \($0.type)" }, "\(file.path)")
        }
    }

    @Test func `reports and checks speak both languages`() {
        for file in SQLFiles.reports + SQLFiles.checks {
            let header = file.header
            #expect(!header.frenchTitle.isEmpty, "\(file.path)")
            #expect(header.description.count == header.frenchDescription.count, "\(file.path)")
            #expect(header.titles.count == header.gives.count, "\(file.path)")
            #expect(header.frenchTitles.count == header.gives.count, "\(file.path)")
            #expect(header.takes.first?.name == "simulation_id", "\(file.path)")
            #expect(header.takes.dropFirst().allSatisfy { $0.standard != nil }, "\(file.path)")
        }
    }

    @Test func `every view can be read`() throws {
        let database = try Database(TestDatabase.clone())
        _ = try SimulationWriter(SmallYear.snapshot).store(in: database)
        try SmallYear.submit(in: database)
        for file in SQLFiles.views {
            #expect(
                try database.connection.table(SQL("select * from report.\(file.name)")).rows.count > 0,
                "\(file.path)")
        }
    }
}
