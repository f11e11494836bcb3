/// Whether and how a person may work on a day, and whether that work counts.
public struct WorkRight: Sendable {
    public let isAllowed: Bool
    /// For whom, where, how long.
    public let words: Words
    /// True when work done so counts for the Canadian Experience Class and the ranking.
    public let counts: Bool
    /// The rules both answers rest on.
    public let bases: [LegalBasis]
}

extension StatusCase {
    /// The right to work on the day.
    public var work: WorkRight {
        let kind = stated.permit.kind
        switch standing {
        case .authorized where kind.isWorkPermit: return right(underPermit, [law.countedWork.authorized])
        case .maintained where kind.isWorkPermit && (stated.appliedFor ?? kind).isWorkPermit:
            return right(sameConditions, [law.maintainedWork, law.countedWork.maintained])
        case .authorized where kind == .study, .maintained where kind == .study: return studentsRight
        case .restorable, .restorationPending: return noRight(law.countedWork.maintained)
        default: return noRight(law.countedWork.authorized)
        }
    }

    private func right(_ words: Words, _ rules: [Dated<Words>], counts: Bool = true) -> WorkRight {
        let study = stated.studiesFullTime ? [law.countedWork.study] : []
        return WorkRight(
            isAllowed: true, words: words, counts: counts && !stated.studiesFullTime,
            bases: (rules + study).compactMap { $0.basis(on: day) })
    }

    private func noRight(_ rule: Dated<Words>) -> WorkRight {
        WorkRight(
            isAllowed: false,
            words: Words("no right to work in Canada", fr: "aucun droit de travailler au Canada"),
            counts: false, bases: [rule.basis(on: day)].compactMap { $0 })
    }

    private var underPermit: Words {
        if stated.permit.kind.isOpen {
            return Words(
                "for any employer the permit does not exclude",
                fr: "pour tout employeur que le permis n'exclut pas")
        }
        let employer = stated.employer.map { Words(": \($0)", fr: " : \($0)") } ?? Words("", fr: "")
        return Words("for the employer the permit names", fr: "pour l'employeur que nomme le permis")
            + employer
    }

    private var sameConditions: Words {
        Words(
            "under the conditions of the permit that ended, until the decision, while staying in Canada",
            fr: "aux conditions du permis qui a pris fin, jusqu'à la décision, sans quitter le Canada")
    }

    /// A graduate who applied for a work permit in time works full-time; a student so many hours off campus.
    private var studentsRight: WorkRight {
        if let appliedOn = extensionInTime, stated.appliedFor?.isWorkPermit == true,
            candidate.graduatedOn > .distantPast, candidate.graduatedOn <= appliedOn
        {
            return right(
                Words("full-time until the decision", fr: "à temps plein jusqu'à la décision"),
                [law.graduateWork, law.countedWork.maintained])
        }
        let hours = law.offCampusHours.version(on: day)
        let words = Words(
            "\(hours?.value ?? 0) hours a week off campus while studying",
            fr: "\(hours?.value ?? 0) heures par semaine hors campus pendant les études")
        let right = right(words, [law.countedWork.study], counts: false)
        let basis = hours.map { [LegalBasis(words, $0.change)] } ?? []
        return WorkRight(isAllowed: true, words: words, counts: false, bases: basis + right.bases.prefix(1))
    }
}
