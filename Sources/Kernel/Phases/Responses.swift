import Rulebook

extension World {
    /// An invited candidate applies, declines and returns to the pool, or stays silent and loses the profile.
    mutating func answerInvitation(_ invitation: Int) {
        let row = record.invitations[invitation]
        let index = Int(row.candidate)
        guard row.outcome == .pending else { return }
        let round = record.rounds[Int(row.round)]
        let chance = takeUp(row, round)
        let applies = (row.program != .pnp || isLiveNominee(index)) && happens(chance, row.invitedOn, index)
        let fault = applies ? faultAtFiling(row, round) : FilingFault.none
        let seesLoss = if case .lost = fault { seesLoss(row) } else { false }
        if applies, !seesLoss { return applyForResidence(index, invitation: invitation, fault) }
        let declines =
            seesLoss
            || random.happens(
                behaviour.declines, Purpose.invitationDecline.rawValue, index, Int(row.invitedOn.number))
        record.invitations[invitation].outcome = declines ? .declined : .lapsed
        record.invitations[invitation].outcomeOn = day
        if declines {
            returnToPool(index)
        } else {
            // The profile is used up, and an enhanced nomination was made on that profile.
            if columns.nomination[index] >= 0 { endNomination(Int(columns.nomination[index]), .lapsed) }
            close(index, .invitationLapsed)
            considerReentry(index)
        }
    }

    /// What is wrong with the application: what no longer holds, or documents that are missing.
    private func faultAtFiling(_ row: InvitationRow, _ round: RoundRow) -> FilingFault {
        let loss = loss(since: row, in: round)
        if loss != .none { return .lost(loss) }
        let isIncomplete = random.happens(
            behaviour.filesIncomplete, Purpose.completeness.rawValue, Int(row.candidate), Int(day.number))
        return isIncomplete ? .incomplete : .none
    }

    /// True when a candidate who would lose by applying sees it and declines, as the department advises.
    private func seesLoss(_ row: InvitationRow) -> Bool {
        random.happens(
            behaviour.seesLoss, Purpose.filingLoss.rawValue, Int(row.candidate), Int(row.invitedOn.number))
    }

    private func takeUp(_ row: InvitationRow, _ round: RoundRow) -> Chance {
        if row.program == .pnp { return behaviour.appliesAsNominee }
        guard round.kind == .category else { return behaviour.appliesFromProgram }
        return round.category == .french ? behaviour.appliesFromFrench : behaviour.appliesFromCategory
    }

    private func happens(_ chance: Chance, _ invitedOn: Day, _ index: Int) -> Bool {
        random.happens(chance, Purpose.invitationAnswer.rawValue, index, Int(invitedOn.number))
    }

    private func isLiveNominee(_ index: Int) -> Bool {
        let nomination = columns.nomination[index]
        return nomination >= 0 && record.nominations[Int(nomination)].state == .invited
    }

    /// A profile whose invitation was declined is in the pool as before, with its time stamp.
    private mutating func returnToPool(_ index: Int) {
        if isLiveNominee(index) { record.nominations[Int(columns.nomination[index])].state = .accepted }
        assess(index)
        let isExpired = columns.submittedOn(index).adding(months: inForce.profileMonths) <= day
        guard columns.programs[index] != 0, !isExpired else {
            if columns.nomination[index] >= 0 { endNomination(Int(columns.nomination[index]), .lapsed) }
            return close(index, isExpired ? .expired : .ineligible)
        }
        columns.standing[index] = .inPool
        pool.insert(index, score: rank(of: index))
        noteDeparture(index)
        noteReview(index)
    }

    private mutating func applyForResidence(_ index: Int, invitation: Int, _ fault: FilingFault) {
        record.invitations[invitation].outcome = .applied
        record.invitations[invitation].outcomeOn = day
        let program = record.invitations[invitation].program
        addApplication(
            index, nomination: program == .pnp ? Int(columns.nomination[index]) : -1, invitation: invitation,
            program: program, delay: behaviour.processingDelay, fault: fault)
        if program != .pnp, columns.nomination[index] >= 0 {
            endNomination(Int(columns.nomination[index]), .declined)
        }
    }

    /// A base nominee applies for permanent residence, or lets the nomination run out.
    mutating func applyOnBaseNomination(_ nomination: Int) {
        let row = record.nominations[nomination]
        let index = Int(row.candidate)
        guard row.state == .accepted,
            columns.standing[index] == .inPool || columns.standing[index] == .outside
        else { return }
        guard
            random.happens(
                behaviour.appliesOnBaseNomination, Purpose.baseApplication.rawValue, index,
                Int(row.issuedOn.number))
        else {
            return
        }
        if columns.standing[index] == .inPool { pool.remove(index) }
        columns.departure[index] = .appliedOutside
        addApplication(
            index, nomination: nomination, invitation: -1, program: .pnp,
            delay: behaviour.baseProcessingDelay, fault: .none)
    }

    private mutating func addApplication(
        _ index: Int, nomination: Int, invitation: Int, program: FederalPrograms, delay: Delay,
        fault: FilingFault
    ) {
        let application = record.applications.count
        let isIncomplete = if case .incomplete = fault { true } else { false }
        let days =
            isIncomplete
            ? behaviour.completenessDelay.days(random, .completenessDelay, index, Int(day.number))
            : delay.days(random, .processing, index, Int(day.number))
        let due = day + max(1, days)
        filingFaults.append(fault)
        columns.standing[index] = .applied
        columns.leftOn[index] = day.number
        if invitation >= 0 { columns.departure[index] = .invited }
        withdrawFiles(index)
        if nomination >= 0 {
            record.nominations[nomination].state = .applied
            record.nominations[nomination].appliedOn = day
        }
        record.applications.append(
            ApplicationRow(
                candidate: Int32(index), nomination: Int32(nomination), invitation: Int32(invitation),
                program: program,
                appliedOn: day, dueOn: due, decidedOn: .distantPast, outcome: .pending, ground: .none))
        agenda.note(Event(kind: .decision, candidate: Int32(index), reference: Int32(application)), on: due)
    }
}
