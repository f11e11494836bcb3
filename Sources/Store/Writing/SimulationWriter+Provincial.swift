import Kernel
import Postgres
import Rulebook

extension SimulationWriter {
    /// The postal abbreviation of a stream's province; a position that does not exist is of none, which no table takes.
    private func jurisdictionCodes() -> (Int16) -> String {
        let codes = snapshot.streams.map(\.jurisdiction.code)
        return { codes.indices.contains(Int($0)) ? codes[Int($0)] : "" }
    }

    var drawRows: TableRows {
        let rows = snapshot.record.draws
        let code = jurisdictionCodes()
        return TableRows(
            "provincial_draw", "draw_id stream jurisdiction held_on requested invited cut_off considered",
            count: rows.count
        ) { writer, _, index throws(PostgresError) in
            let row = rows[index]
            writer.append(Int32(index) + 1)
            writer.append(row.stream)
            try writer.append(code(row.stream))
            writer.append(row.heldOn)
            writer.append(row.requested)
            writer.append(row.invited)
            writer.append(row.cutOff)
            writer.append(row.considered)
        }
    }

    var fileRows: TableRows {
        let rows = snapshot.record.files
        let code = jurisdictionCodes()
        return TableRows(
            "provincial_file",
            """
            file_id candidate_id stream jurisdiction draw_id points opened_on apply_by applied_on due_on closed_on state
            intent_sum intent_level is_flagged is_quebec_only resolution
            """, count: rows.count
        ) { writer, _, index throws(PostgresError) in
            let row = rows[index]
            writer.append(Int32(index) + 1)
            writer.append(row.candidate + 1)
            writer.append(row.stream)
            try writer.append(code(row.stream))
            writer.append(reference: row.draw)
            writer.append(row.points)
            writer.append(row.openedOn)
            writer.append(row.applyBy)
            writer.append(past: row.appliedOn)
            writer.append(past: row.dueOn)
            writer.append(past: row.closedOn)
            writer.append(Int16(row.state.rawValue))
            writer.append(row.intentSum)
            writer.append(Int16(row.intentLevel.rawValue))
            writer.append(row.isFlagged)
            writer.append(row.isQuebecOnly)
            writer.append(Int16(row.resolution.rawValue))
        }
    }

    var fileSignalRows: TableRows {
        let rows = snapshot.record.intentSignals
        return TableRows("file_signal", "file_id signal weight", count: rows.count) {
            writer, _, index throws(PostgresError) in
            writer.append(rows[index].file + 1)
            writer.append(rows[index].signal)
            writer.append(Int16(rows[index].weight))
        }
    }

    var nominationRows: TableRows {
        let rows = snapshot.record.nominations
        let code = jurisdictionCodes()
        return TableRows(
            "nomination",
            """
            nomination_id candidate_id stream jurisdiction file_id is_enhanced issued_on year place allocation accept_by
            accepted_on invited_on validity_months extension_months apply_by applied_on decided_on ended_on state
            place_fate intent_sum intent_level intent_regime is_flagged is_quebec_only
            """, count: rows.count
        ) { writer, _, index throws(PostgresError) in
            let row = rows[index]
            writer.append(Int32(index) + 1)
            writer.append(row.candidate + 1)
            writer.append(row.stream)
            try writer.append(code(row.stream))
            writer.append(row.file + 1)
            row.writePlaceAndDays(&writer)
            row.writeStateAndIntent(&writer)
        }
    }
}

extension NominationRow {
    fileprivate func writePlaceAndDays(_ writer: inout CopyWriter) {
        let validity = NominationValidity(issuedOn: issuedOn, applyBy: applyBy)
        writer.append(isEnhanced)
        writer.append(issuedOn)
        writer.append(year)
        writer.append(place == 0 ? nil : place)
        writer.append(place == 0 ? nil : allocation)
        writer.append(acceptBy)
        writer.append(past: acceptedOn)
        writer.append(past: invitedOn)
        writer.append(Int16(validity.months))
        writer.append(Int16(validity.extension))
        writer.append(applyBy)
        writer.append(past: appliedOn)
        writer.append(past: decidedOn)
        writer.append(past: endedOn)
    }

    fileprivate func writeStateAndIntent(_ writer: inout CopyWriter) {
        writer.append(Int16(state.rawValue))
        writer.append(Int16(placeFate.rawValue))
        writer.append(intentSum)
        writer.append(Int16(intentLevel.rawValue))
        writer.append(Int16(intentRegime.rawValue))
        writer.append(isFlagged)
        writer.append(isQuebecOnly)
    }
}

/// The months from a nomination's issue to its end: the validity, and an extension where one was given.
struct NominationValidity: Equatable {
    let months: Int
    let `extension`: Int

    /// The months that lead from one day to the other; an extension only where whole months alone do not.
    ///
    /// Months count from the end of the month before, so six months and one can end before seven.
    init(issuedOn: Day, applyBy: Day) {
        let whole = applyBy.months(since: issuedOn)
        if issuedOn.adding(months: whole) == applyBy {
            (months, `extension`) = (whole, 0)
            return
        }
        let found = (1...6).lazy.map { (whole + 1 - $0, $0) }.first {
            issuedOn.adding(months: $0.0).adding(months: $0.1) == applyBy
        }
        (months, `extension`) = found ?? (whole, 0)
    }
}
