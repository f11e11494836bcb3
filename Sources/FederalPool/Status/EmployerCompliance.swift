import Rulebook

/// What employers of temporary workers answer for, within which days, and what a finding does (R209.1 to R209.997).
let employerCompliance = EmployerComplianceLaw(
    replyDays: [.from("2015-12-01", per: Text.regulations("s. 209.994(1)")): 30],
    reducedReplyDays: [.from("2020-04-20", per: pandemic("s. 209.994(1.1)")): 5],
    deemedReceiptDays: [.from("2019-06-03", per: Text.regulations("s. 209.994(2)")): 10],
    reducedDeemedReceiptDays: [.from("2020-04-20", per: pandemic("s. 209.994(2)")): 5],
    penaltyDays: [.from("2015-12-01", per: Text.regulations("ss. 209.98 to 209.997")): 30],
    reply: [
        .from("2015-12-01", per: Text.regulations("ss. 209.993, 209.994(1), (3)")): Words(
            "The employer answers in writing, or asks in the same time for more time with a reasonable explanation.",
            fr:
                "L'employeur répond par écrit, ou demande dans le même délai une prolongation avec une explication raisonnable."
        )
    ],
    consequences: employerConsequences, effects: employerEffects)

/// The day the reduced periods came into force is recalled; the periods themselves were read.
private func pandemic(_ section: String) -> Source {
    .recalled(
        "Immigration and Refugee Protection Regulations, SOR/2002-227, \(section), first day of SOR/2020-91")
}

/// What a final determination may bring (R209.95, R209.996, R209.997).
private let employerConsequences: [Dated<Words>] = [
    [
        .from(
            "2022-09-26",
            per: .recalled(
                "Immigration and Refugee Protection Regulations, SOR/2002-227, s. 209.996, first day of SOR/2022-142"
            )
        ): Words("A warning.", fr: "Un avertissement.")
    ],
    [
        .from("2015-12-01", per: Text.regulations("ss. 209.98 to 209.995, Schedule 2")): Words(
            "A penalty of 500 $ to 100,000 $ for each violation, 1,000,000 $ a year at most.",
            fr: "Une sanction de 500 $ à 100 000 $ par violation, 1 000 000 $ par an au plus.")
    ],
    [
        .from("2015-12-01", per: Text.regulations("s. 209.95, Schedule 2")): Words(
            "A ban of 1, 2, 5 or 10 years, or a permanent one, and the name on the public list.",
            fr:
                "Une interdiction d'un, de deux, de cinq ou de dix ans, ou permanente, et le nom sur la liste publique."
        )
    ],
    [
        .from(
            "2015-12-01",
            per: .recalled("Revocation of labour market impact assessments after a determination")
        ): Words(
            "Labour market impact assessments revoked.",
            fr: "Des études d'impact sur le marché du travail révoquées.")
    ],
]

private let barring: [EmployerFindingKind] = [.ban, .penaltyInDefault]
private let ending: [EmployerFindingKind] = barring + [.assessmentRevoked]
private let standing: [EmployerFindingKind] = [
    .preliminary, .preliminaryOnPandemicDuties, .warning, .penalty,
]

/// What findings do to the offer, the permit and a nomination that rests on them.
private let employerEffects: [EmployerEffect] = [
    EmployerEffect(
        standing, .always,
        [
            .from(
                "2015-12-01",
                per: .derived("No section of the Regulations attaches an effect before a ban or a default")):
                Words(
                    "Offer, permit and nomination stand as they are.",
                    fr: "L'offre, le permis et la désignation demeurent.")
        ]),
    EmployerEffect(
        barring, .always,
        [
            .from("2015-12-01", per: Text.regulations("s. 200(3)(h)")): Words(
                "No work permit is issued for this employer.",
                fr: "Aucun permis de travail n'est délivré pour cet employeur.")
        ]),
    EmployerEffect(
        barring, .always,
        [
            .from("2015-12-01", per: Text.regulations("s. 82")): Words(
                "The offer is no arranged employment and gives no points.",
                fr: "L'offre n'est pas un emploi réservé et ne donne aucun point.")
        ]),
    EmployerEffect(
        [.assessmentRevoked], .always,
        [
            .from("2015-12-01", per: Text.regulations("s. 82; assessments revoked or suspended")): Words(
                "The offer that rests on the assessment ends.", fr: "L'offre fondée sur l'étude prend fin.")
        ]),
    EmployerEffect(
        ending, .nominatedForEmployer,
        [
            .from(
                "2015-12-01",
                per: .derived(
                    "The province's ground for the nomination is the offer; s. 87 of the Regulations")):
                Words(
                    "The nomination rests on this offer: the province may withdraw it, and the employer-specific permit has no ground.",
                    fr:
                        "La désignation repose sur cette offre : la province peut la retirer, et le permis lié à l'employeur n'a plus de motif."
                )
        ]),
    EmployerEffect(
        ending, .nominated,
        [
            .from("2015-01-01", per: Text.nomination): Words(
                "Withdrawn before an invitation, the nomination's 600 points end, and only a new profile goes on.",
                fr:
                    "Retirée avant l'invitation, la désignation perd ses 600 points, et seul un nouveau profil permet de continuer."
            )
        ]),
    EmployerEffect(
        ending, .invitedAsNominee,
        [
            .from("2015-01-01", per: Text.act("s. 11.2")): Words(
                "Withdrawn before the application, the invitation has to be declined.",
                fr: "Si elle est retirée avant la demande, l'invitation doit être déclinée.")
        ]),
    EmployerEffect(
        ending, .appliedAsNominee,
        [
            .from(
                "2015-01-01", per: Text.regulations("s. 87; Immigration and Refugee Protection Act, s. 11.2")):
                Words(
                    "Withdrawn after the application, permanent residence is refused unless the province nominates again.",
                    fr:
                        "Si elle est retirée après la demande, la résidence permanente est refusée, à moins que la province ne désigne de nouveau."
                )
        ]),
]
