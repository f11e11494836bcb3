import Rulebook

extension Instruction {
    /// Adds the kind and everything the instruction says, a written reason included.
    func add(to digest: inout Digest) {
        digest.add(kind.rawValue)
        switch self {
        case .advanceClock(let day): digest.add(day)
        case .holdFederalRound(let round, let published):
            digest.add(round.kind.rawValue)
            digest.add(round.category.map { Int($0.rawValue) } ?? -1)
            digest.add(round.invitations ?? -1)
            digest.add(published)
        case .holdProvincialDraw(let stream, let invitations):
            digest.add(stream)
            digest.add(invitations)
        case .nominate(let candidate, let stream), .refuseFile(let candidate, let stream):
            digest.add(candidate)
            digest.add(stream)
        case .withdrawNomination(let candidate, let jurisdiction):
            digest.add(candidate)
            digest.add(jurisdiction.rawValue)
        case .extendNomination(let candidate, let jurisdiction, let months):
            digest.add(candidate)
            digest.add(jurisdiction.rawValue)
            digest.add(months)
        case .resolveIntentFlag(let candidate, let jurisdiction, let proceed, let reason):
            digest.add(candidate)
            digest.add(jurisdiction.rawValue)
            digest.add(proceed ? 1 : 0)
            digest.add(reason)
        case .changeAllocation(let jurisdiction, let total):
            digest.add(jurisdiction.rawValue)
            digest.add(total)
        case .setAutopilot(let jurisdiction, let on):
            digest.add(jurisdiction.map { Int($0.rawValue) } ?? -1)
            digest.add(on ? 1 : 0)
        }
    }
}
