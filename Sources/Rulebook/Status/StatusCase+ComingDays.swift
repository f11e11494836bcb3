/// What happens on a day to come.
public enum ComingDayKind: UInt8, Sendable, CaseIterable {
    case permitEnds = 0
    case lastDayToExtend, restorationEnds
    case languageResultEnds, secondLanguageResultEnds, credentialAssessmentEnds, profileEnds
    case nominationAnswerEnds, nominationEnds, invitationEnds, decisionExpected
    case noticeReceived, employerReplyEnds, penaltyDue

    /// The code in JSON.
    public var code: String {
        "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : "\($1)" }
    }

    /// What the day is; a day that ends something is its last one.
    public var words: Words {
        switch self {
        case .permitEnds: Words("last day of the permit", fr: "dernier jour du permis")
        case .lastDayToExtend:
            Words("last day to apply for an extension", fr: "dernier jour pour demander une prolongation")
        case .restorationEnds:
            Words("last day to apply for restoration", fr: "dernier jour pour demander le rétablissement")
        case .languageResultEnds:
            Words(
                "last day of the result in the first language",
                fr: "dernier jour du résultat dans la première langue")
        case .secondLanguageResultEnds:
            Words(
                "last day of the result in the second language",
                fr: "dernier jour du résultat dans la deuxième langue")
        case .credentialAssessmentEnds:
            Words(
                "last day of the educational credential assessment",
                fr: "dernier jour de l'évaluation des diplômes d'études")
        case .profileEnds: Words("last day of the profile", fr: "dernier jour du profil")
        case .nominationAnswerEnds:
            Words(
                "last day to accept the nomination in the profile",
                fr: "dernier jour pour accepter la désignation dans le profil")
        case .nominationEnds:
            Words("last day of the nomination", fr: "dernier jour de la désignation")
        case .invitationEnds:
            Words(
                "last day to apply after the invitation",
                fr: "dernier jour pour présenter la demande après l'invitation")
        case .decisionExpected:
            Words(
                "decision on permanent residence expected (service standard, no right)",
                fr: "décision attendue sur la résidence permanente (norme de service, aucun droit)")
        case .noticeReceived:
            Words(
                "the notice to the employer counts as received",
                fr: "l'avis à l'employeur est réputé reçu")
        case .employerReplyEnds:
            Words(
                "last day for the employer to answer in writing",
                fr: "dernier jour pour la réponse écrite de l'employeur")
        case .penaltyDue: Words("penalty due", fr: "échéance de la sanction")
        }
    }
}

/// A day to come, with the text that sets it.
public struct ComingDay: Sendable {
    public let day: Day
    public let kind: ComingDayKind
    /// The rule's first day and text; nil where the document itself states the day.
    public let change: Change?
}

extension StatusCase {
    /// The days from this one on, in their order.
    public var comingDays: [ComingDay] {
        (statusDays + documentDays + nominationDays + employerDays).filter { $0.day >= day }
            .sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }
    }

    private var statusDays: [ComingDay] {
        let restoration = law.restorationDays.version(on: day)?.change
        switch standing {
        case .authorized(let until):
            let ends = ComingDay(day: until, kind: .permitEnds, change: law.stay.version(on: day)?.change)
            guard extensionInTime == nil else { return [ends] }
            let extend = law.maintainedStay.version(on: day)?.change
            return [
                ends, ComingDay(day: until, kind: .lastDayToExtend, change: extend),
                ComingDay(day: restorableUntil, kind: .restorationEnds, change: restoration),
            ]
        case .restorable(_, let until):
            return [ComingDay(day: until, kind: .restorationEnds, change: restoration)]
        default: return []
        }
    }

    /// The last days on which tests and an assessment count, and the profile's own.
    private var documentDays: [ComingDay] {
        var days: [ComingDay] = []
        func add(_ from: Day, _ years: Dated<Int>, _ kind: ComingDayKind) {
            guard let years = years.version(on: day) else { return }
            let end = from.adding(years: years.value) - 1
            days.append(ComingDay(day: end, kind: kind, change: years.change))
        }
        let (first, second) = (candidate.firstLanguage, candidate.secondLanguage)
        if first.isPresent, stated.knowsFirstTest {
            add(first.takenOn, law.resultYears, .languageResultEnds)
        }
        if second.isPresent, stated.knowsSecondTest {
            add(second.takenOn, law.resultYears, .secondLanguageResultEnds)
        }
        if let assessedOn = past(stated.credentialAssessedOn) {
            add(assessedOn, law.assessmentYears, .credentialAssessmentEnds)
        }
        if let submittedOn, application == nil, let months = windows.profileMonths.version(on: submittedOn) {
            days.append(
                ComingDay(
                    day: submittedOn.adding(months: months.value) - 1, kind: .profileEnds,
                    change: months.change))
        }
        return days
    }

    private var nominationDays: [ComingDay] {
        if let application { return decisionDay(of: application) }
        var days: [ComingDay] = []
        if let nomination, let end = nominationEndsOn {
            let answer = windows.acceptNominationDays.version(on: nomination.issuedOn)
            if let answer, invitation == nil {
                let last = nomination.issuedOn + answer.value
                days.append(ComingDay(day: last, kind: .nominationAnswerEnds, change: answer.change))
            }
            let change = windows.nominationMonths.version(on: nomination.issuedOn)?.change
            days.append(ComingDay(day: end, kind: .nominationEnds, change: change))
        }
        if let invitation, let end = invitationEndsOn {
            let change = windows.invitationDays.version(on: invitation.issuedOn)?.change
            days.append(ComingDay(day: end, kind: .invitationEnds, change: change))
        }
        return days
    }

    private func decisionDay(of application: StatedApplication) -> [ComingDay] {
        guard past(application.refusedOn) == nil,
            let months = windows.processingMonths.version(on: application.appliedOn)
        else { return [] }
        let expected = application.appliedOn.adding(months: months.value)
        return [ComingDay(day: expected, kind: .decisionExpected, change: months.change)]
    }
}
