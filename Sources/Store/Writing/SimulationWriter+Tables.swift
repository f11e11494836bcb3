import Kernel
import Postgres
import Rulebook

/// A table's rows on their way: how many there are, and how each is written.
struct TableRows {
    let name: String
    let columns: [String]
    let count: Int
    let write: (inout CopyWriter, Int32, Int) throws(PostgresError) -> Void

    /// Rows of a table; the columns after `simulation_id` are named in the order the closure appends them.
    init(
        _ name: String, _ columns: String, count: Int,
        write: @escaping (inout CopyWriter, Int32, Int) throws(PostgresError) -> Void
    ) {
        self.name = name
        self.columns =
            ["simulation_id"] + columns.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
        self.count = count
        self.write = { writer, simulation, index throws(PostgresError) in
            try writer.beginRow()
            writer.append(simulation)
            try write(&writer, simulation, index)
        }
    }

    /// The rows of all candidates, whose columns are written by themselves.
    init(candidates count: Int, _ candidate: @escaping (Int) -> CandidateRow) {
        name = "candidate"
        columns = CandidateColumn.names
        self.count = count
        write = { writer, simulation, index throws(PostgresError) in
            try candidate(index).write(&writer, simulation: simulation, id: Int32(index) + 1)
        }
    }
}

extension SimulationWriter {
    /// Every table in the order of writing: those that others refer to come first.
    var tables: [TableRows] {
        [streamRows, signalRows, allocationTotalRows, allocationRows, limitRows, limitStreamRows]
            + [limitCeilingRows, limitChangeRows, windowRows, instructionRows]
            + [
                candidateRows, formerProfileRows, poolCountRows,
            ]
            + [
                roundRows, invitationRows, drawRows, fileRows, fileSignalRows, nominationRows,
                placeRows, windowPlaceRows, applicationRows,
            ]
    }

    var candidateRows: TableRows { TableRows(candidates: snapshot.candidateCount, snapshot.candidate) }

    private var streamRows: TableRows {
        let streams = snapshot.streams
        return TableRows(
            "stream", "position id jurisdiction english french track", count: streams.count
        ) { writer, _, index throws(PostgresError) in
            let stream = streams[index]
            writer.append(Int16(index))
            try writer.append(stream.id)
            try writer.append(stream.jurisdiction.code)
            try writer.append(stream.words.english)
            try writer.append(stream.words.french)
            writer.append(Int16(stream.track.rawValue))
        }
    }

    private var signalRows: TableRows {
        let signals = snapshot.signals
        return TableRows(
            "intent_signal", "position id english french severity weight", count: signals.count
        ) { writer, _, index throws(PostgresError) in
            let signal = signals[index]
            writer.append(Int16(index))
            try writer.append(signal.id)
            try writer.append(signal.words.english)
            try writer.append(signal.words.french)
            writer.append(Int16(signal.severity.rawValue))
            writer.append(Int16(signal.weight))
        }
    }

    /// Each total once, however often an allocation came back to it.
    var allocationTotalRows: TableRows {
        let distinct = distinctTotals(upTo: snapshot.record.allocations.count)
        return TableRows(
            "allocation_total", "jurisdiction year total", count: distinct.count
        ) { writer, _, index throws(PostgresError) in
            try writer.append(distinct[index].jurisdiction.code)
            writer.append(distinct[index].year)
            writer.append(distinct[index].total)
        }
    }

    /// The totals that no allocation had before the one of a position.
    func newAllocationTotals(before position: Int) -> RowChanges {
        let known = distinctTotals(upTo: position).count
        return RowChanges(changed: [], added: known..<allocationTotalRows.count)
    }

    private func distinctTotals(upTo end: Int) -> [AllocationKey] {
        var seen: Set<AllocationKey> = []
        return snapshot.record.allocations.prefix(end).map { AllocationKey($0) }
            .filter { seen.insert($0).inserted }
    }

    var allocationRows: TableRows {
        let rows = snapshot.record.allocations
        var ordinals: [Int16] = []
        var counted: [[Int]: Int16] = [:]
        for row in rows {
            counted[[Int(row.jurisdiction.rawValue), Int(row.year)], default: 0] += 1
            ordinals.append(counted[[Int(row.jurisdiction.rawValue), Int(row.year)]] ?? 1)
        }
        return TableRows(
            "allocation", "jurisdiction year ordinal effective_on total", count: rows.count
        ) { writer, _, index throws(PostgresError) in
            try writer.append(rows[index].jurisdiction.code)
            writer.append(rows[index].year)
            writer.append(ordinals[index])
            writer.append(rows[index].from)
            writer.append(rows[index].total)
        }
    }

    var formerProfileRows: TableRows {
        let rows = snapshot.record.formerProfiles
        return TableRows(
            "former_profile", "candidate_id submitted_on submitted_second left_on departure score",
            count: rows.count
        ) { writer, _, index throws(PostgresError) in
            let row = rows[index]
            writer.append(row.candidate + 1)
            writer.append(row.submittedOn)
            writer.append(row.submittedSecond)
            writer.append(row.leftOn)
            writer.append(Int16(row.departure.rawValue))
            writer.append(row.score)
        }
    }

    var poolCountRows: TableRows {
        let rows = snapshot.record.poolCounts
        return TableRows("pool_count", "day score count nominees", count: rows.count) {
            writer, _, index throws(PostgresError) in
            let row = rows[index]
            writer.append(row.day)
            writer.append(row.score)
            writer.append(row.count)
            writer.append(row.nominees)
        }
    }
}

/// A total of a province's year.
private struct AllocationKey: Hashable {
    let jurisdiction: Jurisdiction
    let year: Int16
    let total: Int32

    init(_ row: AllocationRow) {
        jurisdiction = row.jurisdiction
        year = row.year
        total = row.total
    }
}
