import Kernel
import Rulebook
import Store

extension CandidateExplanation {
    /// Who the candidate is on the day.
    func facts(_ page: inout Page) {
        let candidate = history.row.candidate
        let language = page.language
        page.heading("Candidate \(history.id) on \(day)", fr: "Candidat \(history.id) au \(day)")
        let place = candidate.residence?.words[language] ?? Words("abroad", fr: "à l'étranger")[language]
        page.line(
            "\(candidate.age(on: day)) years old, lives in \(place), \(candidate.credential.words.english)",
            fr: "\(candidate.age(on: day)) ans, réside : \(place), \(candidate.credential.words.french)")
        for result in [candidate.firstLanguage, candidate.secondLanguage] where result.isPresent {
            line(result, &page)
        }
        page.line(
            "NOC \(candidate.occupation.text) (TEER \(candidate.occupation.teer)); months of work in Canada \(candidate.canadianMonths(on: day)), abroad \(candidate.foreignMonths(on: day))",
            fr:
                "CNP \(candidate.occupation.text) (FEER \(candidate.occupation.teer)); mois de travail au Canada \(candidate.canadianMonths(on: day)), à l'étranger \(candidate.foreignMonths(on: day))"
        )
        if candidate.permit.kind != .none {
            page.line("\(candidate.permit.kind.words[language]) → \(candidate.permit.expiresOn)")
        }
        if let offered = candidate.offer.jurisdiction {
            page.line(
                "offer: \(offered.words.english), NOC \(candidate.offer.occupation.text), \(candidate.offer.features.words.english)",
                fr:
                    "offre : \(offered.words.french), CNP \(candidate.offer.occupation.text), \(candidate.offer.features.words.french)"
            )
        }
        let named = candidate.interest.members.map(\.code).joined(separator: " ")
        page.line(
            "provinces named: \(named.isEmpty ? "none" : named)",
            fr: "provinces nommées : \(named.isEmpty ? "aucune" : named)")
        let facts = candidate.facts.members.map { $0.words[language] }.joined(separator: "; ")
        if !facts.isEmpty { page.line(facts) }
    }

    private func line(_ result: LanguageResult, _ page: inout Page) {
        let name =
            result.language == .english ? Words("English", fr: "anglais") : Words("French", fr: "français")
        let levels = result.abilities
        let expired = candidateLevelsExpired(result) ? Words(", expired", fr: ", expiré")[page.language] : ""
        page.line(
            "\(name[page.language]) \(levels.speaking)/\(levels.listening)/\(levels.reading)/\(levels.writing) (\(result.takenOn)\(expired))"
        )
    }

    private func candidateLevelsExpired(_ result: LanguageResult) -> Bool {
        history.row.candidate.valid(result, on: day) == .none
    }

    /// The profile and what became of it: files, nominations, invitations.
    func past(_ page: inout Page) {
        let (row, language) = (history.row, page.language)
        page.heading("What happened", fr: "Ce qui s'est passé")
        page.line(
            "\(row.submittedOn)  profile \(row.profiles); \(row.standing.words.english)",
            fr: "\(row.submittedOn)  profil \(row.profiles); \(row.standing.words.french)")
        if row.departure != .none { page.line("\(row.leftOn)  \(row.departure.words[language])") }
        for file in history.files {
            let flag = file.isFlagged ? Words(", flagged", fr: ", signalé")[language] : ""
            page.line(
                "\(file.openedOn)  \(file.stream) (\(file.jurisdiction.code)), \(file.points) points: \(file.state.words[language])\(flag)"
            )
        }
        for nomination in history.nominations {
            let track = (nomination.isEnhanced ? Track.enhanced : Track.base).words[language]
            page.line(
                "\(nomination.issuedOn)  \(nomination.stream), \(track): \(nomination.state.words[language])")
        }
        for invitation in history.invitations {
            page.line(
                "\(invitation.invitedOn)  \(invitation.program.codes.joined()) \(invitation.score): \(invitation.outcome.words[language])"
            )
        }
    }
}
