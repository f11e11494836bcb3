extension StatusCase {
    /// The day the employer's notice was received: as stated, or so many days after it was sent.
    public var noticeReceivedOn: Day? {
        guard let finding = stated.finding else { return nil }
        if let receivedOn = finding.noticeReceivedOn { return receivedOn }
        guard let sentOn = finding.noticeSentOn, let days = deemedReceipt(sentOn) else { return nil }
        return sentOn + days.value
    }

    /// The last day for the employer's answer to a preliminary finding.
    public var employerReplyEndsOn: Day? {
        guard let receivedOn = noticeReceivedOn, let days = replyDays(receivedOn) else { return nil }
        return receivedOn + days.value
    }

    /// What the finding does on the day, each with its text.
    public var employerEffects: [LegalBasis] {
        guard let finding = stated.finding, isNoticed else { return [] }
        let reply = finding.kind.isPreliminary ? [law.employers.reply.basis(on: day)].compactMap { $0 } : []
        return reply
            + law.employers.effects.filter { $0.kinds.contains(finding.kind) && isReached($0.stage) }
            .compactMap { $0.words.basis(on: day) }
    }

    /// What a final determination may still bring, for a finding that is preliminary.
    public var employerConsequences: [LegalBasis] {
        guard let finding = stated.finding, finding.kind.isPreliminary, isNoticed else { return [] }
        return law.employers.consequences.compactMap { $0.basis(on: day) }
    }

    /// True when no permit for the stated employer is issued on the day.
    var barsEmployer: Bool { isNoticed && stated.finding?.kind.barsPermits == true }

    /// True when the stated employer's offer no longer counts on the day.
    var hasLostOffer: Bool { isNoticed && stated.finding?.kind.endsOffer == true }

    /// A finding is there from the day its notice was sent or received; without either, it always was.
    private var isNoticed: Bool {
        guard let finding = stated.finding else { return false }
        guard let first = finding.noticeSentOn ?? finding.noticeReceivedOn else { return true }
        return first <= day
    }

    private func isReached(_ stage: EmployerEffect.Stage) -> Bool {
        switch stage {
        case .always: true
        case .nominated: nomination != nil
        case .nominatedForEmployer: nomination?.isEmployerRestricted == true
        case .invitedAsNominee: nomination != nil && invitation?.program == .pnp && application == nil
        case .appliedAsNominee: nomination != nil && application?.program == .pnp
        }
    }

    var employerDays: [ComingDay] {
        guard let finding = stated.finding, isNoticed, let receivedOn = noticeReceivedOn else { return [] }
        var days: [ComingDay] = []
        if finding.noticeReceivedOn == nil, let sentOn = finding.noticeSentOn,
            let change = deemedReceipt(sentOn)?.change
        {
            days.append(ComingDay(day: receivedOn, kind: .noticeReceived, change: change))
        }
        if finding.kind.isPreliminary, let end = employerReplyEndsOn {
            let change = replyDays(receivedOn)?.change
            days.append(ComingDay(day: end, kind: .employerReplyEnds, change: change))
        }
        if finding.kind == .penalty, let due = law.employers.penaltyDays.version(on: receivedOn) {
            days.append(ComingDay(day: receivedOn + due.value, kind: .penaltyDue, change: due.change))
        }
        return days
    }

    /// Five days where the pandemic duties alone are in question and the reduced periods are in force, else the usual ones.
    private func deemedReceipt(_ sentOn: Day) -> Dated<Int>.Version? {
        let reduced =
            stated.finding?.kind == .preliminaryOnPandemicDuties
            ? law.employers.reducedDeemedReceiptDays.version(on: sentOn) : nil
        return reduced ?? law.employers.deemedReceiptDays.version(on: sentOn)
    }

    private func replyDays(_ receivedOn: Day) -> Dated<Int>.Version? {
        let reduced =
            stated.finding?.kind == .preliminaryOnPandemicDuties
            ? law.employers.reducedReplyDays.version(on: receivedOn) : nil
        return reduced ?? law.employers.replyDays.version(on: receivedOn)
    }
}
