import CLibpq

/// The rows a statement gave, held in memory until they go out of scope.
public struct Rows: ~Copyable {
    private let result: OpaquePointer
    /// How many rows there are.
    public let count: Int

    init(owning result: OpaquePointer) {
        self.result = result
        count = Int(PQntuples(result))
    }

    deinit {
        PQclear(result)
    }

    /// The columns' names and types, from left to right.
    public var columns: [Column] {
        (0..<PQnfields(result)).map { index in
            let type = ServerType(rawValue: PQftype(result, index))
            return Column(String(cString: PQfname(result, index)), type)
        }
    }

    /// What the server says it did: `INSERT 0 5`, `CREATE TABLE`.
    public var commandTag: String { String(cString: PQcmdStatus(result)) }

    /// How many rows were inserted, updated, deleted, copied or selected; 0 for other commands.
    public var affected: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

    /// Lends each row in turn.
    public func forEach<Failure>(_ body: (borrowing Row) throws(Failure) -> Void) throws(Failure) {
        for index in 0..<count { try body(Row(result, index)) }
    }

    /// Makes a value of each row.
    public func map<Value, Failure>(
        _ body: (borrowing Row) throws(Failure) -> Value
    ) throws(Failure) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        for index in 0..<count { values.append(try body(Row(result, index))) }
        return values
    }

    /// Makes a value of one row, counted from 0; the index must be below `count`.
    public func row<Value, Failure>(
        _ index: Int, _ body: (borrowing Row) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        precondition((0..<count).contains(index), "row \(index) of \(count)")
        return try body(Row(result, index))
    }

    /// Decodes the one row; throws `.unexpectedRowCount` when there are none or several.
    public func one<each Value: PostgresField>(
        _ types: repeat (each Value).Type
    ) throws(PostgresError) -> (repeat each Value) {
        guard count == 1 else { throw .unexpectedRowCount(count) }
        return try Row(result, 0).decode(repeat each types)
    }
}
