public import Kernel
import Postgres
public import Rulebook
import SQLFiles

/// What came of submissions that were carried out one after the other, on its way to the database as one whole.
public struct KeptWork {
    /// A submission with its answer, in which the instructions are numbered.
    public struct Answered: Sendable {
        public let submission: Submission
        public let answer: SubmissionAnswer

        public init(_ submission: Submission, _ answer: SubmissionAnswer) {
            self.submission = submission
            self.answer = answer
        }
    }

    /// In the order in which they were carried out; none when the clock moved by itself.
    public var answered: [Answered]
    /// In the order in which they were applied.
    public var instructions: [RecordedInstruction]
    /// The simulation as it stands now.
    public var snapshot: SimulationSnapshot
    /// What changed in it.
    public var changes: WorldChanges
    /// The next day on which something is planned.
    public var nextEvent: Day
    /// What is published of it, each as a JSON document.
    public var announcements: [String]

    public init(
        answered: [Answered], instructions: [RecordedInstruction], snapshot: SimulationSnapshot,
        changes: WorldChanges, nextEvent: Day, announcements: [String]
    ) {
        self.answered = answered
        self.instructions = instructions
        self.snapshot = snapshot
        self.changes = changes
        self.nextEvent = nextEvent
        self.announcements = announcements
    }
}

extension SubmissionQueue {
    /// Writes rows, instructions, answers and the link of the audit chain in one transaction; whoever waits is told then.
    ///
    /// A submission that was answered before breaks a rule of the database (`.ruleBroken`), and then nothing is written: it
    /// is applied once or not at all.
    public func keep(_ work: KeptWork, of simulation: Int) throws {
        let number = try database.number(simulation)
        try commit(work.instructions, of: simulation, currentDay: work.snapshot.currentDay) { own in
            try DifferenceWriter(work.snapshot, work.changes).write(own.connection, simulation: number)
            try own.connection.execute(SQLFiles.query("next_event_set"), number, work.nextEvent)
            for text in work.announcements {
                try own.connection.execute(SQLFiles.query("feed_notify"), text)
            }
        } answering: { id, _ in
            try write(work.answered.map { ($0.submission, $0.answer) }, of: id)
        }
    }

    /// The database as this queue is connected to it.
    public func reading<Value>(_ body: (borrowing Database) throws -> Value) throws -> Value {
        try body(database)
    }
}
