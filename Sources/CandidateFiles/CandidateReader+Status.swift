public import Rulebook

extension CandidateReader {
    /// Reads whole lines of JSON that may carry a `status` object beside the keys of a candidate.
    ///
    /// The permit is that of `status`, or the candidate's own; both, when stated, have to agree. A nomination the line
    /// states with its province and day is taken over. Throws what `body` throws, and for the first mistake; an empty
    /// file is one.
    public func forEachStatus(
        in bytes: [UInt8],
        _ body: (ImportedCandidate, TemporaryResidence, Int) throws(CandidateFileError) -> Void
    ) throws(CandidateFileError) {
        var lines = JSONLines(file: file, bytes, bytes.indices, firstLine: 1, keys: StatusLine.names)
        if lines.word(.byteOrderMark) { lines.position = 3 }
        let blank = CandidateDraft(candidate: Candidate(bornOn: use.day, recordedOn: use.day))
        var isEmpty = true
        while lines.nextLine() {
            isEmpty = false
            let line = lines.line
            var draft = blank
            var status = StatusDraft()
            try lines.members(StatusLine.keys) { lines, key throws(CandidateFileError) in
                if key == StatusLine.position {
                    status = try lines.status()
                } else {
                    try lines.read(CandidateKey.all[key], into: &draft)
                }
            }
            let person = try settle(draft, &lines)
            var stated = try settle(status, person, lines)
            stated.knowsFirstTest = draft.firstLanguage?.takenOn != nil
            stated.knowsSecondTest = draft.secondLanguage?.takenOn != nil
            try lines.endLine()
            try body(person, stated, line)
        }
        guard !isEmpty else {
            throw CandidateFileError(file: file, line: 1, field: "", "no candidates in the file")
        }
    }

    private func settle(
        _ draft: StatusDraft, _ person: ImportedCandidate, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) -> TemporaryResidence {
        var stated = draft.stated
        stated.permit = person.candidate.permit
        if let kind = draft.permit {
            let permit =
                kind == .none
                ? WorkPermit.none : WorkPermit(kind, expiresOn: draft.permitExpiresOn ?? .distantPast)
            guard stated.permit == .none || stated.permit == permit else {
                throw lines.fault(under: "status.permit", "does not agree with permit")
            }
            stated.permit = permit
        }
        if stated.nomination == nil, let province = person.nominatedBy, let day = person.nominatedOn {
            stated.nomination = StatedNomination(province, issuedOn: day)
        }
        return stated
    }
}
