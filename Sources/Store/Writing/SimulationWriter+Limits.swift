import Kernel
import Postgres
import Rulebook

extension SimulationWriter {
    var limitRows: TableRows {
        let limits = snapshot.limits
        return TableRows(
            "allocation_limit", "position jurisdiction year id english french kind track is_conditional",
            count: limits.count
        ) { writer, _, index throws(PostgresError) in
            let limit = limits[index]
            writer.append(Int16(index))
            try writer.append(limit.jurisdiction.code)
            writer.append(Int16(limit.year))
            try writer.append(limit.id)
            try writer.append(limit.words.english)
            try writer.append(limit.words.french)
            writer.append(Int16(limit.kind.rawValue))
            writer.append(limit.track.map { Int16($0.rawValue) })
            writer.append(limit.isConditional)
        }
    }

    var limitStreamRows: TableRows {
        let pairs = snapshot.limits.enumerated().flatMap { limit in
            limit.element.streams.map { (limit: Int16(limit.offset), stream: $0) }
        }
        return TableRows("limit_stream", "limit_position stream", count: pairs.count) {
            writer, _, index throws(PostgresError) in
            writer.append(pairs[index].limit)
            writer.append(pairs[index].stream)
        }
    }

    /// Each figure of a limit once, however often the limit came back to it.
    var limitCeilingRows: TableRows {
        let distinct = distinctCeilings(upTo: snapshot.record.ceilings.count)
        return TableRows("limit_ceiling", "limit_position ceiling", count: distinct.count) {
            writer, _, index throws(PostgresError) in
            writer.append(distinct[index].limit)
            writer.append(distinct[index].ceiling)
        }
    }

    /// The figures that no limit had before the change of a position.
    func newLimitCeilings(before position: Int) -> RowChanges {
        let known = distinctCeilings(upTo: position).count
        return RowChanges(changed: [], added: known..<limitCeilingRows.count)
    }

    private func distinctCeilings(upTo end: Int) -> [CeilingRow] {
        var seen: Set<[Int32]> = []
        return snapshot.record.ceilings.prefix(end).filter {
            seen.insert([Int32($0.limit), $0.ceiling]).inserted
        }
    }

    var limitChangeRows: TableRows {
        let rows = snapshot.record.ceilings
        var counted: [Int16: Int16] = [:]
        let ordinals = rows.map { row in
            counted[row.limit, default: 0] += 1
            return counted[row.limit] ?? 1
        }
        return TableRows(
            "limit_change", "limit_position ordinal effective_on ceiling", count: rows.count
        ) { writer, _, index throws(PostgresError) in
            writer.append(rows[index].limit)
            writer.append(ordinals[index])
            writer.append(rows[index].from)
            writer.append(rows[index].ceiling)
        }
    }

    var placeRows: TableRows {
        let rows = snapshot.record.places
        return TableRows(
            "allocation_place",
            "nomination_id limit_position ordinal taken_on place ceiling place_fate ended_on",
            count: rows.count
        ) { writer, _, index throws(PostgresError) in
            let row = rows[index]
            writer.append(row.nomination + 1)
            writer.append(row.limit)
            writer.append(Int16(row.ordinal))
            writer.append(row.takenOn)
            writer.append(row.place)
            writer.append(row.ceiling)
            writer.append(Int16(row.fate.rawValue))
            writer.append(past: row.endedOn)
        }
    }
}
