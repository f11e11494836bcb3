import Kernel
import Postgres
import Rulebook

/// The columns an instruction fills; those its kind does not have stay null.
struct InstructionColumns {
    var jurisdiction: Jurisdiction?
    var stream: Int16?
    var candidate: Int32?
    var number: Int32?
    var until: Day?
    var round: FederalRound?
    var published: Int32?
    var isOn: Bool?
    var reason: String?

    /// The names of the columns that `write` fills, in its order.
    static let names =
        "jurisdiction stream candidate_id number until round_kind category published_round is_on reason"

    init(_ instruction: Instruction) {
        switch instruction {
        case .advanceClock(let day): until = day
        case .holdFederalRound(let round, let number):
            self.round = round
            self.number = round.invitations.map { Int32($0) }
            published = number == 0 ? nil : number
        case .holdProvincialDraw(let stream, let invitations):
            self.stream = stream
            number = invitations
        case .nominate(let candidate, let stream), .refuseFile(let candidate, let stream):
            self.candidate = candidate + 1
            self.stream = stream
        case .withdrawNomination(let candidate, let jurisdiction):
            self.candidate = candidate + 1
            self.jurisdiction = jurisdiction
        case .extendNomination(let candidate, let jurisdiction, let months):
            self.candidate = candidate + 1
            self.jurisdiction = jurisdiction
            number = Int32(months)
        case .resolveIntentFlag(let candidate, let jurisdiction, let proceed, let reason):
            self.candidate = candidate + 1
            self.jurisdiction = jurisdiction
            isOn = proceed
            self.reason = reason
        case .changeAllocation(let jurisdiction, let total):
            self.jurisdiction = jurisdiction
            number = total
        case .setAutopilot(let jurisdiction, let on):
            self.jurisdiction = jurisdiction
            isOn = on
        }
    }
}

extension InstructionColumns {
    func write(_ writer: inout CopyWriter) throws(PostgresError) {
        try writer.append(jurisdiction?.code)
        writer.append(stream)
        writer.append(candidate)
        writer.append(number)
        try writer.append(until)
        writer.append(round.map { Int16($0.kind.rawValue) })
        writer.append((round?.category).map { Int16($0.rawValue) })
        writer.append(published)
        try writer.append(isOn)
        try writer.append(reason)
    }
}
