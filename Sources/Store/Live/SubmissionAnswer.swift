public import Kernel
import Postgres
public import Rulebook

/// What came of a submission, as whoever asked reads it.
public struct SubmissionAnswer: Sendable, Hashable {
    /// The refusal, or the figures of what was done; of a preview, what would be.
    public var outcome: Outcome
    /// The numbers of the instructions that were recorded because of it, those of autopilots on the way included; nil where
    /// none was: a preview, or a refusal before the pool was asked.
    public var ordinals: ClosedRange<Int>?
    /// The answer in a sentence or two.
    public var words: Words
    /// More, as a JSON document.
    public var details: String

    public init(_ outcome: Outcome, ordinals: ClosedRange<Int>? = nil, words: Words, details: String = "{}") {
        self.outcome = outcome
        self.ordinals = ordinals
        self.words = words
        self.details = details
    }

    /// Reads a row of `answer_get`.
    init(_ row: borrowing Row) throws(PostgresError) {
        let refusal: Refusal = try row.code(0)
        let figures = (number: try row.value(3, Int32.self), cutOff: try row.value(4, Int32.self))
        outcome =
            refusal == .none
            ? .applied(Int(figures.number), cutOff: Int(figures.cutOff)) : .refused(refusal)
        let (first, last) = (try row.value(1, Int32?.self), try row.value(2, Int32?.self))
        if let first, let last { ordinals = Int(first)...Int(last) }
        details = try row.value(5)
        words = Words(try row.value(6), fr: try row.value(7))
    }
}
