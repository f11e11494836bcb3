import Kernel
import Postgres
import Rulebook
import Testing

@testable import Store

@Suite(.onServer) struct SimulationStore {
    @Test func `what is stored is read back as it was`() throws {
        let database = try Database(TestDatabase.clone())
        var seen: [Int] = []
        let statistics = try SimulationWriter(SmallYear.snapshot) { seen.append($0.rows) }.store(in: database)
        #expect(statistics.rows == seen.last)
        #expect(statistics.tables.first { $0.name == "candidate" }?.rows == 8)
        let summary = try database.simulation(statistics.simulation)
        #expect(summary.seed == .max)
        #expect(summary.period == DaySpan("2025-01-01", through: "2025-12-31"))
        #expect(summary.recordDigest == "r")
        #expect(try database.scenarioText(of: statistics.simulation) == "name: by hand\n")
        for (position, row) in SmallYear.candidates.enumerated() {
            let stored = try database.candidate(position + 1, of: statistics.simulation)
            #expect(stored.row.candidate == row.candidate)
            #expect(stored.row.submittedOn == row.submittedOn && stored.row.leftOn == row.leftOn)
            #expect(stored.row.standing == row.standing && stored.row.departure == row.departure)
            #expect(stored.row.score == row.score && stored.row.categories == row.categories)
        }
    }

    @Test func `every fact of a candidate survives the packing`() throws {
        let full = fullCandidate
        var snapshot = SmallYear.snapshot
        let row = SmallYear.row(1, "2025-01-05", 520, .inPool) { $0 = full }
        snapshot.record = Record()
        snapshot.candidateCount = 1
        snapshot.candidate = { _ in row }
        let database = try Database(TestDatabase.clone())
        let id = try SimulationWriter(snapshot).store(in: database).simulation
        #expect(try database.candidate(1, of: id).row.candidate == full)
    }

    private var fullCandidate: Candidate {
        var candidate = Candidate(bornOn: "1990-02-28", recordedOn: "2025-01-05")
        (candidate.credential, candidate.canadianStudy, candidate.canadianCredentials) = (
            .doctoral, .threeYearsOrLonger, 3
        )
        candidate.studiedIn = [JurisdictionSet(.quebec), JurisdictionSet(.yukon)]
        (candidate.graduatedIn, candidate.graduatedOn) = (.quebec, "2020-06-01")
        let levels = Abilities(speaking: 12, listening: 11, reading: 10, writing: 9)
        candidate.firstLanguage = LanguageResult(.french, levels, takenOn: "2024-01-02")
        candidate.secondLanguage = LanguageResult(.english, Abilities(all: 15), takenOn: "2024-03-04")
        (candidate.occupation, candidate.earnings, candidate.funds) = (10, 123_456, -1)
        (candidate.canadianMonths, candidate.canadianWorkUntil) = (40_000, .distantFuture)
        (candidate.foreignMonths, candidate.foreignWorkUntil) = (36, "2023-01-01")
        (candidate.workedIn, candidate.employedSince) = (.everywhere, .distantPast)
        candidate.offer = JobOffer(
            in: .yukon, region: .elsewhereInNorthwestTerritories, occupation: 99_999,
            features: OfferFeatures(rawValue: .max), hourlyWage: 9_999, employerYears: 255,
            employerStaff: .max,
            employerRevenue: .max)
        (candidate.residence, candidate.residentSince) = (.quebec, "2019-09-01")
        candidate.permit = WorkPermit(.visitor, expiresOn: "2026-01-01")
        candidate.livedIn = .everywhere
        (candidate.destination, candidate.interest) = (.alberta, .everywhere)
        candidate.spouse = Spouse(
            isAccompanying: true, isCitizenOrPermanentResident: true, credential: .masters,
            language: LanguageResult(.french, levels, takenOn: "2024-05-06"), canadianYears: 9)
        (candidate.children, candidate.relativesIn, candidate.friendsIn) = (
            7, .everywhere, JurisdictionSet(.ontario)
        )
        candidate.facts = FactSet(rawValue: .max)
        return candidate
    }

    @Test func `a candidate's files, nominations and invitations come along`() throws {
        let database = try Database(TestDatabase.clone())
        let id = try SimulationWriter(SmallYear.snapshot).store(in: database).simulation
        let third = try database.candidate(3, of: id)
        #expect(third.nominations.map(\.state) == [.applied])
        #expect(third.invitations.map(\.score) == [1050])
        let fourth = try database.candidate(4, of: id)
        #expect(fourth.files.map(\.signals) == [["I1"]])
        #expect(fourth.nominations.map(\.placeFate) == [.returned])
        #expect(try storeError { _ = try database.candidate(9, of: id) } == .noSuchCandidate(9))
    }

    @Test func `a simulation that fails half-way leaves nothing`() throws {
        let database = try Database(TestDatabase.clone())
        var snapshot = SmallYear.snapshot
        snapshot.record.nominations[2].place = 1
        let error = try storeError { _ = try SimulationWriter(snapshot).store(in: database) }
        guard case .ruleBroken(let sentence, _) = error else { throw error }
        #expect(sentence == "a place is used once")
        #expect(try database.simulations() == [])
        #expect(try rowCount(database) == 0)
        #expect(try SimulationWriter(SmallYear.snapshot).store(in: database).rows > 0)
    }

    @Test func `a server that goes away in mid-write leaves nothing`() throws {
        let conninfo = try TestDatabase.clone()
        let database = try Database(conninfo)
        let server = database.serverProcess
        let writer = SimulationWriter(SmallYear.snapshot) { progress in
            guard progress.table == "provincial_file" else { return }
            _ = try? Connection(conninfo).execute("select pg_terminate_backend($1)", server)
        }
        let error = try storeError { _ = try writer.store(in: database) }
        guard case .unreachable = error else { throw error }
        let other = try Database(conninfo)
        #expect(try other.simulations() == [])
        #expect(try rowCount(other) == 0)
    }

    @Test func `a locked table is named as such`() throws {
        let conninfo = try TestDatabase.clone()
        let holder = try Connection(conninfo)
        try holder.run("begin; lock table bassin.candidate in access exclusive mode")
        let database = try Database(conninfo, lockTimeout: 1)
        let error = try storeError { _ = try SimulationWriter(SmallYear.snapshot).store(in: database) }
        guard case .locked = error else { throw error }
    }

    @Test func `a dropped simulation leaves nothing, and others stay`() throws {
        let database = try Database(TestDatabase.clone())
        let first = try SimulationWriter(SmallYear.snapshot).store(in: database)
        let rows = try rowCount(database)
        let second = try SimulationWriter(SmallYear.snapshot).store(in: database).simulation
        #expect(try database.simulations().map(\.id) == [second, first.simulation])
        try database.drop(simulation: second)
        #expect(try rowCount(database) == rows)
        try database.drop(simulation: first.simulation)
        #expect(try rowCount(database) == 0)
        #expect(try storeError { try database.drop(simulation: second) } == .noSuchSimulation(second))
    }

    /// All rows of all tables that belong to simulations.
    private func rowCount(_ database: borrowing Database) throws -> Int {
        let tables = try database.connection.table(
            """
            select table_name from information_schema.columns
            where table_schema = 'bassin' and column_name = 'simulation_id'
            """)
        return try tables.rows.reduce(0) { sum, row in
            let name = row[0] ?? ""
            return try sum + database.connection.table(SQL("select 1 from bassin.\(name)")).rows.count
        }
    }

    @Test func `an extension that ends off the month's count is stored as one`() {
        let issued: Day = "2025-08-31"
        let plain = NominationValidity(issuedOn: issued, applyBy: issued.adding(months: 6))
        #expect(plain.months == 6 && plain.extension == 0)
        let extended = NominationValidity(
            issuedOn: issued, applyBy: issued.adding(months: 6).adding(months: 1))
        #expect(extended.months == 6 && extended.extension == 1)
    }
}
