import Rulebook

extension CandidateReader {
    /// Occupations that stand for a class of job offer whose own code is not stated: a senior manager, a developer.
    private static let majorGroup00 = Occupation(code: 12)
    private static let skilled = Occupation(code: 21_231)

    /// A `job_offer` is arranged employment, of the offer that is described or of one of its class.
    ///
    /// Its place when not stated: the destination, the residence, and for scoring, where the place is without effect, Ontario.
    func settleOffer(
        _ draft: CandidateDraft, _ candidate: inout Candidate, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) {
        guard draft.jobOffer != .none else { return }
        let isDescribed = candidate.offer.isPresent
        if !isDescribed { candidate.offer = JobOffer(in: try offerPlace(candidate, lines)) }
        let isStated = candidate.offer.occupation != .none
        let occupation = isStated ? candidate.offer.occupation : candidate.occupation
        let fits = draft.jobOffer.includes(occupation)
        guard fits || !isStated else {
            throw lines.fault(under: "job_offer", "does not agree with offer.noc \(occupation.text)")
        }
        let standIn =
            draft.jobOffer == .majorGroup00 ? CandidateReader.majorGroup00 : CandidateReader.skilled
        // A code of 2011 or 2016 earns nothing from 2022-11-16 on, and the class that is stated shall.
        candidate.offer.occupation = fits && (isStated || !occupation.hasFourDigits) ? occupation : standIn
        candidate.offer.features.insert([.arrangedEmployment, .fullTime, .yearRound])
        if !isDescribed { candidate.offer.features.insert(claimedFeatures(inOwnOccupation: fits)) }
    }

    /// What a class alone stands for: in scoring all that the law of any day asked of an offer, nothing more in a simulation.
    private func claimedFeatures(inOwnOccupation isOwn: Bool) -> OfferFeatures {
        guard case .scoring = use else { return [] }
        return isOwn
            ? [.permanent, .labourMarketImpactAssessed, .matchesExperience]
            : [.permanent, .labourMarketImpactAssessed]
    }

    /// A simulation begins in 2024 at the earliest, when a profile states codes of 2021.
    func checkOccupations(_ candidate: Candidate, _ lines: borrowing JSONLines) throws(CandidateFileError) {
        guard case .simulation = use else { return }
        for (occupation, name) in [(candidate.occupation, "noc"), (candidate.offer.occupation, "offer.noc")]
        where occupation.hasFourDigits {
            throw lines.fault(
                under: name,
                "\(occupation.text) is a code of NOC 2011 or 2016; a simulation takes the five digits of NOC 2021"
            )
        }
    }

    /// A credential is assessed before the day it is used on.
    func checkAssessment(_ draft: CandidateDraft, _ lines: borrowing JSONLines) throws(CandidateFileError) {
        let latest = max(use.day, draft.submittedOn ?? use.day)
        guard let day = draft.assessedOn, day > latest else { return }
        throw lines.fault(under: "assessed_on", "\(day) is after \(latest)")
    }

    private func offerPlace(
        _ candidate: Candidate, _ lines: borrowing JSONLines
    ) throws(CandidateFileError) -> Jurisdiction {
        if let place = candidate.destination ?? candidate.residence { return place }
        guard case .scoring = use else {
            throw lines.fault(under: "job_offer", "where is it? Expected offer, destination or residence too")
        }
        return .ontario
    }

    /// In a simulation a nomination has a province with a program and a day.
    func checkNomination(_ draft: CandidateDraft, _ lines: borrowing JSONLines) throws(CandidateFileError) {
        if draft.nominated == false, draft.nominatedBy != nil || draft.nominatedOn != nil {
            throw lines.fault(under: "nominated", "false, but nominated_by or nominated_on is stated")
        }
        if let province = draft.nominatedBy, !Jurisdiction.withProgram.contains(province) {
            throw lines.fault(under: "nominated_by", "\(province.words) has no nominee program")
        }
        guard case .simulation(let period) = use, draft.nominated ?? (draft.nominatedBy != nil) else {
            return
        }
        guard draft.nominatedBy != nil, let day = draft.nominatedOn else {
            throw lines.fault(under: "nominated", "expected nominated_by and nominated_on too")
        }
        guard day < period.first, draft.submittedOn ?? period.first - 1 < period.first, draft.inFederalPool
        else {
            throw lines.fault(
                under: "nominated", "only a profile of the pool before \(period.first) can carry a nomination"
            )
        }
    }

    /// In a simulation a profile comes before the period ends, and is not a year old when it begins.
    func checkSubmission(_ draft: CandidateDraft, _ lines: borrowing JSONLines) throws(CandidateFileError) {
        guard case .simulation(let period) = use, let day = draft.submittedOn else { return }
        guard day <= period.last, day.adding(months: 12) >= period.first else {
            throw lines.fault(
                under: "submitted_on",
                "\(day) is not between \(period.first.adding(months: -12)) and \(period.last), the days that matter"
            )
        }
    }
}

extension JobOfferClass {
    /// True when an occupation is of the class: of Major Group 00, or another of TEER 0 to 3 or of skill type 0, level A or B.
    fileprivate func includes(_ occupation: Occupation) -> Bool {
        let isTop = occupation != .none && occupation.majorGroup == 0
        return self == .majorGroup00 ? isTop : !isTop && SkillLevelSet.skilled.contains(occupation)
    }
}
