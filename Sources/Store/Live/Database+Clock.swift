import Postgres
public import Rulebook
import SQLFiles

extension Database {
    /// The next day on which something is planned in an open simulation; the last day where nothing is known.
    public borrowing func nextEvent(of simulation: Int) throws -> Day {
        let rows = try inWords {
            try connection.query(SQLFiles.query("next_event_get"), try number(simulation))
                .map { (row) throws(PostgresError) in try row.value(0, Day.self) }
        }
        guard let day = rows.first else { throw StoreError.noSuchSimulation(simulation) }
        return day
    }

    /// The identifiers of a simulation's streams, in the order of their positions.
    public borrowing func streams(of simulation: Int) throws -> [String] {
        try inWords {
            try connection.query(SQLFiles.query("stream_list"), try number(simulation))
                .map { (row) throws(PostgresError) in try row.value(0, String.self) }
        }
    }

    /// How many of some submissions have no answer, or more than one.
    public borrowing func unanswered(_ submissions: some Sequence<Int64>, of simulation: Int) throws -> Int {
        let ids = Array(submissions)
        return try inWords {
            let rows = try connection.query(
                SQLFiles.query("submissions_unanswered"), try number(simulation), ids)
            let count = try rows.one(Int32.self)
            return Int(count)
        }
    }
}
