import ArgumentParser
import Foundation
import Store

/// The forms a report can be printed in.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case table
    case csv
    case json
}

extension ReportTable {
    /// The report in a form, with the end of its last line.
    func text(_ format: TableFormat, coloured: Bool = false) throws -> String {
        switch format {
        case .table: title + "\n\n" + grid.text(coloured: coloured) + "\n"
        case .csv: csv
        case .json: try json + "\n"
        }
    }

    private var grid: TextGrid {
        TextGrid(
            columns: columns.map { TextGrid.Column(title: $0.title, isNumber: $0.isNumber) },
            rows: rows.map { $0.map { $0 ?? "" } })
    }

    /// RFC 4180, with the names of the columns in SQL, so that a program can rely on them.
    private var csv: String {
        let lines = [columns.map(\.name)] + rows.map { $0.map { $0 ?? "" } }
        return lines.map { $0.map(ReportTable.quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        cell.contains { ",\"\r\n".contains($0) } ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }

    /// A list of objects; numbers as numbers, nothing as null.
    private var json: String {
        get throws {
            let objects = rows.map { row in
                Dictionary(
                    uniqueKeysWithValues: zip(columns, row).map { column, cell in
                        (column.name, value(cell, column))
                    })
            }
            let data = try JSONSerialization.data(
                withJSONObject: objects, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
            return String(decoding: data, as: UTF8.self)
        }
    }

    private func value(_ cell: String?, _ column: Column) -> Any {
        guard let cell else { return NSNull() }
        guard column.isNumber else { return cell }
        return Int(cell).map { $0 as Any } ?? Double(cell).map { $0 as Any } ?? cell
    }
}
