import Rulebook

extension JSONLines {
    /// Reads the status object of a line, whose keys are its own.
    mutating func status() throws(CandidateFileError) -> StatusDraft {
        var draft = StatusDraft()
        let outer = (keys: keys, path: path, field: outerField)
        (outerField, keys, path) = (field, StatusKey.names, 0)
        try members(StatusKey.ofStatus) { lines, key throws(CandidateFileError) in
            try lines.read(StatusKey.all[key], into: &draft)
        }
        try draft.check(self)
        (keys, path, outerField) = outer
        return draft
    }

    private mutating func read(
        _ key: StatusKey, into draft: inout StatusDraft
    ) throws(CandidateFileError) {
        switch key {
        case .permit: draft.permit = PermitKind(rawValue: UInt8(try word(of: CandidateWords.permits)))
        case .permitExpiresOn: draft.permitExpiresOn = try day()
        case .appliedToExtendOn: draft.stated.appliedToExtendOn = try day()
        case .appliedFor:
            draft.stated.appliedFor = PermitKind(rawValue: UInt8(try word(of: CandidateWords.permits)))
        case .extensionRefusedOn: draft.stated.extensionRefusedOn = try day()
        case .appliedToRestoreOn: draft.stated.appliedToRestoreOn = try day()
        case .restorationRefusedOn: draft.stated.restorationRefusedOn = try day()
        case .leftCanadaOn: draft.stated.leftCanadaOn = try day()
        case .credentialAssessedOn: draft.stated.credentialAssessedOn = try day()
        default: try readCircumstances(key, into: &draft)
        }
    }

    private mutating func readCircumstances(
        _ key: StatusKey, into draft: inout StatusDraft
    ) throws(CandidateFileError) {
        switch key {
        case .employer: draft.stated.employer = try identifier()
        case .employerIsGone: draft.stated.employerIsGone = try flag()
        case .riskOfAbuse: draft.stated.isAtRiskOfAbuse = try flag()
        case .fullTimeStudy: draft.stated.studiesFullTime = try flag()
        case .nomination: draft.stated.nomination = try nomination()
        case .invitation: draft.stated.invitation = try invitation()
        case .application: draft.stated.application = try application()
        default: draft.stated.finding = try finding()
        }
    }

    private mutating func nomination() throws(CandidateFileError) -> StatedNomination {
        var (province, issuedOn, isRestricted): (Jurisdiction?, Day?, Bool) = (nil, nil, false)
        try members(StatusKey.ofNomination) { lines, key throws(CandidateFileError) in
            switch StatusKey.all[key] {
            case .province: province = try lines.jurisdiction()
            case .issuedOn: issuedOn = try lines.day()
            default: isRestricted = try lines.flag()
            }
        }
        guard let province else { throw fault(under: "province", "missing; a nomination has a province") }
        guard Jurisdiction.withProgram.contains(province) else {
            throw fault(under: "province", "\(province.words) has no nominee program")
        }
        guard let issuedOn else { throw fault(under: "issued_on", "missing; a nomination has a day") }
        return StatedNomination(province, issuedOn: issuedOn, isEmployerRestricted: isRestricted)
    }

    private mutating func invitation() throws(CandidateFileError) -> StatedInvitation {
        var (program, issuedOn): (FederalPrograms?, Day?) = (nil, nil)
        try members(StatusKey.ofInvitation) { lines, key throws(CandidateFileError) in
            if StatusKey.all[key] == .program {
                program = try lines.federalProgram()
            } else {
                issuedOn = try lines.day()
            }
        }
        guard let program else { throw missingProgram }
        guard let issuedOn else { throw fault(under: "issued_on", "missing; an invitation has a day") }
        return StatedInvitation(program, issuedOn: issuedOn)
    }

    private mutating func application() throws(CandidateFileError) -> StatedApplication {
        var (program, appliedOn): (FederalPrograms?, Day?) = (nil, nil)
        var (acknowledgedOn, refusedOn): (Day?, Day?) = (nil, nil)
        try members(StatusKey.ofApplication) { lines, key throws(CandidateFileError) in
            switch StatusKey.all[key] {
            case .program: program = try lines.federalProgram()
            case .appliedOn: appliedOn = try lines.day()
            case .acknowledgedOn: acknowledgedOn = try lines.day()
            default: refusedOn = try lines.day()
            }
        }
        guard let program else { throw missingProgram }
        guard let appliedOn else { throw fault(under: "applied_on", "missing; an application has a day") }
        for (day, name) in [(acknowledgedOn, "acknowledged_on"), (refusedOn, "refused_on")] {
            guard let day, day < appliedOn else { continue }
            throw fault(under: name, "\(day) is before applied_on, \(appliedOn)")
        }
        return StatedApplication(
            program, appliedOn: appliedOn, acknowledgedOn: acknowledgedOn, refusedOn: refusedOn)
    }

    private mutating func finding() throws(CandidateFileError) -> EmployerFinding {
        var kind: EmployerFindingKind?
        var (sentOn, receivedOn): (Day?, Day?) = (nil, nil)
        try members(StatusKey.ofFinding) { lines, key throws(CandidateFileError) in
            switch StatusKey.all[key] {
            case .kind:
                kind = EmployerFindingKind(rawValue: UInt8(try lines.word(of: CandidateWords.findings)))
            case .noticeSentOn: sentOn = try lines.day()
            default: receivedOn = try lines.day()
            }
        }
        guard let kind else {
            throw fault(under: "kind", "missing; allowed are \(CandidateWords.findings.list)")
        }
        if let sentOn, let receivedOn, receivedOn < sentOn {
            throw fault(under: "notice_received_on", "\(receivedOn) is before notice_sent_on, \(sentOn)")
        }
        guard !kind.isPreliminary || sentOn != nil || receivedOn != nil else {
            throw fault(
                under: "notice_received_on", "missing; a preliminary finding has a notice, sent or received")
        }
        return EmployerFinding(kind, noticeSentOn: sentOn, noticeReceivedOn: receivedOn)
    }

    private mutating func federalProgram() throws(CandidateFileError) -> FederalPrograms {
        FederalPrograms(rawValue: 1 << UInt8(try word(of: CandidateWords.programs)))
    }

    private var missingProgram: CandidateFileError {
        fault(under: "program", "missing; allowed are \(CandidateWords.programs.list)")
    }
}
