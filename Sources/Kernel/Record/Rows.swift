public import Rulebook

/// A federal round as it was held.
public struct RoundRow: Sendable, BitwiseCopyable {
    public var heldOn: Day
    public var kind: RoundKind
    public var category: RoundCategory?
    /// The invitations asked for; −1 for every nominee there is.
    public var requested: Int32
    public var invited: Int32
    /// The lowest score invited; 0 when nobody was.
    public var cutOff: Int16
    /// The time stamp of the last profile invited at the cut-off.
    public var tieBreakOn: Day
    public var tieBreakSecond: Int32
    /// Invited as nominees.
    public var nominees: Int32
    /// Candidates whom the round considered.
    public var considered: Int32
    /// The number of the published round it repeats; 0 for none.
    public var published: Int32
}

/// An invitation to apply for permanent residence.
public struct InvitationRow: Sendable, BitwiseCopyable {
    public var candidate: Int32
    public var round: Int32
    public var invitedOn: Day
    public var score: Int16
    /// The program the invitation is for: PNP, CEC, FSW, FST in that order.
    public var program: FederalPrograms
    public var respondBy: Day
    public var outcome: InvitationOutcome
    public var outcomeOn: Day
}

/// A provincial draw as it was held.
public struct DrawRow: Sendable, BitwiseCopyable {
    public var stream: Int16
    public var heldOn: Day
    public var requested: Int32
    public var invited: Int32
    /// The lowest points (or score, for a notification) invited; 0 when nobody was or no points decide.
    public var cutOff: Int32
    /// Candidates whom the draw considered.
    public var considered: Int32
}

/// A candidate's file with a province: from the invitation or the application to the decision.
public struct FileRow: Sendable, BitwiseCopyable {
    public var candidate: Int32
    public var stream: Int16
    /// The draw that invited; −1 for an application without invitation.
    public var draw: Int32
    /// Points in the stream's grid, or the score, when drawn.
    public var points: Int32
    public var openedOn: Day
    public var applyBy: Day
    public var appliedOn: Day
    /// The day the province's decision is due.
    public var dueOn: Day
    public var closedOn: Day
    public var state: FileState
    /// What was found on intention to reside when the file came up for decision.
    public var intentSum: Int16
    public var intentLevel: IntentLevel
    public var isFlagged: Bool
    public var isQuebecOnly: Bool
    public var resolution: FlagResolution
}

/// A nomination.
public struct NominationRow: Sendable, BitwiseCopyable {
    public var candidate: Int32
    public var stream: Int16
    public var file: Int32
    public var isEnhanced: Bool
    public var issuedOn: Day
    /// The year whose allocation it uses, its place in it, and the allocation on the day of issue; the place and the
    /// allocation are 0 for a nomination outside the total.
    public var year: Int16
    public var place: Int32
    public var allocation: Int32
    public var acceptBy: Day
    public var acceptedOn: Day
    public var invitedOn: Day
    public var applyBy: Day
    public var appliedOn: Day
    public var decidedOn: Day
    public var endedOn: Day
    public var state: NominationState
    public var placeFate: PlaceFate
    public var intentSum: Int16
    public var intentLevel: IntentLevel
    public var intentRegime: IntentRegime
    public var isFlagged: Bool
    public var isQuebecOnly: Bool
}

/// A signal of intention to reside found when a file came up for decision; kept with the file and so with its nomination.
public struct IntentSignalRow: Sendable, BitwiseCopyable {
    public var file: Int32
    /// The position of the signal in the world's list of signals.
    public var signal: Int16
    public var weight: Int8
}

/// An application for permanent residence.
public struct ApplicationRow: Sendable, BitwiseCopyable {
    public var candidate: Int32
    /// The nomination it rests on; −1 for none.
    public var nomination: Int32
    /// The invitation it answers; −1 on a base nomination.
    public var invitation: Int32
    public var program: FederalPrograms
    public var appliedOn: Day
    public var dueOn: Day
    public var decidedOn: Day
    public var outcome: ApplicationOutcome
    public var ground: RefusalGround
}

/// An earlier profile of a candidate who entered the pool again.
public struct FormerProfileRow: Sendable, BitwiseCopyable {
    public var candidate: Int32
    public var submittedOn: Day
    public var submittedSecond: Int32
    public var leftOn: Day
    public var departure: Departure
    public var score: Int16
}

/// How many profiles of a score were in the pool at the end of a day.
public struct PoolCountRow: Sendable, BitwiseCopyable {
    public var day: Day
    public var score: Int16
    public var count: Int32
    /// Of these, accepted nominees.
    public var nominees: Int32
}

/// A province's allocation from a day on.
public struct AllocationRow: Sendable, BitwiseCopyable {
    public var jurisdiction: Jurisdiction
    public var year: Int16
    public var from: Day
    public var total: Int32
}

/// The most nominations under a limit from a day on.
public struct CeilingRow: Sendable, BitwiseCopyable {
    /// The position in `World.limits`.
    public var limit: Int16
    public var from: Day
    public var ceiling: Int32
}

/// A place of a limit that a nomination took, with its issue or with an extension.
public struct PlaceRow: Sendable, BitwiseCopyable {
    public var nomination: Int32
    /// The position in `World.limits`.
    public var limit: Int16
    /// 0 for the issue, 1 and up for the extensions.
    public var ordinal: UInt8
    public var takenOn: Day
    public var place: Int32
    /// The most of the limit on the day the place was taken.
    public var ceiling: Int32
    public var fate: PlaceFate
    /// The day on which the nomination ended and the place came back or was lost; `distantPast` while it is kept.
    public var endedOn: Day
}

/// A place in a window that an application took.
public struct WindowPlaceRow: Sendable, BitwiseCopyable {
    public var file: Int32
    /// The position in `World.windows`.
    public var window: Int16
    public var takenOn: Day
    /// The place, from 1 in the order of the applications.
    public var place: Int32
}

/// An instruction with its outcome, in the order of application.
public struct InstructionRow: Sendable {
    /// The simulated day it was applied.
    public var day: Day
    public var instruction: Instruction
    public var outcome: Outcome

    public init(day: Day, instruction: Instruction, outcome: Outcome) {
        self.day = day
        self.instruction = instruction
        self.outcome = outcome
    }
}
