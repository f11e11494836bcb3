import Rulebook

extension World {
    /// Applies an instruction and keeps it with its outcome in the record; a refused one changes nothing else.
    @discardableResult
    public mutating func apply(_ instruction: Instruction) -> Outcome {
        let outcome = carryOut(instruction)
        record.instructions.append(InstructionRow(day: day, instruction: instruction, outcome: outcome))
        return outcome
    }

    private mutating func carryOut(_ instruction: Instruction) -> Outcome {
        switch instruction {
        case .advanceClock(let last): advance(to: last)
        case .holdFederalRound(let round, let published): holdRound(round, published: published)
        case .holdProvincialDraw(let stream, let invitations): holdDraw(stream, invitations: Int(invitations))
        case .nominate(let candidate, let stream): nominate(Int(candidate), stream: stream)
        case .refuseFile(let candidate, let stream): refuseFile(Int(candidate), stream: stream)
        case .withdrawNomination(let candidate, let jurisdiction):
            withdrawNomination(Int(candidate), by: jurisdiction)
        case .extendNomination(let candidate, let jurisdiction, let months):
            extendNomination(Int(candidate), by: jurisdiction, months: Int(months))
        case .resolveIntentFlag(let candidate, let jurisdiction, let proceed, let reason):
            resolveFlag(Int(candidate), by: jurisdiction, proceed: proceed, reason: reason)
        case .changeAllocation(let jurisdiction, let total): changeAllocation(jurisdiction, total: Int(total))
        case .setAutopilot(let jurisdiction, let on): setAutopilot(jurisdiction, on: on)
        }
    }

    private mutating func changeAllocation(_ jurisdiction: Jurisdiction, total: Int) -> Outcome {
        guard law[jurisdiction] != nil else { return .refused(.noSuchProgram) }
        let state = provinces[Int(jurisdiction.rawValue)]
        guard total >= state.used, total <= 1_000_000 else { return .refused(.invalidNumber) }
        if total != state.allocation {
            setAllocation(jurisdiction, total: total, from: max(day, period.first))
        }
        return .applied(total)
    }

    private mutating func setAutopilot(_ jurisdiction: Jurisdiction?, on: Bool) -> Outcome {
        guard let jurisdiction else {
            isFederalOnAutopilot = on
            return .applied()
        }
        guard law[jurisdiction] != nil else { return .refused(.noSuchProgram) }
        provinces[Int(jurisdiction.rawValue)].isOnAutopilot = on
        return .applied()
    }
}
