public import Rulebook

/// The kinds of instructions; the raw value is the code in the database.
public enum InstructionKind: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case advanceClock = 0
    case holdFederalRound
    case holdProvincialDraw
    case nominate
    case refuseFile
    case withdrawNomination
    case extendNomination
    case resolveIntentFlag
    case changeAllocation
    case setAutopilot

    /// The name in files and in the database, such as `hold_federal_round`.
    public var code: String {
        switch self {
        case .advanceClock: "advance_clock"
        case .holdFederalRound: "hold_federal_round"
        case .holdProvincialDraw: "hold_provincial_draw"
        case .nominate: "nominate"
        case .refuseFile: "refuse_file"
        case .withdrawNomination: "withdraw_nomination"
        case .extendNomination: "extend_nomination"
        case .resolveIntentFlag: "resolve_intent_flag"
        case .changeAllocation: "change_allocation"
        case .setAutopilot: "set_autopilot"
        }
    }
}

/// The only thing that ever changes a world: one decision of the federal side, of a province, or of the clock.
///
/// Streams are named by their position in the world's law, candidates by their position in the world.
public enum Instruction: Hashable, Sendable {
    /// Live through the days up to and including this one.
    case advanceClock(to: Day)
    /// Hold a round; `published` is the number of the published round it repeats, 0 for none.
    case holdFederalRound(FederalRound, published: Int32)
    /// Invite so many candidates of a stream, the best first.
    case holdProvincialDraw(stream: Int16, invitations: Int32)
    /// Nominate the candidate of an open file of the stream.
    case nominate(candidate: Int32, stream: Int16)
    /// Refuse an open file.
    case refuseFile(candidate: Int32, stream: Int16)
    /// Withdraw a live nomination that has not become an application.
    case withdrawNomination(candidate: Int32, by: Jurisdiction)
    /// Give a nomination so many more months.
    case extendNomination(candidate: Int32, by: Jurisdiction, months: Int16)
    /// An officer's word on a flag of intention to reside; `proceed` false keeps the file from nomination.
    case resolveIntentFlag(candidate: Int32, by: Jurisdiction, proceed: Bool, reason: String)
    /// The province's allocation of the current year becomes this.
    case changeAllocation(Jurisdiction, total: Int32)
    /// Put a province, or the federal side (nil), on or off its autopilot.
    case setAutopilot(Jurisdiction?, on: Bool)

    /// The kind of the instruction.
    public var kind: InstructionKind {
        switch self {
        case .advanceClock: .advanceClock
        case .holdFederalRound: .holdFederalRound
        case .holdProvincialDraw: .holdProvincialDraw
        case .nominate: .nominate
        case .refuseFile: .refuseFile
        case .withdrawNomination: .withdrawNomination
        case .extendNomination: .extendNomination
        case .resolveIntentFlag: .resolveIntentFlag
        case .changeAllocation: .changeAllocation
        case .setAutopilot: .setAutopilot
        }
    }
}
