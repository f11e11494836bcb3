import Foundation
import Kernel
import Rulebook
import Store

/// One officer at work: asks for something, waits for the answer, asks for the next.
struct OfficerAtWork {
    let conninfo: String
    let side: String
    let number: Int
    let simulation: Int
    let pause: Int
    let switchboard: Switchboard
    let ledger: Ledger
    var luck: KeyedRandom
    private var asked = 0
    private var files: [(candidate: Int, stream: String)] = []

    init(
        _ officer: (conninfo: String, side: String), number: Int, _ options: LoadOptions,
        _ switchboard: Switchboard, _ ledger: Ledger
    ) {
        conninfo = officer.conninfo
        side = officer.side
        self.number = number
        simulation = options.simulation
        pause = options.pause
        self.switchboard = switchboard
        self.ledger = ledger
        luck = KeyedRandom(seed: options.seed)
    }

    /// Works until the ledger says that enough was asked; a lost connection is made again.
    mutating func work() {
        while ledger.mustGoOn {
            do {
                let database = try Database(conninfo)
                while ledger.mustGoOn { try step(database) }
            } catch {
                ledger.note(error: "\(error)")
                Thread.sleep(forTimeInterval: 0.2)
            }
        }
    }

    private mutating func step(_ database: borrowing Database) throws {
        guard side != "observer" else { return try look(database) }
        if pause > 0 { Thread.sleep(forTimeInterval: Double(next(pause)) / 1_000) }
        let choice = next(100)
        guard let request = try request(choice, database) else { return }
        // The key makes the request safe to send again after a lost connection.
        let start = ContinuousClock.now
        do {
            let id = try database.submit(request.request, to: simulation)
            guard ledger.count(submission: id) else { return }
            guard switchboard.wait(for: "\(simulation)/\(id)", seconds: 120) else {
                return ledger.note(error: "no answer to \(id)")
            }
            ledger.note(request.kind, seconds: (ContinuousClock.now - start).inSeconds)
        } catch StoreError.declined {
            ledger.noteDeclined()
        }
    }

    /// An observer reads, and rests a little.
    private func look(_ database: borrowing Database) throws {
        let start = ContinuousClock.now
        _ = try database.simulations()
        ledger.note("observer's list", seconds: (ContinuousClock.now - start).inSeconds)
        Thread.sleep(forTimeInterval: 0.5)
    }

    private mutating func next(_ bound: Int) -> Int {
        asked += 1
        return luck.below(bound, 1, number, asked)
    }

    private mutating func request(_ choice: Int, _ database: borrowing Database) throws
        -> (kind: String, request: SubmissionRequest)?
    {
        switch side {
        case "facilitator":
            Thread.sleep(forTimeInterval: 4)
            return ("advance by a day", SubmissionRequest(.advanceDays(1)))
        case "federal":
            Thread.sleep(forTimeInterval: 0.3)
            if choice < 30 {
                return (
                    "round of 3,000", SubmissionRequest(.round(FederalRound(.general, invitations: 3_000)))
                )
            }
            if choice < 65 {
                return (
                    "preview of a round",
                    SubmissionRequest(.round(FederalRound(.general, invitations: 3_000)), isPreview: true)
                )
            }
            return (
                "round for nominees",
                SubmissionRequest(.round(FederalRound(.provincialNominee, invitations: nil)))
            )
        default: return try provincialRequest(choice, database)
        }
    }

    private mutating func provincialRequest(_ choice: Int, _ database: borrowing Database) throws
        -> (kind: String, request: SubmissionRequest)?
    {
        guard let province = Jurisdiction(code: side) else { return nil }
        if files.isEmpty { files = try openFiles(database) }
        guard choice >= 30, let file = files.popLast() else {
            let streams = try streams(database)
            guard !streams.isEmpty else { return nil }
            let stream = streams[next(streams.count)]
            return choice.isMultiple(of: 2)
                ? ("draw of 200", SubmissionRequest(.draw(stream: stream, invitations: 200)))
                : (
                    "preview of a draw",
                    SubmissionRequest(.draw(stream: stream, invitations: 200), isPreview: true)
                )
        }
        switch choice {
        case 30..<82:
            return (
                "nomination", SubmissionRequest(.nomination(candidate: file.candidate, stream: file.stream))
            )
        case 82..<88:
            return ("refusal", SubmissionRequest(.refusal(candidate: file.candidate, stream: file.stream)))
        case 88..<94:
            return (
                "intent",
                SubmissionRequest(
                    .intentResolution(
                        candidate: file.candidate, province, proceed: true, reason: "seen in an interview"))
            )
        default: return ("withdrawal", SubmissionRequest(.withdrawal(candidate: file.candidate, province)))
        }
    }

    /// Files that wait for a decision, several officers of a province each beginning elsewhere.
    private func openFiles(_ database: borrowing Database) throws -> [(candidate: Int, stream: String)] {
        let table = try Report.named("files_to_decide").run(
            database, simulation: simulation, values: ["province": side, "most": "200"])
        let rows = table.rows.compactMap { row in
            (row[0].flatMap { Int($0) }).map { (candidate: $0, stream: row[2] ?? "") }
        }
        let shift = rows.isEmpty ? 0 : number * 37 % rows.count
        return Array(rows[shift...] + rows[..<shift]).prefix(60).reversed()
    }

    private func streams(_ database: borrowing Database) throws -> [String] {
        try database.streams(of: simulation).filter { $0.hasPrefix(side.lowercased() + "-") }
    }
}
