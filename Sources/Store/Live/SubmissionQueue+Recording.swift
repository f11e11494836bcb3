public import Kernel
import Postgres
public import Rulebook
import SQLFiles

/// An instruction that was applied or refused, on its way to the record of an open simulation.
public struct RecordedInstruction: Sendable {
    /// As the kernel recorded it.
    public var row: InstructionRow
    /// Its province, for one of a stream; others name theirs.
    public var jurisdiction: Jurisdiction?
    /// The submission it carries out; nil for what autopilots did meanwhile.
    public var submission: Submission?

    public init(_ row: InstructionRow, jurisdiction: Jurisdiction? = nil, submission: Submission? = nil) {
        self.row = row
        self.jurisdiction = jurisdiction
        self.submission = submission
    }
}

extension SubmissionQueue {
    /// Writes what came of a submission: the caller's rows, the instructions, the answer, the link of the audit chain.
    ///
    /// All of it is one transaction, and whoever waits is told when it is committed. A submission that was answered before
    /// breaks a rule of the database (`.ruleBroken`), and then nothing is written: it is applied once or not at all.
    ///
    /// - Parameters:
    ///   - answer: what the asker is told, without the numbers of the instructions, which are found here; nil where nobody
    ///     asked, as when the clock moves by itself.
    ///   - instructions: in the order in which they were applied; none for a preview.
    ///   - currentDay: the day the simulation has come to.
    ///   - writing: writes everything else, on the same connection.
    public func record(
        _ answer: (to: Submission, SubmissionAnswer)?, instructions: [RecordedInstruction],
        of simulation: Int,
        currentDay: Day, writing: (borrowing Database) throws -> Void = { _ in }
    ) throws {
        try commit(instructions, of: simulation, currentDay: currentDay, writing: writing) { id, last in
            guard let (submission, given) = answer else { return }
            var numbered = given
            let range = Int(last) + 1...max(Int(last) + 1, Int(last) + instructions.count)
            numbered.ordinals = instructions.isEmpty ? nil : range
            try write([(submission, numbered)], of: id)
        }
    }

    /// Writes in one transaction: what the closure writes, instructions, the day, what is answered, the link of the chain.
    func commit(
        _ instructions: [RecordedInstruction], of simulation: Int, currentDay: Day,
        writing: (borrowing Database) throws -> Void,
        answering: (_ simulation: Int32, _ last: Int32) throws -> Void
    ) throws {
        let id = try database.number(simulation)
        try inWords {
            try database.connection.transaction(attempts: 1) { connection in
                try writing(database)
                let last = try connection.query(SQLFiles.query("instruction_last"), id).one(Int32.self)
                try append(instructions, after: last, of: id)
                try connection.execute(SQLFiles.query("clock_set"), id, currentDay)
                try answering(id, last)
                try connection.execute(SQLFiles.query("simulation_seal"), id)
            }
        }
    }

    private func append(_ instructions: [RecordedInstruction], after last: Int32, of id: Int32) throws {
        guard !instructions.isEmpty else { return }
        let login = database.connection.user
        let rows = TableRows(
            "instruction",
            """
            ordinal day kind \(InstructionColumns.names) refusal outcome_number outcome_cut_off issued_by
            submission_id acting_for
            """, count: instructions.count
        ) { writer, _, index throws(PostgresError) in
            let recorded = instructions[index]
            var columns = InstructionColumns(recorded.row.instruction)
            columns.jurisdiction = columns.jurisdiction ?? recorded.jurisdiction
            writer.append(last + Int32(index) + 1)
            writer.append(recorded.row.day)
            writer.append(Int16(recorded.row.instruction.kind.rawValue))
            try columns.write(&writer)
            writer.append(Int16(recorded.row.outcome.refusal.rawValue))
            writer.append(recorded.row.outcome.number)
            writer.append(recorded.row.outcome.cutOff)
            try writer.append(recorded.submission?.submittedBy ?? login)
            if let submission = recorded.submission {
                writer.append(submission.id)
            } else {
                writer.appendNull()
            }
            try writer.append(recorded.submission?.actingFor.code)
        }
        try database.connection.copy(into: "bassin.instruction", columns: rows.columns) { writer in
            for index in 0..<rows.count { try rows.write(&writer, id, index) }
        }
    }

    /// Writes answers, whose instructions are numbered in them, all in one statement.
    func write(_ answers: [(to: Submission, answer: SubmissionAnswer)], of id: Int32) throws {
        guard !answers.isEmpty else { return }
        let outcomes = answers.map(\.answer.outcome)
        try database.connection.execute(
            SQLFiles.query("answers_insert"), id, answers.map(\.to.id),
            outcomes.map { Int32($0.refusal.rawValue) },
            answers.map { $0.answer.ordinals.map { Int32(clamping: $0.lowerBound) } ?? 0 },
            answers.map { $0.answer.ordinals.map { Int32(clamping: $0.upperBound) } ?? 0 },
            outcomes.map(\.number), outcomes.map(\.cutOff), answers.map(\.answer.details),
            answers.map(\.answer.words.english), answers.map(\.answer.words.french))
    }
}
