import Kernel
import Postgres
import Rulebook

extension SimulationSummary {
    /// Reads a row of `queries/simulation_list.sql`.
    init(_ row: borrowing Row) throws(PostgresError) {
        id = Int(try row.value(0, Int32.self))
        name = try row.value(1)
        scenarioName = try row.value(2)
        seed = try row.value(3, Int64?.self).map { UInt64(bitPattern: $0) }
        period = DaySpan(try row.value(4), through: try row.value(5))
        currentDay = try row.value(6)
        lawDigest = try row.value(7)
        scenarioDigest = try row.value(8)
        populationDigest = try row.value(9)
        programVersion = try row.value(10)
        recordDigest = try row.value(11)
        createdAt = try row.value(12)
        createdBy = try row.value(13)
    }
}

extension CandidateHistory.File {
    init(_ row: borrowing Row) throws(PostgresError) {
        id = Int(try row.value(0, Int32.self))
        jurisdiction = try row.abbreviated(1)
        stream = try row.value(2)
        points = Int(try row.value(3, Int32.self))
        openedOn = try row.value(4)
        appliedOn = try row.value(5)
        closedOn = try row.value(6)
        state = try row.code(7)
        intentSum = Int(try row.value(8, Int16.self))
        intentLevel = try row.code(9)
        isFlagged = try row.value(10)
        isQuebecOnly = try row.value(11)
        signals = try row.value(12)
    }
}

extension CandidateHistory.Nomination {
    init(_ row: borrowing Row) throws(PostgresError) {
        id = Int(try row.value(0, Int32.self))
        jurisdiction = try row.abbreviated(1)
        stream = try row.value(2)
        isEnhanced = try row.value(3)
        issuedOn = try row.value(4)
        acceptedOn = try row.value(5)
        invitedOn = try row.value(6)
        applyBy = try row.value(7)
        appliedOn = try row.value(8)
        decidedOn = try row.value(9)
        endedOn = try row.value(10)
        state = try row.code(11)
        placeFate = try row.code(12)
    }
}

extension CandidateHistory.Invitation {
    init(_ row: borrowing Row) throws(PostgresError) {
        id = Int(try row.value(0, Int32.self))
        round = Int(try row.value(1, Int32.self))
        invitedOn = try row.value(2)
        score = Int(try row.value(3, Int16.self))
        program = FederalPrograms(rawValue: UInt8(truncatingIfNeeded: try row.value(4, Int16.self)))
        respondBy = try row.value(5)
        outcome = try row.code(6)
        outcomeOn = try row.value(7)
    }
}

extension Row {
    /// A province or territory by its postal abbreviation.
    func abbreviated(_ column: Int) throws(PostgresError) -> Jurisdiction {
        let text = try value(column, String.self)
        guard let jurisdiction = Jurisdiction(code: text) else {
            throw .decoding(
                column: column, name: "jurisdiction", expected: "a postal abbreviation", found: text)
        }
        return jurisdiction
    }
}
