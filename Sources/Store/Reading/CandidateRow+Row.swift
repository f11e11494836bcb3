import Kernel
import Postgres
import Rulebook

extension CandidateRow {
    /// Reads a row of `queries/candidate_get.sql`.
    init(_ row: borrowing Row) throws(PostgresError) {
        self.init(
            candidate: try Candidate(row), submittedOn: try row.value(0), submittedSecond: try row.value(1),
            profiles: try row.value(5), score: try row.value(6),
            programs: FederalPrograms(rawValue: UInt8(truncatingIfNeeded: try row.value(7, Int16.self))),
            categories: CategorySet(rawValue: try row.bits(8)), standing: try row.code(3),
            departure: try row.code(4), leftOn: try row.day(2))
    }
}

extension Candidate {
    /// Reads the facts of a row of `queries/candidate_get.sql`.
    fileprivate init(_ row: borrowing Row) throws(PostgresError) {
        self.init(bornOn: try row.value(13), recordedOn: try row.value(12))
        interest = JurisdictionSet(rawValue: try row.bits(9))
        residence = try row.jurisdiction(10)
        destination = try row.jurisdiction(11)
        try readEducation(row)
        try readWork(row)
        try readStatus(row)
        try readFamily(row)
    }

    private mutating func readEducation(_ row: borrowing Row) throws(PostgresError) {
        let education = try row.value(14, Int16.self)
        credential = Credential(rawValue: UInt8(education & 15)) ?? .none
        canadianStudy = CanadianStudy(rawValue: UInt8(education >> 4 & 15)) ?? .none
        canadianCredentials = UInt8(education >> 8 & 127)
        studiedIn = JurisdictionSet(rawValue: try row.bits(15))
        graduatedIn = try row.jurisdiction(18)
        graduatedOn = try row.day(19)
        firstLanguage = PackedCandidate.language(try row.value(20), takenOn: try row.day(21))
        secondLanguage = PackedCandidate.language(try row.value(22), takenOn: try row.day(23))
    }

    private mutating func readWork(_ row: borrowing Row) throws(PostgresError) {
        workedIn = JurisdictionSet(rawValue: try row.bits(16))
        occupation = Occupation(code: try row.value(24))
        canadianMonths = try row.bits(25)
        canadianWorkUntil = try row.day(26)
        foreignMonths = try row.bits(27)
        foreignWorkUntil = try row.day(28)
        employedSince = try row.value(29, Day?.self) ?? .distantFuture
        earnings = try row.value(30)
        if let packed = try row.value(31, Int64?.self) {
            offer = PackedCandidate.offer(packed, wage: try row.value(32), employer: try row.value(33))
        }
    }

    private mutating func readStatus(_ row: borrowing Row) throws(PostgresError) {
        let ties = try row.value(17, Int64.self)
        livedIn = JurisdictionSet(rawValue: UInt16(truncatingIfNeeded: ties))
        relativesIn = JurisdictionSet(rawValue: UInt16(truncatingIfNeeded: ties >> 16))
        friendsIn = JurisdictionSet(rawValue: UInt16(truncatingIfNeeded: ties >> 32))
        residentSince = try row.day(34)
        permit = WorkPermit(try row.code(35), expiresOn: try row.day(36))
    }

    private mutating func readFamily(_ row: borrowing Row) throws(PostgresError) {
        if let packed = try row.value(37, Int16?.self) {
            let language = PackedCandidate.language(try row.value(38), takenOn: try row.day(39))
            spouse = PackedCandidate.spouse(packed, language: language)
        }
        children = UInt8(truncatingIfNeeded: try row.value(40, Int16.self))
        funds = try row.value(41)
        facts = FactSet(rawValue: UInt64(bitPattern: try row.value(42, Int64.self)))
    }
}

extension Row {
    /// A day, or the far past for null.
    func day(_ column: Int) throws(PostgresError) -> Day { try value(column, Day?.self) ?? .distantPast }

    /// Sixteen bits.
    func bits(_ column: Int) throws(PostgresError) -> UInt16 {
        UInt16(bitPattern: try value(column, Int16.self))
    }

    /// A code of an enumeration; throws when the program does not know it.
    func code<Code: RawRepresentable>(_ column: Int) throws(PostgresError) -> Code
    where Code.RawValue == UInt8 {
        let raw = try value(column, Int16.self)
        guard let number = UInt8(exactly: raw), let code = Code(rawValue: number) else {
            throw .decoding(column: column, name: "code", expected: "\(Code.self)", found: "\(raw)")
        }
        return code
    }

    /// A province or territory by its number, or nil for null.
    func jurisdiction(_ column: Int) throws(PostgresError) -> Jurisdiction? {
        try value(column, Int16?.self).flatMap { Jurisdiction(rawValue: UInt8(truncatingIfNeeded: $0)) }
    }
}
