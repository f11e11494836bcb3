import Rulebook

extension World {
    /// The federal department decides an application for permanent residence, or returns an incomplete one.
    mutating func decide(application: Int) {
        let row = record.applications[application]
        let index = Int(row.candidate)
        record.applications[application].decidedOn = day
        let ground: RefusalGround
        switch filingFaults[application] {
        case .incomplete: return comeBack(application)
        case .lost(let loss): ground = loss
        case .none:
            let chance = row.nomination >= 0 ? behaviour.approvesNominee : behaviour.approvesOther
            let isApproved = random.happens(
                chance, Purpose.decision.rawValue, index, Int(row.appliedOn.number))
            ground = isApproved ? .none : drawnGround(index, row.appliedOn)
        }
        let isApproved = ground == .none
        record.applications[application].outcome = isApproved ? .approved : .refused
        record.applications[application].ground = ground
        columns.standing[index] = isApproved ? .admitted : .refused
        if row.nomination >= 0 { close(nomination: Int(row.nomination), isApproved: isApproved) }
        if !isApproved { considerReentry(index, refusedFor: ground) }
    }

    private mutating func close(nomination: Int, isApproved: Bool) {
        record.nominations[nomination].state = isApproved ? .approved : .refused
        record.nominations[nomination].decidedOn = day
        record.nominations[nomination].endedOn = day
        columns.nomination[Int(record.nominations[nomination].candidate)] = -1
    }

    /// An incomplete application was never made: the invitation is spent, and a nomination on that profile is of no use.
    private mutating func comeBack(_ application: Int) {
        let row = record.applications[application]
        let index = Int(row.candidate)
        record.applications[application].outcome = .returned
        columns.standing[index] = .left
        columns.departure[index] = .applicationReturned
        if row.nomination >= 0 {
            record.nominations[Int(row.nomination)].appliedOn = .distantPast
            endNomination(Int(row.nomination), .lapsed)
        }
        considerReentry(index)
    }

    /// A refused candidate may submit a new profile at once, but after misrepresentation only when the bar is over.
    private mutating func considerReentry(_ index: Int, refusedFor ground: RefusalGround) {
        let ordinal = Int(columns.profiles[index])
        guard (1..<200).contains(ordinal),
            random.happens(behaviour.entersAgainAfterRefusal, Purpose.reentry.rawValue, index, ordinal)
        else { return }
        let delay = behaviour.entersAgainDelay.days(random, .reentryDelay, index, ordinal)
        let first = ground == .misrepresentation ? day.adding(years: inForce.misrepresentationBarYears) : day
        noteReentry(index, ordinal, on: first + 1 + min(delay, inForce.completionDays))
    }

    /// The ground of a refusal on documents: no table gives shares, so the model takes eligibility 45, accuracy 30, admissibility 20 and
    /// misrepresentation 5 in a hundred.
    private func drawnGround(_ index: Int, _ appliedOn: Day) -> RefusalGround {
        switch random.below(100, Purpose.refusalGround.rawValue, index, Int(appliedOn.number)) {
        case 0..<45: .eligibility
        case 45..<75: .accuracy
        case 75..<95: .admissibility
        default: .misrepresentation
        }
    }
}
