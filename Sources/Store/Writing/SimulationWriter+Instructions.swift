import Kernel
import Postgres
import Rulebook

extension SimulationWriter {
    /// Instructions, numbered from 1 in the order of application; a stream's instruction carries its province.
    var instructionRows: TableRows {
        let rows = snapshot.record.instructions
        let streams = snapshot.streams
        return TableRows(
            "instruction",
            "ordinal day kind \(InstructionColumns.names) refusal outcome_number outcome_cut_off",
            count: rows.count
        ) { writer, _, index throws(PostgresError) in
            let row = rows[index]
            var columns = InstructionColumns(row.instruction)
            if let stream = columns.stream, streams.indices.contains(Int(stream)) {
                columns.jurisdiction = streams[Int(stream)].jurisdiction
            }
            writer.append(Int32(index) + 1)
            writer.append(row.day)
            writer.append(Int16(row.instruction.kind.rawValue))
            try columns.write(&writer)
            writer.append(Int16(row.outcome.refusal.rawValue))
            writer.append(row.outcome.number)
            writer.append(row.outcome.cutOff)
        }
    }
}
