public import Rulebook

extension ImportedCandidate {
    /// True when a day of assessment is stated and the assessment is so many months old on a day.
    ///
    /// An assessment counts to the day before it has that age, as a language result does.
    public func isAssessmentExpired(on day: Day, months: Int) -> Bool {
        assessedOn.map { $0.adding(months: months) <= day } ?? false
    }

    /// The person with what of the education counts on a day, for ranking and programs alike.
    ///
    /// With a day of assessment the education rests on a foreign credential. Once the assessment has expired, what was
    /// completed in Canada is all that counts: a program of three years for study of three years or longer, of one year for
    /// one or two years, unless the education as stated is lower. Not stated, nothing changes.
    public func assessed(on day: Day, months: Int) -> ImportedCandidate {
        guard assessedOn != nil else { return self }
        let isExpired = isAssessmentExpired(on: day, months: months)
        var person = self
        person.candidate.facts.set(.credentialAssessed, !isExpired)
        if isExpired {
            person.candidate.credential = min(candidate.credential, candidate.canadianStudy.credential)
        }
        return person
    }
}

extension CanadianStudy {
    /// The least credential that study of such a length in Canada ends with.
    fileprivate var credential: Credential {
        switch self {
        case .none: .none
        case .oneOrTwoYears: .oneYear
        case .threeYearsOrLonger: .threeYear
        }
    }
}
