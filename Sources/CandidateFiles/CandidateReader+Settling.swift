import Rulebook

extension CandidateReader {
    /// The candidate that a line describes, once all of it has been read.
    func settle(
        _ draft: CandidateDraft, _ lines: inout JSONLines
    ) throws(CandidateFileError) -> ImportedCandidate {
        var candidate = draft.candidate
        candidate.bornOn = try birth(draft, lines)
        try settleLanguages(draft, &candidate, lines)
        try settleWork(draft, &candidate, lines)
        settlePlace(draft, &candidate)
        try settleFacts(draft, &candidate, lines)
        try settleOffer(draft, &candidate, lines)
        try checkOccupations(candidate, lines)
        try checkAssessment(draft, lines)
        try checkNomination(draft, lines)
        try checkSubmission(draft, lines)
        return ImportedCandidate(
            id: draft.id ?? "line \(lines.line)", candidate: candidate, submittedOn: draft.submittedOn,
            submittedSecond: draft.submittedSecond, inFederalPool: draft.inFederalPool,
            isNominated: draft.nominated ?? (draft.nominatedBy != nil), nominatedBy: draft.nominatedBy,
            nominatedOn: draft.nominatedOn, assessedOn: draft.assessedOn)
    }

    private func birth(_ draft: CandidateDraft, _ lines: borrowing JSONLines) throws(CandidateFileError)
        -> Day
    {
        switch (draft.age, draft.birthDate) {
        case (let age?, nil): return births[age]
        case (nil, let day?):
            guard day <= use.day else { throw lines.fault(under: "birth_date", "\(day) is after \(use.day)") }
            return day
        case (nil, nil): throw lines.fault("age or birth_date is missing")
        default: throw lines.fault("expected either age or birth_date, not both")
        }
    }

    private func settleWork(
        _ draft: CandidateDraft, _ candidate: inout Candidate, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) {
        let day = use.day
        let canadian = try months(draft.canadianWorkYears, draft.canadianWorkMonths, "canadian_work", lines)
        let foreign = try months(draft.foreignWorkYears, draft.foreignWorkMonths, "foreign_work", lines)
        let livesInCanada = candidate.residence != nil
        candidate.canadianMonths = canadian
        candidate.foreignMonths = foreign
        if canadian > 0 {
            candidate.canadianWorkUntil = draft.canadianWorkUntil ?? (livesInCanada ? day + 3_650 : day)
        }
        if foreign > 0 {
            candidate.foreignWorkUntil = draft.foreignWorkUntil ?? (livesInCanada ? day : day + 3_650)
        }
        candidate.workedIn =
            draft.workedIn ?? (canadian >= 12 ? candidate.residence.map { JurisdictionSet($0) } : nil) ?? []
        if let since = draft.employedSince {
            candidate.employedSince = since
        } else if candidate.facts.contains(.worksForOfferingEmployer) {
            candidate.employedSince = day.adding(months: -Int(canadian))
        }
    }

    private func months(
        _ years: Int?, _ months: Int?, _ name: String, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) -> UInt16 {
        guard years == nil || months == nil else {
            throw lines.fault(
                under: "\(name)_months", "expected either \(name)_years or \(name)_months, not both")
        }
        return UInt16(months ?? (years ?? 0) * 12)
    }

    private func settlePlace(_ draft: CandidateDraft, _ candidate: inout Candidate) {
        if candidate.residence != nil {
            candidate.residentSince =
                draft.residentSince ?? use.day.adding(months: -Int(candidate.canadianMonths))
        }
        candidate.canadianCredentials =
            draft.canadianCredentials ?? (candidate.canadianStudy == .none ? 0 : 1)
        candidate.studiedIn = draft.studiedIn ?? candidate.graduatedIn.map { JurisdictionSet($0) } ?? []
    }

    /// The two facts with a key of their own may stand in the list too, but not against it.
    private func settleFacts(
        _ draft: CandidateDraft, _ candidate: inout Candidate, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) {
        if let stated = draft.tradeCertificate {
            try settle(.tradeCertificate, stated, "trade_certificate", &candidate, lines)
        }
        if let stated = draft.siblingInCanada {
            try settle(.siblingInCanada, stated, "sibling_in_canada", &candidate, lines)
        }
    }

    private func settle(
        _ fact: Fact, _ stated: Bool, _ name: String, _ candidate: inout Candidate,
        _ lines: borrowing JSONLines
    ) throws(CandidateFileError) {
        guard stated || !candidate.facts.contains(fact) else {
            throw lines.fault(under: name, "false, but facts has \(name)")
        }
        candidate.facts.set(fact, stated)
    }
}
