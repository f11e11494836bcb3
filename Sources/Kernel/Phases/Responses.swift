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
        if applies { return applyForResidence(index, invitation: invitation) }
        let declines = random.happens(
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

    private mutating func applyForResidence(_ index: Int, invitation: Int) {
        record.invitations[invitation].outcome = .applied
        record.invitations[invitation].outcomeOn = day
        let program = record.invitations[invitation].program
        addApplication(
            index, nomination: program == .pnp ? Int(columns.nomination[index]) : -1, invitation: invitation,
            program: program,
            delay: behaviour.processingDelay)
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
            index, nomination: nomination, invitation: -1, program: .pnp, delay: behaviour.baseProcessingDelay
        )
    }

    private mutating func addApplication(
        _ index: Int, nomination: Int, invitation: Int, program: FederalPrograms, delay: Delay
    ) {
        let application = record.applications.count
        let due = day + max(1, delay.days(random, .processing, index, Int(day.number)))
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

    /// The federal department decides an application for permanent residence.
    mutating func decide(application: Int) {
        let row = record.applications[application]
        let index = Int(row.candidate)
        let chance = row.nomination >= 0 ? behaviour.approvesNominee : behaviour.approvesOther
        let isApproved = random.happens(chance, Purpose.decision.rawValue, index, Int(row.appliedOn.number))
        record.applications[application].decidedOn = day
        record.applications[application].outcome = isApproved ? .approved : .refused
        record.applications[application].ground = isApproved ? .none : ground(index, row.appliedOn)
        columns.standing[index] = isApproved ? .admitted : .refused
        guard row.nomination >= 0 else { return }
        let nomination = Int(row.nomination)
        record.nominations[nomination].state = isApproved ? .approved : .refused
        record.nominations[nomination].decidedOn = day
        record.nominations[nomination].endedOn = day
        columns.nomination[index] = -1
    }

    /// The ground of a refusal: no table gives shares, so the model takes eligibility 45, accuracy 30, admissibility 20 and
    /// misrepresentation 5 in a hundred.
    private func ground(_ index: Int, _ appliedOn: Day) -> RefusalGround {
        switch random.below(100, Purpose.refusalGround.rawValue, index, Int(appliedOn.number)) {
        case 0..<45: .eligibility
        case 45..<75: .accuracy
        case 75..<95: .admissibility
        default: .misrepresentation
        }
    }
}
