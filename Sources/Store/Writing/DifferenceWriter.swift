import Kernel
import Postgres
import Rulebook
import SQLFiles

/// Writes what changed in an open simulation since it was last written: new rows, and rows that changed in place of the old.
///
/// The caller holds the transaction and writes the instructions, so that rows, instructions, answers and the seal stand
/// together or not at all.
struct DifferenceWriter {
    private let writer: SimulationWriter
    private let changes: WorldChanges

    init(_ snapshot: SimulationSnapshot, _ changes: WorldChanges) {
        writer = SimulationWriter(snapshot)
        self.changes = changes
    }

    /// Writes the rows of a simulation that changed, all but its instructions; returns how many rows were written.
    @discardableResult
    func write(_ connection: borrowing Connection, simulation: Int32) throws -> Int {
        try connection.execute(SQLFiles.query("references_later"))
        var written = 0
        for table in laws + federal + provincial where !table.changes.isEmpty {
            try clear(table, connection, simulation)
            try table.write(connection, simulation)
            written += table.changes.count
        }
        return written
    }

    /// Allocations and their parts, which only grow; the totals and figures that others refer to come first.
    private var laws: [TableDifference] {
        let (allocations, ceilings) = (changes.allocations, changes.ceilings)
        return [
            TableDifference(
                writer.allocationTotalRows, writer.newAllocationTotals(before: allocations.added.lowerBound)),
            TableDifference(writer.allocationRows, allocations),
            TableDifference(
                writer.limitCeilingRows, writer.newLimitCeilings(before: ceilings.added.lowerBound)),
            TableDifference(writer.limitChangeRows, ceilings),
        ]
    }

    private var federal: [TableDifference] {
        [
            TableDifference(writer.candidateRows, changes.candidates, clearing: "changed_candidates_clear"),
            TableDifference(writer.formerProfileRows, changes.formerProfiles),
            TableDifference(writer.poolCountRows, changes.poolCounts),
            TableDifference(writer.roundRows, changes.rounds),
            TableDifference(
                writer.invitationRows, changes.invitations, clearing: "changed_invitations_clear"),
            TableDifference(
                writer.applicationRows, changes.applications, clearing: "changed_applications_clear"),
        ]
    }

    private var provincial: [TableDifference] {
        [
            TableDifference(writer.drawRows, changes.draws),
            TableDifference(writer.fileRows, changes.files, clearing: "changed_files_clear"),
            TableDifference(writer.fileSignalRows, changes.intentSignals),
            TableDifference(
                writer.nominationRows, changes.nominations, clearing: "changed_nominations_clear"),
            TableDifference(writer.placeRows, changes.places, clearing: "changed_places_clear"),
            TableDifference(writer.windowPlaceRows, changes.windowPlaces),
        ]
    }

    /// Takes out the rows of a table that changed.
    private func clear(_ table: TableDifference, _ connection: borrowing Connection, _ simulation: Int32)
        throws
    {
        let changed = table.changes.changed
        guard !changed.isEmpty else { return }
        guard let clearing = table.clearing else {
            preconditionFailure("a row of \(table.rows.name) changed")
        }
        if clearing == "changed_places_clear" {
            let rows = changed.map { writer.snapshot.record.places[Int($0)] }
            try connection.execute(
                SQLFiles.query(clearing), simulation, rows.map { $0.nomination + 1 },
                rows.map { Int32($0.limit) }, rows.map { Int32($0.ordinal) })
        } else {
            // Rows are numbered from 1 in the order of their positions.
            try connection.execute(SQLFiles.query(clearing), simulation, changed.map { $0 + 1 })
        }
    }
}

/// What is to be written of one table.
private struct TableDifference {
    let rows: TableRows
    let changes: RowChanges
    /// The statement that takes out the rows that changed; nil for a table whose rows never change.
    let clearing: String?

    init(_ rows: TableRows, _ changes: RowChanges, clearing: String? = nil) {
        self.rows = rows
        self.changes = changes
        self.clearing = clearing
    }

    func write(_ connection: borrowing Connection, _ simulation: Int32) throws {
        let (rows, changes) = (rows, changes)
        try connection.copy(into: "bassin.\(rows.name)", columns: rows.columns) { writer in
            for place in 0..<changes.count { try rows.write(&writer, simulation, changes[place]) }
        }
    }
}
