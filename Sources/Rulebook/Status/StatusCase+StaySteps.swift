extension StatusCase {
    /// An extension of the work permit held; not where status has to be restored first.
    var workExtension: StepAnswer? {
        let kind = stated.permit.kind
        guard kind.isWorkPermit, standing.isStatus else { return nil }
        var reasons = sameKindFiled
        if kind == .postGraduation {
            reasons.append(
                Words("issued once in a lifetime", fr: "délivré une seule fois dans la vie"))
        }
        if kind == .bridgingOpen, let application, past(application.refusedOn) != nil {
            reasons.append(
                Words(
                    "the application it bridges was refused", fr: "la demande qu'il accompagne a été refusée")
            )
        }
        if !kind.isOpen, barsEmployer { reasons.append(StatusCase.employerBarred) }
        return permit(
            .extendWorkPermit, .worker, workFees, law.permits.workExtension.basis(on: day), unless: reasons,
            conditions: [StatusCase.authorizationBasis])
    }

    private var workFees: [FeeKind] {
        stated.permit.kind.isOpen ? [.workPermit, .openWorkPermitHolder] : [.workPermit]
    }

    private static let authorizationBasis = Words(
        "a labour market impact assessment, or an exemption from it",
        fr: "une étude d'impact sur le marché du travail, ou une dispense")

    private var sameKindFiled: [Words] {
        guard let appliedOn = extensionInTime, past(stated.extensionRefusedOn) == nil,
            stated.appliedFor ?? stated.permit.kind == stated.permit.kind
        else { return [] }
        return [Words("already applied for on \(appliedOn)", fr: "déjà demandée le \(appliedOn)")]
    }

    /// An extension of the study permit held.
    var studyExtension: StepAnswer? {
        guard stated.permit.kind == .study, standing.isStatus else { return nil }
        return permit(
            .extendStudyPermit, .student, [.studyPermit], law.permits.studyExtension.basis(on: day),
            unless: sameKindFiled,
            conditions: [
                Words(
                    "enrolled and actively pursuing studies",
                    fr: "inscrit et poursuivant activement ses études")
            ])
    }

    /// A stay as a visitor: the extension of one, or what is left to who has no ground for a permit.
    var visitorStay: StepAnswer? {
        guard filing != nil else { return nil }
        return permit(
            .stayAsVisitor, .visitor, [.extensionOfStay], law.permits.visitorExtension.basis(on: day),
            unless: stated.permit.kind == .visitor ? sameKindFiled : [])
    }

    /// Restoration to the status last held.
    var restoration: StepAnswer? {
        guard case .restorable = standing else { return nil }
        let kind = stated.permit.kind
        let basis = law.restoration.basis(on: day)
        switch kind {
        case .study:
            return permit(.restoreStatus, .student, [.studyPermit], basis, conditions: [restoredBreach])
        case .visitor:
            return permit(.restoreStatus, .visitor, [.extensionOfStay], basis, conditions: [restoredBreach])
        default:
            let isGone = kind == .postGraduation || (!kind.isOpen && barsEmployer)
            let ground = isGone ? StatusCase.visitorInstead : StatusCase.authorizationBasis
            return permit(.restoreStatus, .worker, workFees, basis, conditions: [ground, restoredBreach])
        }
    }

    private static let visitorInstead = Words(
        "another ground for a work permit than the one lost; without one, restoration as a visitor",
        fr:
            "un autre motif de permis de travail que celui perdu; sans motif, rétablissement à titre de visiteur"
    )

    private var restoredBreach: Words {
        Words("no other condition of the stay breached", fr: "aucune autre condition du séjour enfreinte")
    }

    /// Leave, or a temporary resident permit, when the days of restoration are over.
    var afterRestoration: StepAnswer? {
        guard case .lost = standing, let basis = law.afterRestoration.basis(on: day) else { return nil }
        return .possible(
            PossibleStep(
                step: .afterRestoration, form: nil, fees: [], lastDay: nil, basis: basis,
                meanwhile: Words("no work", fr: "aucun travail"), conditions: []))
    }

    /// The application for permanent residence that an invitation opens.
    var permanentResidence: StepAnswer? {
        guard let invitation, application == nil, let end = invitationEndsOn,
            let version = windows.invitationDays.version(on: invitation.issuedOn)
        else { return nil }
        guard day <= end else {
            return .closed(
                ClosedStep(
                    step: .applyForPermanentResidence,
                    reasons: [Words("the time to apply ended on \(end)", fr: "le délai a pris fin le \(end)")]
                ))
        }
        let words = Words(
            "\(version.value) days to apply after an invitation, within the validity of a nomination",
            fr:
                "\(version.value) jours pour présenter la demande après l'invitation, pendant la validité d'une désignation"
        )
        return .possible(
            PossibleStep(
                step: .applyForPermanentResidence, form: law.form(.permanentResidence),
                fees: permanentResidenceFees, lastDay: end, basis: LegalBasis(words, version.change),
                meanwhile: Words(
                    "gives no right to work by itself", fr: "ne donne à elle seule aucun droit de travailler"),
                conditions: []))
    }

    private var permanentResidenceFees: [Fee] {
        let adults = candidate.spouse.counts ? 2 : 1
        let family = candidate.spouse.counts || candidate.children > 0
        let kinds: [FeeKind] = [
            .permanentResidence, .rightOfPermanentResidence, .dependentChild,
            family ? .biometricsOfFamily : .biometrics,
        ]
        return law.fees(kinds, on: day).compactMap { fee in
            var fee = fee
            switch fee.kind {
            case .permanentResidence, .rightOfPermanentResidence: fee.count = adults
            case .dependentChild: fee.count = Int(candidate.children)
            default: break
            }
            return fee.count > 0 ? fee : nil
        }
    }
}
