extension StatusCase {
    /// Bridging open work permit, for the applicant who worked in Canada and waits for the decision.
    var bridgingPermit: StepAnswer? {
        guard let application else {
            guard nomination != nil || invitation != nil, stated.permit.kind.isWorkPermit else { return nil }
            return .closed(
                ClosedStep(
                    step: .bridgingPermit,
                    reasons: [
                        Words(
                            "no application for permanent residence is made yet",
                            fr: "aucune demande de résidence permanente n'est encore présentée")
                    ]))
        }
        let rule = law.permits.bridging.first { $0.program == application.program }
        let basis = rule?.allows.basis(on: day).map { LegalBasis($0.words + placeOfWork, $0.change) }
        return permit(
            .bridgingPermit, .worker, [.workPermit, .openWorkPermitHolder], basis,
            unless: bridgingObstacles(application, rule),
            conditions: [
                Words(
                    "lives in Canada as the principal applicant", fr: "demandeur principal qui vit au Canada")
            ])
    }

    /// A nominee's open permit is good in the nominating province alone.
    private var placeOfWork: Words {
        guard application?.program == .pnp, let nomination else { return Words("", fr: "") }
        return Words(" Place of work: ", fr: " Lieu de travail : ") + nomination.province.words
            + Words(".", fr: ".")
    }

    private func bridgingObstacles(_ application: StatedApplication, _ rule: BridgingClass?) -> [Words] {
        var reasons: [Words] = []
        if !stated.permit.kind.isWorkPermit {
            reasons.append(
                Words(
                    "the status held is not that of a worker",
                    fr: "le statut détenu n'est pas celui d'un travailleur"))
        }
        if past(application.refusedOn) != nil {
            reasons.append(
                Words("the application was rejected or refused", fr: "la demande a été rejetée ou refusée"))
        } else if past(application.acknowledgedOn) == nil {
            reasons.append(
                Words(
                    "receipt of a complete application is not acknowledged yet",
                    fr: "la réception d'une demande complète n'est pas encore confirmée"))
        }
        if rule?.needsUnrestrictedNomination == true { reasons += nominationObstacles }
        if candidate.destination == .quebec {
            reasons.append(Words("means to live in Québec", fr: "a l'intention de vivre au Québec"))
        }
        return reasons
    }

    private var nominationObstacles: [Words] {
        guard let nomination else {
            return [Words("the nomination is not stated", fr: "la désignation n'est pas indiquée")]
        }
        guard nomination.isEmployerRestricted else { return [] }
        return [
            Words(
                "the nomination names an employer: the employer-specific permit of a nominee takes its place",
                fr:
                    "la désignation nomme un employeur : le permis de candidat désigné lié à cet employeur le remplace"
            )
        ]
    }

    /// Employer-specific permit of a nominee, without a labour market impact assessment.
    var nomineePermit: StepAnswer? {
        guard nomination != nil else { return nil }
        var reasons: [Words] = []
        if !isNominationAlive {
            reasons.append(Words("the nomination has ended", fr: "la désignation a pris fin"))
        }
        return permit(
            .nomineePermit, .worker, [.workPermit], law.permits.nominee.basis(on: day),
            unless: reasons + employerObstacles,
            conditions: [
                Words("the nomination letter of the province", fr: "la lettre de désignation de la province")
            ] + genuineOffer)
    }

    private var genuineOffer: [Words] { law.permits.genuineOffer[day].map { [$0] } ?? [] }

    /// An employer is stated, and permits are issued for it.
    private var employerObstacles: [Words] {
        if stated.employer == nil { return [StatusCase.noEmployer] }
        return barsEmployer ? [StatusCase.employerBarred] : []
    }

    /// Francophone Mobility, by the version of the day.
    var francophoneMobility: StepAnswer? {
        guard candidate.offer.isPresent else { return nil }
        let version = law.permits.francophoneMobility.version(on: day)
        let basis = version.map { LegalBasis($0.value.words, $0.change) }
        var reasons = employerObstacles
        if let rules = version?.value { reasons += obstacles(to: rules) }
        return permit(
            .francophoneMobility, .worker, [.workPermit], basis, unless: reasons,
            conditions: [
                Words(
                    "offer submitted in the Employer Portal",
                    fr: "offre présentée dans le Portail de l'employeur"),
                Words(
                    "compliance fee paid by the employer: ",
                    fr: "frais de conformité payés par l'employeur : ")
                    + (law.fees([.employerCompliance], on: day).first?.amountWords ?? Words("", fr: "")),
            ] + genuineOffer)
    }

    private func obstacles(to rules: FrancophoneMobility) -> [Words] {
        let offer = candidate.offer
        var reasons: [Words] = []
        if offer.jurisdiction == .quebec {
            reasons.append(Words("the job is in Québec", fr: "l'emploi est au Québec"))
        }
        if !rules.categories.contains(offer.occupation) || rules.excluded.contains(offer.occupation) {
            reasons.append(
                Words("the offered occupation is not covered", fr: "la profession offerte n'est pas visée"))
        }
        return reasons + frenchObstacles(rules)
    }

    private func frenchObstacles(_ rules: FrancophoneMobility) -> [Words] {
        guard rules.speaking > 0 else {
            return candidate.firstLanguage.language == .french && candidate.firstLanguage.isPresent
                ? []
                : [
                    Words(
                        "French is not the first official language",
                        fr: "le français n'est pas la première langue officielle")
                ]
        }
        let results = [candidate.firstLanguage, candidate.secondLanguage].filter { $0.language == .french }
        let isReached = results.contains {
            let levels = $0.levels(on: day)
            return levels.speaking >= rules.speaking && levels.listening >= rules.listening
        }
        return isReached
            ? []
            : [
                Words(
                    "no valid French result of NCLC \(rules.speaking) in speaking and \(rules.listening) in listening",
                    fr:
                        "aucun résultat valide en français de NCLC \(rules.speaking) à l'oral et \(rules.listening) à l'écoute"
                )
            ]
    }

    /// Post-graduation work permit, for who holds a study permit.
    var postGraduationPermit: StepAnswer? {
        guard stated.permit.kind == .study else { return nil }
        let version = law.permits.postGraduation.version(on: day)
        let (graduatedOn, days) = (candidate.graduatedOn, version?.value.days)
        let hasGraduated = graduatedOn > .distantPast && graduatedOn <= day
        let end = hasGraduated ? days.map { graduatedOn + $0 } : nil
        var reasons: [Words] = []
        if !hasGraduated {
            reasons.append(Words("the program is not completed", fr: "le programme n'est pas terminé"))
        }
        if let end, day > end {
            reasons.append(
                Words(
                    "the time to apply ended on \(end)",
                    fr: "le délai pour présenter la demande a pris fin le \(end)"))
        }
        return permit(
            .postGraduationPermit, .worker, [.workPermit, .openWorkPermitHolder],
            version.map { LegalBasis($0.value.words, $0.change) }, lastDay: end, unless: reasons)
    }

    /// Open permit of a worker at risk of abuse: no fee, on an employer-specific permit or while it is renewed.
    var vulnerableWorkerPermit: StepAnswer? {
        guard stated.isAtRiskOfAbuse, stated.permit.kind.isWorkPermit else { return nil }
        var reasons: [Words] = []
        if stated.permit.kind.isOpen {
            reasons.append(
                Words("the permit names no employer", fr: "le permis ne nomme aucun employeur"))
        }
        if !standing.isStatus {
            reasons.append(
                Words(
                    "no valid permit and no renewal awaited",
                    fr: "aucun permis valide ni renouvellement en cours"))
        }
        return permit(
            .vulnerableWorkerPermit, .worker, [], law.permits.vulnerableWorker.basis(on: day), unless: reasons
        )
    }
}
