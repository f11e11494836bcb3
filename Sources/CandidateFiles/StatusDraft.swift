import Rulebook

/// A status as far as a line has stated it; days that contradict each other are refused before it is used.
struct StatusDraft {
    var permit: PermitKind?
    var permitExpiresOn: Day?
    var stated = TemporaryResidence(.none)

    /// Throws for days that cannot both be so.
    func check(_ lines: borrowing JSONLines) throws(CandidateFileError) {
        if permit == nil || permit == PermitKind.none, permitExpiresOn != nil {
            throw lines.fault(under: "permit_expires_on", "stated without a permit; expected permit too")
        }
        if let permit, permit != .none, permitExpiresOn == nil {
            throw lines.fault(under: "permit_expires_on", "missing; a permit has a last day")
        }
        try check(
            stated.extensionRefusedOn, "extension_refused_on", after: stated.appliedToExtendOn,
            "applied_to_extend_on", lines)
        try check(
            stated.restorationRefusedOn, "restoration_refused_on", after: stated.appliedToRestoreOn,
            "applied_to_restore_on", lines)
        if stated.appliedFor != nil, stated.appliedToExtendOn == nil {
            throw lines.fault(under: "applied_for", "expected applied_to_extend_on too")
        }
        if let invitation = stated.invitation, let application = stated.application {
            guard application.appliedOn >= invitation.issuedOn else {
                throw lines.fault(
                    under: "application",
                    "applied_on \(application.appliedOn) is before the invitation of \(invitation.issuedOn)")
            }
            guard application.program == invitation.program else {
                throw lines.fault(under: "application", "not under the program of the invitation")
            }
        }
    }

    private func check(
        _ later: Day?, _ laterName: String, after earlier: Day?, _ earlierName: String,
        _ lines: borrowing JSONLines
    ) throws(CandidateFileError) {
        guard let later else { return }
        guard let earlier else { throw lines.fault(under: laterName, "expected \(earlierName) too") }
        guard later >= earlier else {
            throw lines.fault(under: laterName, "\(later) is before \(earlierName), \(earlier)")
        }
    }
}
