public import Kernel
import Postgres
import Rulebook

/// What somebody asked of an open simulation: an instruction, and who asked for it.
public struct Submission: Sendable, Hashable {
    public let simulation: Int
    /// The number by which the asker waits for the answer.
    public let id: Int64
    /// What is asked, in the kernel's numbers: candidates from 0, streams by position.
    public let instruction: Instruction
    /// Whether only a preview is asked for, which changes nothing.
    public let isPreview: Bool
    /// How many days a preview is to look ahead; nil leaves it to the program.
    public let horizonDays: Int?
    public let actingFor: ActingSide
    /// The login that asked.
    public let submittedBy: String
    /// In UTC, to the microsecond.
    public let submittedAt: String

    /// Reads a row of `submission_waiting`; throws `.unreadableSubmission` for a kind or a side that is not known.
    init(_ row: borrowing Row, of simulation: Int) throws {
        self.simulation = simulation
        id = try row.value(0)
        guard let kind = InstructionKind(rawValue: UInt8(truncatingIfNeeded: try row.value(1, Int16.self))),
            let instruction = try InstructionColumns(submitted: row).instruction(of: kind),
            let side = ActingSide(code: try row.value(13))
        else { throw StoreError.unreadableSubmission(id) }
        self.instruction = instruction
        actingFor = side
        isPreview = try row.value(11)
        horizonDays = try row.value(12, Int32?.self).map { Int($0) }
        submittedBy = try row.value(14)
        submittedAt = try row.value(15)
    }
}

extension InstructionColumns {
    /// Reads the columns 2 to 10 of a waiting submission.
    fileprivate init(submitted row: borrowing Row) throws {
        jurisdiction = try row.value(2, String?.self).flatMap { Jurisdiction(code: $0) }
        stream = try row.value(3)
        candidate = try row.value(4)
        number = try row.value(5)
        until = try row.value(6)
        let kind = try row.value(7, Int16?.self).flatMap {
            RoundKind(rawValue: UInt8(truncatingIfNeeded: $0))
        }
        let category = try row.value(8, Int16?.self)
            .flatMap { RoundCategory(rawValue: UInt8(truncatingIfNeeded: $0)) }
        round = kind.map { FederalRound($0, category: category, invitations: nil) }
        round?.invitations = number.map { Int($0) }
        isOn = try row.value(9)
        reason = try row.value(10)
    }

    /// The instruction of a kind that these columns say; nil when one it needs is missing.
    fileprivate func instruction(of kind: InstructionKind) -> Instruction? {
        switch kind {
        case .advanceClock: until.map { .advanceClock(to: $0) }
        case .holdFederalRound: round.map { .holdFederalRound($0, published: 0) }
        case .holdProvincialDraw:
            both(stream, number).map { .holdProvincialDraw(stream: $0, invitations: $1) }
        case .nominate: both(position, stream).map { .nominate(candidate: $0, stream: $1) }
        case .refuseFile: both(position, stream).map { .refuseFile(candidate: $0, stream: $1) }
        case .changeAllocation: both(jurisdiction, number).map { .changeAllocation($0, total: $1) }
        case .setAutopilot: isOn.map { .setAutopilot(jurisdiction, on: $0) }
        case .withdrawNomination, .extendNomination, .resolveIntentFlag:
            both(position, jurisdiction).flatMap { aboutCandidate(kind, $0, $1) }
        }
    }

    private func aboutCandidate(_ kind: InstructionKind, _ candidate: Int32, _ jurisdiction: Jurisdiction)
        -> Instruction?
    {
        switch kind {
        case .withdrawNomination: .withdrawNomination(candidate: candidate, by: jurisdiction)
        case .extendNomination:
            number.map {
                .extendNomination(
                    candidate: candidate, by: jurisdiction, months: Int16(truncatingIfNeeded: $0))
            }
        default:
            both(isOn, reason).map {
                .resolveIntentFlag(candidate: candidate, by: jurisdiction, proceed: $0, reason: $1)
            }
        }
    }

    /// The candidate as the kernel counts, from 0.
    private var position: Int32? { candidate.map { $0 - 1 } }

    private func both<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
        guard let first, let second else { return nil }
        return (first, second)
    }
}
