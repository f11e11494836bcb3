import Postgres
import Rulebook
import SQLFiles

/// A question officers ask of a stored simulation: one documented file of SQL.
public struct Report: Sendable {
    /// What a report may be told beside the simulation.
    public struct Parameter: Sendable, Hashable {
        public let name: String
        /// The server's type, such as `int4`.
        public let type: String
        /// What holds when it is not given; nil where it must be.
        public let standard: String?
    }

    private let file: SQLFile
    private let header: SQLHeader

    /// Every report, by name.
    public static let all = SQLFiles.reports.map(Report.init)

    /// The report of a name; throws `.noSuchReport` with those there are.
    public static func named(_ name: String) throws -> Report {
        guard let report = all.first(where: { $0.name == name }) else {
            throw StoreError.noSuchReport(name, known: all.map(\.name))
        }
        return report
    }

    init(_ file: SQLFile) {
        self.file = file
        header = file.header
    }

    /// The name on the command line, such as `federal_rounds`.
    public var name: String { file.name }

    /// The question in one sentence.
    public func title(isFrench: Bool = false) -> String { isFrench ? header.frenchTitle : header.title }

    /// What the columns mean where their titles do not say it.
    public func notes(isFrench: Bool = false) -> [String] {
        isFrench ? header.frenchDescription : header.description
    }

    /// What it may be told beside the simulation.
    public var parameters: [Parameter] {
        header.takes.dropFirst().map { Parameter(name: $0.name, type: $0.type, standard: $0.standard) }
    }

    /// The statement itself, to be run in psql with `$1` for the simulation.
    public var sql: String { file.text }

    /// The report of a simulation; values are texts as a person writes them.
    ///
    /// Throws `.noSuchSimulation`, `.noSuchParameter` and `.wrongParameter`.
    public func run(
        _ database: borrowing Database, simulation: Int, values: [String: String] = [:],
        isFrench: Bool = false
    ) throws -> ReportTable {
        _ = try database.simulation(simulation)
        let texts = try ["\(simulation)"] + arguments(values)
        return try inWords {
            let table = try database.connection.transaction(.readOnly) { try $0.table(file.sql, texts) }
            return ReportTable(
                name: name, title: title(isFrench: isFrench),
                columns: zip(table.columns, isFrench ? header.frenchTitles : header.titles).map {
                    ReportTable.Column(name: $0.name, title: $1, isNumber: $0.type.isNumeric)
                }, rows: table.rows)
        }
    }

    private func arguments(_ values: [String: String]) throws -> [String] {
        let names = parameters.map(\.name)
        if let unknown = values.keys.sorted().first(where: { !names.contains($0) }) {
            throw StoreError.noSuchParameter(unknown, known: names)
        }
        return try parameters.map { parameter in
            guard let value = values[parameter.name] ?? parameter.standard else {
                throw StoreError.wrongParameter(name: parameter.name, value: "", expected: "given")
            }
            try parameter.check(value)
            return value
        }
    }
}

extension Report.Parameter {
    /// Throws when a text is no value of the parameter's type.
    fileprivate func check(_ value: String) throws {
        switch type {
        case "int4":
            guard let number = Int32(value), number >= 0 else {
                throw StoreError.wrongParameter(name: name, value: value, expected: "a whole number from 0")
            }
        case "date":
            guard Day(value) != nil || value == standard else {
                throw StoreError.wrongParameter(name: name, value: value, expected: "a date (YYYY-MM-DD)")
            }
        case "text" where name == "province":
            let known = Jurisdiction.withProgram.map(\.code)
            guard value == "all" || Jurisdiction(code: value).map({ known.contains($0.code) }) == true else {
                throw StoreError.wrongParameter(
                    name: name, value: value, expected: "all or one of \(known.joined(separator: ", "))")
            }
        default: break
        }
    }
}

/// The answer of a report: cells as text, nil where there is nothing.
public struct ReportTable: Sendable, Hashable {
    /// A column: its name in SQL, its title for people, and whether numbers stand in it.
    public struct Column: Sendable, Hashable {
        public let name: String
        public let title: String
        public let isNumber: Bool
    }

    public let name: String
    public let title: String
    public let columns: [Column]
    public let rows: [[String?]]
}
