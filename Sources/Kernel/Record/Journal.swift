/// The rows of one table in the order of events, which can note those that are added or changed.
///
/// Notes are kept only once they are asked for, so a run from beginning to end pays nothing for them.
public struct Journal<Row: Sendable>: RandomAccessCollection, MutableCollection, Sendable {
    private var rows: [Row] = []
    /// Rows below this were taken already; those above are new.
    private var taken = 0
    /// Positions below `taken` that changed since, some of them perhaps more than once.
    private var changed: [Int32] = []
    private var isNoting = false

    /// A table without rows.
    public init() {}

    /// A table of rows that are there from the beginning.
    public init(_ rows: some Sequence<Row>) { self.rows = Array(rows) }

    public var startIndex: Int { 0 }
    public var endIndex: Int { rows.count }

    public subscript(position: Int) -> Row {
        get { rows[position] }
        set {
            if isNoting, position < taken { changed.append(Int32(position)) }
            rows[position] = newValue
        }
    }

    /// Adds a row at the end.
    public mutating func append(_ row: Row) { rows.append(row) }

    /// Notes what is added or changed from now on.
    mutating func beginNoting() {
        isNoting = true
        taken = rows.count
        changed = []
    }

    /// The positions that were added or changed since the last time, ascending, each once.
    mutating func takeChanges() -> RowChanges {
        let changes = RowChanges(changed: Set(changed).sorted(), added: taken..<rows.count)
        taken = rows.count
        changed = []
        return changes
    }
}

/// Which rows of a table changed, and which are new.
public struct RowChanges: Hashable, Sendable {
    /// Positions of rows that were there before, ascending, each once.
    public var changed: [Int32]
    /// Positions of new rows.
    public var added: Range<Int>

    public init(changed: [Int32], added: Range<Int>) {
        self.changed = changed
        self.added = added
    }

    /// True when nothing happened to the table.
    public var isEmpty: Bool { changed.isEmpty && added.isEmpty }

    /// The number of rows that changed or are new.
    public var count: Int { changed.count + added.count }

    /// The position of the row of a place: first those that changed, then the new ones.
    public subscript(place: Int) -> Int {
        place < changed.count ? Int(changed[place]) : added.lowerBound + place - changed.count
    }
}
