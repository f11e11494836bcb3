import Kernel
import Postgres
import Rulebook

extension SimulationWriter {
    var windowRows: TableRows {
        let windows = snapshot.windows
        return TableRows(
            "application_window", "position jurisdiction id english french opens_on last_day places",
            count: windows.count
        ) { writer, _, index throws(PostgresError) in
            let window = windows[index]
            writer.append(Int16(index))
            try writer.append(window.jurisdiction.code)
            try writer.append(window.id)
            try writer.append(window.words.english)
            try writer.append(window.words.french)
            writer.append(window.opensOn)
            try writer.append(window.lastDay < .distantFuture ? window.lastDay : nil)
            writer.append(window.places.map { Int32($0) })
        }
    }

    /// Places in windows, each with the number of places of its window beside it.
    var windowPlaceRows: TableRows {
        let rows = snapshot.record.windowPlaces
        let windows = snapshot.windows
        return TableRows(
            "window_place", "file_id window_position taken_on place places", count: rows.count
        ) { writer, _, index throws(PostgresError) in
            let row = rows[index]
            writer.append(row.file + 1)
            writer.append(row.window)
            writer.append(row.takenOn)
            writer.append(row.place)
            writer.append(
                windows.indices.contains(Int(row.window))
                    ? windows[Int(row.window)].places.map { Int32($0) } : nil)
        }
    }
}
