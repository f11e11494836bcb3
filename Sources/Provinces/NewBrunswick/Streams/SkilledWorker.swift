import Rulebook

/// New Brunswick Experience: six months with the employer and six of residence.
let newBrunswickExperience = NomineeStream(
    "nb-sw-exp",
    Words(
        "Skilled Worker stream: New Brunswick Experience",
        fr: "Volet Travailleurs qualifiés : Expérience au Nouveau-Brunswick"),
    kind: .worker, track: .base, status: openSkilledWorker,
    eligibility: [
        .always(per: predecessors): experienceConditions,
        .from("2025-02-05", per: skilledWorkerPage): experienceConditions,
    ],
    selection: experienceSelection, fee: .always(250, per: candidatePoolPage))

private let experienceConditions: Requirement = .all(
    skilledWorkerConditions + [
        worksForSupportingEmployer, .atLeast(.monthsWithEmployer, 6), .atLeast(.monthsResidentHere, 6),
        .statusInOrder,
    ])

private let experienceSelection: Dated<Selection> = [
    .always(per: predecessors): beforeTheNotices,
    .from("2025-02-05", per: noticeOfJanuary2025): januaryWorkers,
    .from("2025-02-18", per: noticeOfFebruary2025): februaryWorkers,
    .from("2026-02-03", per: notices): workersOf2026,
    .from("2026-05-04", per: notices): experienceFromMay2026,
]

/// New Brunswick Graduates: a program that leads to a post-graduation permit, done in the province.
let newBrunswickGraduates = NomineeStream(
    "nb-sw-grad",
    Words(
        "Skilled Worker stream: New Brunswick Graduates",
        fr: "Volet Travailleurs qualifiés : Diplômées et diplômés du Nouveau-Brunswick"),
    kind: .graduate, track: .base, status: openSkilledWorker,
    eligibility: [
        .always(per: predecessors): graduateConditions,
        .from("2025-02-05", per: skilledWorkerPage): graduateConditions,
    ],
    selection: workerSelection, fee: .always(250, per: candidatePoolPage))

private let graduateConditions: Requirement = .all(
    skilledWorkerConditions + [
        .tie(.graduated, .here),
        .shown(
            "the program of study leads to a post-graduation work permit",
            fr: "le programme d'études donne droit au permis de travail postdiplôme"),
        .shown(
            "works for the employer or has accepted the offer",
            fr: "travaille pour l'employeur ou a accepté l'offre"),
    ])

/// New Brunswick Priority Occupations: recruited in a mission the government led.
///
/// The list of occupations is in the pathway's guide and was not found.
let newBrunswickPriorityOccupations = NomineeStream(
    "nb-sw-prio",
    Words(
        "Skilled Worker stream: New Brunswick Priority Occupations",
        fr: "Volet Travailleurs qualifiés : Professions prioritaires du Nouveau-Brunswick"),
    kind: .worker, track: .base,
    status: [
        .from("2025-01-15", per: noticeOfJanuary2025): .open,
        .from("2025-02-18", per: noticeOfFebruary2025): .paused,
        .from(
            "2025-06-17",
            per: .derived("a round of the pathway was held on 2025-06-17; the day of reopening was not found")
        ): .open,
    ],
    eligibility: [
        .from("2025-01-15", per: skilledWorkerPage): .all(
            skilledWorkerConditions + [
                .fact(.strategicInvitation), .atLeast(.workMonths(within: 120), 12),
                .shown(
                    "the occupation is on the list of the pathway's guide",
                    fr: "la profession figure sur la liste du guide de la voie"),
                .shown("the year of paid work is related", fr: "l'année de travail rémunéré est connexe"),
            ])
    ],
    selection: workerSelection, fee: .always(250, per: candidatePoolPage))
