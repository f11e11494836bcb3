import Rulebook

/// How an authorized stay ends (R183; Act s. 47).
let authorizedStay: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("s. 183; Immigration and Refugee Protection Act, s. 47")):
        Words(
            "A stay ends with the permit, with the second of two permits held, on leaving Canada without authorization to come back, or with the authorized period. A person who stays on has lost status.",
            fr:
                "Le séjour prend fin avec le permis, avec le second de deux permis détenus, au départ du Canada sans autorisation d'y revenir, ou avec la période autorisée. La personne qui reste a perdu son statut."
        )
]

/// Maintained status (R183(5) and (6)): an extension applied for while the stay lasts.
let maintainedStay: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("ss. 181, 183(5), (5.1), (6)")): Words(
        "An extension applied for by the end of the stay keeps status and its conditions alive until the decision: to the day of a refusal, or to the end of the new stay.",
        fr:
            "La prolongation demandée avant la fin du séjour conserve le statut et ses conditions jusqu'à la décision : jusqu'au jour du refus, ou jusqu'à la fin du nouveau séjour."
    )
]

/// Work on a permit whose renewal was applied for in time (R186(u)).
let maintainedWork: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("ss. 186(u), 201(1)")): Words(
        "Work goes on without a permit until the decision on a renewal, under the old conditions even when an open permit was asked for; leaving Canada ends this right.",
        fr:
            "Le travail continue sans permis jusqu'à la décision sur le renouvellement, aux anciennes conditions même si un permis ouvert est demandé; quitter le Canada met fin à ce droit."
    )
]

/// Work of graduates who wait for their first work permit (R186(w)).
let graduateWork: Dated<Words> = [
    .from("2015-01-01", per: Text.regulations("s. 186(w)")): Words(
        "A graduate who applied for a work permit before the study permit ended works full-time until the decision.",
        fr:
            "La personne diplômée qui a demandé un permis de travail avant la fin du permis d'études travaille à temps plein jusqu'à la décision."
    )
]

/// Hours a week off campus (R186(v)). The waivers of the limit from 2022-11-15 to 2024-04-30 are recalled and left out.
let offCampusHours: Dated<Int> = [
    .from("2015-01-01", per: Text.regulations("s. 186(v) before SOR/2024-219")): 20,
    .from("2024-11-08", per: Text.regulations("s. 186(v) as amended by SOR/2024-219")): 24,
]

/// What gives experience that counts for the Canadian Experience Class and the ranking.
let countedWork = CountedWork(
    authorized: [
        .from("2015-01-01", per: Text.regulations("s. 87.1(3)(b), (c)")): Words(
            "Work in Canada counts only when it is authorized and done with temporary resident status.",
            fr:
                "Le travail au Canada ne compte que s'il est autorisé et fait avec le statut de résident temporaire."
        )
    ],
    maintained: [
        .from("2015-01-01", per: Text.regulations("ss. 182, 183(6), 186(u)")): Words(
            "Work under maintained status counts; work between the loss of status and its restoration does not.",
            fr:
                "Le travail sous statut conservé compte; le travail entre la perte du statut et son rétablissement ne compte pas."
        )
    ],
    study: [
        .from("2015-01-01", per: Text.regulations("s. 87.1(3)(a)")): Words(
            "Work during full-time study never counts, even when it is authorized.",
            fr: "Le travail pendant des études à temps plein ne compte jamais, même autorisé.")
    ])
