public import Kernel
public import Rulebook

/// What an instruction would do, found on a copy of the world; the world itself stays as it is.
public struct Preview: Sendable {
    /// A candidate who would be invited.
    public struct Invited: Hashable, Sendable {
        /// The number in the simulation, from 1.
        public let candidate: Int
        /// Points in the stream, or the rank in the pool.
        public let points: Int
        /// The score of the ranking system without a nomination.
        public let score: Int
        /// What is found on intention to reside; nil where no province asks.
        public let intention: IntentLevel?
        public let isFlagged: Bool
        public let isQuebecOnly: Bool
    }

    public let outcome: Outcome
    /// In the order of invitation; empty for instructions that invite nobody.
    public let invited: [Invited]
    /// Nominations the province may still issue; nil for the federal side.
    public let allocationLeft: Int?
    /// Files of the province that are not decided, those of the preview included; nil for the federal side.
    public let openFiles: Int?

    /// Of the invited, those whose intention to reside is flagged.
    public var flagged: Int { invited.count { $0.isFlagged } }
}

extension LiveSimulation {
    /// What an instruction would do today.
    public func preview(_ instruction: Instruction) -> Preview {
        var fork = world
        let (files, invitations) = (world.record.files.count, world.record.invitations.count)
        let outcome = fork.apply(instruction)
        let drawn = (files..<fork.record.files.count).map { invitedByDraw(file: $0, &fork) }
        let rounded = (invitations..<fork.record.invitations.count).map { position -> Preview.Invited in
            let row = fork.record.invitations[position]
            return Preview.Invited(
                candidate: Int(row.candidate) + 1, points: Int(row.score),
                score: Int(fork.candidateRow(Int(row.candidate)).score), intention: nil, isFlagged: false,
                isQuebecOnly: false)
        }
        let province = program(of: instruction)
        return Preview(
            outcome: outcome, invited: drawn + rounded,
            allocationLeft: province.map { fork.province($0).left },
            openFiles: province.map { openFiles(of: $0, in: fork) })
    }

    private func invitedByDraw(file: Int, _ fork: inout World) -> Preview.Invited {
        fork.weighIntention(ofFile: file)
        let row = fork.record.files[file]
        return Preview.Invited(
            candidate: Int(row.candidate) + 1, points: Int(row.points),
            score: Int(fork.candidateRow(Int(row.candidate)).score), intention: row.intentLevel,
            isFlagged: row.isFlagged, isQuebecOnly: row.isQuebecOnly)
    }

    /// The province whose business an instruction is; nil for the federal side.
    public func program(of instruction: Instruction) -> Jurisdiction? {
        switch instruction {
        case .advanceClock, .holdFederalRound: nil
        case .holdProvincialDraw(let stream, _), .nominate(_, let stream), .refuseFile(_, let stream):
            world.streams.indices.contains(Int(stream)) ? world.streams[Int(stream)].jurisdiction : nil
        case .withdrawNomination(_, let jurisdiction), .extendNomination(_, let jurisdiction, _),
            .resolveIntentFlag(_, let jurisdiction, _, _), .changeAllocation(let jurisdiction, _):
            jurisdiction
        case .setAutopilot(let jurisdiction, _): jurisdiction
        }
    }

    private func openFiles(of jurisdiction: Jurisdiction, in world: World) -> Int {
        world.streams.lazy.filter { $0.jurisdiction == jurisdiction }
            .reduce(0) { $0 + world.openFileCount($1.position) }
    }
}
