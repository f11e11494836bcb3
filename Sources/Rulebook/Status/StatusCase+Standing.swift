extension StatusCase {
    /// Where the person stands on the day.
    public var standing: TemporaryStanding {
        if past(stated.leftCanadaOn) != nil { return .abroad }
        guard stated.permit.kind != .none else { return candidate.residence == nil ? .abroad : .unknown }
        if day <= stated.permit.expiresOn { return .authorized(until: stated.permit.expiresOn) }
        if let appliedOn = extensionInTime, day <= lastDayOfStatus || past(stated.extensionRefusedOn) == nil {
            return .maintained(appliedOn: appliedOn)
        }
        return standingAfterLoss
    }

    /// The day of an extension applied for by the end of the stay; a later application keeps nothing alive.
    var extensionInTime: Day? {
        past(stated.appliedToExtendOn).flatMap { $0 <= stated.permit.expiresOn ? $0 : nil }
    }

    /// The last day with status, as far as is known on the day: the permit's, or that of a later refusal.
    var lastDayOfStatus: Day {
        guard extensionInTime != nil, let refusedOn = past(stated.extensionRefusedOn) else {
            return stated.permit.expiresOn
        }
        return max(stated.permit.expiresOn, refusedOn)
    }

    /// The ninetieth day after the last day of status.
    var restorableUntil: Day { lastDayOfStatus + (law.restorationDays[lastDayOfStatus] ?? 0) }

    private var standingAfterLoss: TemporaryStanding {
        let (lastDay, until) = (lastDayOfStatus, restorableUntil)
        if let appliedOn = past(stated.appliedToRestoreOn), appliedOn > lastDay, appliedOn <= until,
            past(stated.restorationRefusedOn) == nil
        {
            return .restorationPending(appliedOn: appliedOn)
        }
        return day <= until ? .restorable(lastDay: lastDay, until: until) : .lost(lastDay: lastDay)
    }

    /// The rules the standing rests on.
    public var bases: [LegalBasis] {
        let rules: [Dated<Words>] =
            switch standing {
            case .abroad, .authorized, .unknown: [law.stay]
            case .maintained: [law.maintainedStay]
            case .restorable, .restorationPending: [law.stay, law.restoration, law.restoredStatus]
            case .lost: [law.stay, law.afterRestoration]
            }
        let barred = standing.isLoss ? [law.unauthorizedWork] : []
        return (rules + barred).compactMap { $0.basis(on: day) }
    }

    /// What in the statement has no effect, and why.
    public var remarks: [Words] {
        var remarks: [Words] = []
        if let appliedOn = past(stated.appliedToExtendOn), appliedOn > stated.permit.expiresOn {
            remarks.append(
                Words(
                    "the extension of \(appliedOn) came after the stay ended on \(stated.permit.expiresOn) and keeps nothing alive",
                    fr:
                        "la demande de prolongation du \(appliedOn) est postérieure à la fin du séjour, le \(stated.permit.expiresOn), et ne conserve rien"
                ))
        }
        if let appliedOn = past(stated.appliedToRestoreOn), appliedOn > restorableUntil {
            remarks.append(
                Words(
                    "restoration was applied for on \(appliedOn), after its last day, \(restorableUntil)",
                    fr:
                        "le rétablissement a été demandé le \(appliedOn), après le dernier jour, le \(restorableUntil)"
                ))
        }
        if application != nil {
            remarks.append(
                Words(
                    "a pending application for permanent residence gives no temporary status",
                    fr: "une demande de résidence permanente en cours ne donne aucun statut temporaire"))
        }
        return remarks
    }
}
