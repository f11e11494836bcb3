/// The time in which an application in Canada can be filed, and whether it has to ask for restoration too.
struct FilingWindow {
    /// Nil while a decision is awaited that has no day.
    let lastDay: Day?
    let needsRestoration: Bool
}

extension StatusCase {
    /// The time to file for a permit in Canada; nil where no status is held or can be restored.
    var filing: FilingWindow? {
        switch standing {
        case .authorized(let until): FilingWindow(lastDay: until, needsRestoration: false)
        case .maintained: FilingWindow(lastDay: nil, needsRestoration: false)
        case .restorable(_, let until): FilingWindow(lastDay: until, needsRestoration: true)
        default: nil
        }
    }

    /// A step that asks for a permit: closed for the reasons given, without status, and before its first day.
    func permit(
        _ step: StatusStep, _ use: ApplicationForm.Use, _ fees: [FeeKind], _ basis: LegalBasis?,
        lastDay: Day? = nil, unless reasons: [Words] = [], conditions: [Words] = []
    ) -> StepAnswer {
        var reasons = reasons
        if basis == nil { reasons.append(StatusCase.notInForce(day)) }
        if filing == nil { reasons.append(StatusCase.noStatus) }
        guard let basis, let filing, reasons.isEmpty else {
            return .closed(ClosedStep(step: step, reasons: reasons))
        }
        let kinds = fees + (filing.needsRestoration ? [.restoration] : [])
        let last = [filing.lastDay, lastDay].compactMap { $0 }.min()
        return .possible(
            PossibleStep(
                step: step, form: law.form(use), fees: law.fees(kinds, on: day), lastDay: last, basis: basis,
                meanwhile: meanwhile(filing, renewsWork: use == .worker || stated.permit.kind == .study),
                conditions: conditions))
    }

    /// Only who renews a work permit works on after it has ended.
    private func meanwhile(_ filing: FilingWindow, renewsWork: Bool) -> Words {
        if filing.needsRestoration {
            return Words(
                "no work until status is restored and the permit issued",
                fr: "aucun travail avant le rétablissement du statut et la délivrance du permis")
        }
        guard renewsWork || !work.isAllowed else {
            return Words("work ends with the permit held", fr: "le travail prend fin avec le permis détenu")
        }
        guard work.isAllowed else {
            return Words(
                "no work until the permit is issued", fr: "aucun travail avant la délivrance du permis")
        }
        return Words("work until the decision: ", fr: "travail jusqu'à la décision : ")
            + (stated.permit.kind.isWorkPermit
                ? Words(
                    "under the conditions of the present permit, in Canada",
                    fr: "aux conditions du permis actuel, au Canada") : work.words)
    }

    static let noStatus = Words(
        "no status is held in Canada and none can be restored",
        fr: "aucun statut n'est détenu au Canada et aucun ne peut être rétabli")

    static func notInForce(_ day: Day) -> Words {
        Words("not yet in force on \(day)", fr: "pas encore en vigueur le \(day)")
    }

    static let noEmployer = Words("no employer is stated", fr: "aucun employeur n'est indiqué")

    static let employerBarred = Words(
        "no work permit is issued for an employer who is banned or owes a penalty",
        fr: "aucun permis de travail n'est délivré pour un employeur interdit ou redevable d'une sanction")
}
