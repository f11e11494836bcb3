/// A column of a result: its name and its type in the server.
public struct Column: Sendable, Hashable, CustomStringConvertible {
    public let name: String
    public let type: ServerType

    public init(_ name: String, _ type: ServerType) {
        self.name = name
        self.type = type
    }

    /// A column that holds values of a Swift type: `Column("cut_off", Int16?.self)`.
    public init<Value: PostgresField>(_ name: String, _ type: Value.Type) {
        self.init(name, type.serverType)
    }

    /// As headers of SQL files have it: `cut_off int2`.
    public var description: String { "\(name) \(type)" }
}

/// The result of a statement with every cell as text, nil for null: what a report prints.
public struct TextTable: Sendable, Hashable {
    public let columns: [Column]
    public let rows: [[String?]]

    init(_ rows: borrowing Rows) {
        columns = rows.columns
        let width = columns.count
        self.rows = rows.map { row in
            var cells: [String?] = []
            cells.reserveCapacity(width)
            for column in 0..<width { cells.append(row.text(column)) }
            return cells
        }
    }
}
