import Rulebook

/// Reads the law of temporary status.
struct StatusReader {
    let law: TemporaryStatusLaw
    private static let root = "federal.status"

    /// Every parameter of temporary status, in the order of its parts.
    var parameters: [CataloguedParameter] {
        standing + work + permits + employers + consequences + effects + fees + documents
    }

    private var standing: [CataloguedParameter] {
        rule("stay", Words("How a stay ends", fr: "Fin du séjour"), law.stay)
            + rule("maintained_stay", Words("Maintained status", fr: "Statut conservé"), law.maintainedStay)
            + number(
                "restoration_days",
                Words("Days to restore lost status", fr: "Jours pour rétablir le statut perdu"), .days,
                law.restorationDays)
            + rule(
                "restoration", Words("Restoration of status", fr: "Rétablissement du statut"), law.restoration
            )
            + rule(
                "restored_status", Words("Status after restoration", fr: "Statut après le rétablissement"),
                law.restoredStatus)
            + rule(
                "after_restoration",
                Words("After the time to restore", fr: "Après le délai de rétablissement"),
                law.afterRestoration)
            + number(
                "result_months",
                Words("Months a language result counts", fr: "Mois de validité d'un résultat linguistique"),
                .months, law.resultYears.map { $0 * 12 })
            + number(
                "assessment_months",
                Words(
                    "Months an assessment of credentials counts",
                    fr: "Mois de validité d'une évaluation des diplômes"),
                .months, law.assessmentYears.map { $0 * 12 })
    }

    private var work: [CataloguedParameter] {
        rule(
            "work.maintained", Words("Work under maintained status", fr: "Travail sous statut conservé"),
            law.maintainedWork)
            + rule("work.graduates", Words("Work of graduates", fr: "Travail des diplômés"), law.graduateWork)
            + number(
                "work.off_campus_hours",
                Words("Hours a week off campus", fr: "Heures par semaine hors campus"), .step,
                law.offCampusHours)
            + rule(
                "work.unauthorized", Words("Unauthorized work", fr: "Travail non autorisé"),
                law.unauthorizedWork)
            + rule(
                "work.counted", Words("Work that counts", fr: "Travail qui compte"),
                law.countedWork.authorized)
            + rule(
                "work.counted_maintained",
                Words("Work that counts without a permit", fr: "Travail qui compte sans permis"),
                law.countedWork.maintained)
            + rule(
                "work.counted_study",
                Words("Work during full-time study", fr: "Travail pendant des études à temps plein"),
                law.countedWork.study)
    }

    private var permits: [CataloguedParameter] {
        let permits = law.permits
        return permits.bridging.flatMap {
            rule(
                "permits.bridging.\(($0.program.codes.first ?? "").lowercased())",
                PermitKind.bridgingOpen.words, $0.allows)
        }
            + rule("permits.nominee", StatusStep.nomineePermit.words, permits.nominee)
            + rule(
                "permits.francophone_mobility", PermitKind.francophoneMobility.words,
                permits.francophoneMobility.map(\.words))
            + rule(
                "permits.post_graduation", PermitKind.postGraduation.words,
                permits.postGraduation.map(\.words))
            + number(
                "permits.post_graduation_days",
                Words(
                    "Days to apply after the studies", fr: "Jours pour présenter la demande après les études"),
                .days,
                permits.postGraduation.map { $0.days ?? 0 })
            + rule(
                "permits.vulnerable_worker", PermitKind.vulnerableWorkerOpen.words, permits.vulnerableWorker)
            + rule(
                "permits.genuine_offer", Words("Genuine offer", fr: "Offre authentique"), permits.genuineOffer
            )
            + rule("permits.work_extension", StatusStep.extendWorkPermit.words, permits.workExtension)
            + rule("permits.study_extension", StatusStep.extendStudyPermit.words, permits.studyExtension)
            + rule("permits.visitor_extension", StatusStep.stayAsVisitor.words, permits.visitorExtension)
    }

    func rule(_ part: String, _ words: Words, _ rule: Dated<Words>) -> [CataloguedParameter] {
        rule.parameter { Leaf("\(StatusReader.root).\(part)", words, rule: $0) }
    }

    func number(
        _ part: String, _ words: Words, _ unit: ParameterUnit, _ number: Dated<Int>
    ) -> [CataloguedParameter] {
        number.parameter { Leaf("\(StatusReader.root).\(part)", words, unit, $0) }
    }

    /// Leaves of a part, by its name.
    func leaf(_ part: String, _ words: Words, rule: Words) -> Leaf {
        Leaf("\(StatusReader.root).\(part)", words, rule: rule)
    }

    /// An amount in cents as dollars.
    func leaf(_ part: String, _ words: Words, cents: Int) -> Leaf {
        Leaf(
            "\(StatusReader.root).\(part)", words, .dollars, Double(cents) / 100,
            text: Fee.words(cents: cents))
    }
}
