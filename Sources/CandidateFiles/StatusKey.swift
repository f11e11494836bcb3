/// Every key of a line's `status` object and of the objects in it.
enum StatusKey: String, CaseIterable {
    case permit
    case permitExpiresOn = "permit_expires_on"
    case appliedToExtendOn = "applied_to_extend_on"
    case appliedFor = "applied_for"
    case extensionRefusedOn = "extension_refused_on"
    case appliedToRestoreOn = "applied_to_restore_on"
    case restorationRefusedOn = "restoration_refused_on"
    case leftCanadaOn = "left_canada_on"
    case employer
    case employerIsGone = "employer_is_gone"
    case riskOfAbuse = "risk_of_abuse"
    case fullTimeStudy = "full_time_study"
    case credentialAssessedOn = "credential_assessed_on"
    case nomination
    case invitation
    case application
    case employerFinding = "employer_finding"
    // Within a nomination, an invitation, an application.
    case province
    case issuedOn = "issued_on"
    case employerRestricted = "employer_restricted"
    case program
    case appliedOn = "applied_on"
    case acknowledgedOn = "acknowledged_on"
    case refusedOn = "refused_on"
    // Within a finding on the employer.
    case kind
    case noticeSentOn = "notice_sent_on"
    case noticeReceivedOn = "notice_received_on"

    /// The keys in the order of their positions.
    static let all = allCases
    /// The keys' names, to find them by their bytes.
    static let names = WordTable(allCases.map(\.rawValue))

    static let ofNomination = KeySet(statusKeys: [.province, .issuedOn, .employerRestricted])
    static let ofInvitation = KeySet(statusKeys: [.program, .issuedOn])
    static let ofApplication = KeySet(statusKeys: [.program, .appliedOn, .acknowledgedOn, .refusedOn])
    static let ofFinding = KeySet(statusKeys: [.kind, .noticeSentOn, .noticeReceivedOn])
    static let ofStatus =
        KeySet(statusKeys: allCases) & ~(ofNomination | ofInvitation | ofApplication | ofFinding)
}

extension KeySet {
    /// The set of the listed keys of a status.
    init(statusKeys keys: [StatusKey]) {
        self = StatusKey.all.enumerated().reduce(0) { set, key in
            keys.contains(key.element) ? set | 1 << UInt64(key.offset) : set
        }
    }
}

/// The keys of a line that may carry a status: those of a candidate, and `status`.
enum StatusLine {
    /// The position of `status`, after the candidate's own keys; a set of keys has room for 64.
    static let position = CandidateKey.all.count
    static let names = WordTable(CandidateKey.allCases.map(\.rawValue) + ["status"])
    static let keys = CandidateObject.line.keys | 1 << KeySet(position)
}
