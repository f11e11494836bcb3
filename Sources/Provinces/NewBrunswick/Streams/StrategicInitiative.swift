import Rulebook

// Base by memory; one secondary site calls the Strategic Initiative enhanced.

/// Francophone workers: a permanent job, and six months of residence or a mission the government led.
let francophoneWorkers = NomineeStream(
    "nb-si-work",
    Words(
        "Strategic Initiative: Francophone workers in New Brunswick",
        fr: "Initiative stratégique : Travailleurs francophones du Nouveau-Brunswick"),
    kind: .worker, track: .base,
    status: [
        .from("2025-01-01", per: notices): .paused,
        .from(
            "2025-08-19",
            per: .derived("first francophone round seen in 2025; the day of reopening was not found")): .open,
    ],
    eligibility: [
        .from("2025-01-01", per: strategicInitiativePage): .all([
            speaksFrench, .offer([.permanent, .fullTime, .yearRound]),
            .any([.atLeast(.monthsResidentHere, 6), .fact(.strategicInvitation)]), .destinationHere,
        ])
    ],
    selection: francophoneSelection, fee: .always(250, per: candidatePoolPage))

/// Francophone priorities: a graduate of a francophone institution who lives here, or a letter of interest.
///
/// A letter goes to a profile in the federal pool that named the province.
let francophonePriorities = NomineeStream(
    "nb-si-prio",
    Words(
        "Strategic Initiative: New Brunswick Francophone priorities",
        fr: "Initiative stratégique : Priorités francophones du Nouveau-Brunswick"),
    kind: .worker, track: .base, status: [.from("2026-01-01", per: strategicInitiativePage): .open],
    eligibility: [
        .from("2026-01-01", per: strategicInitiativePage): .all([
            speaksFrench,
            .any([
                .all([.tie(.lives, .here), graduateOfFrancophoneInstitution]), .all([.profile, .interest]),
            ]),
            .destinationHere,
        ])
    ],
    selection: francophoneSelection, fee: .always(250, per: candidatePoolPage))

private let graduateOfFrancophoneInstitution: Requirement = .all([
    .tie(.graduated, .here), .credential(atLeast: .oneYear),
    .shown(
        "a program of 12 months or more of the Université de Moncton or the Collège communautaire du "
            + "Nouveau-Brunswick, present for all of it",
        fr: "un programme d'au moins 12 mois de l'Université de Moncton ou du Collège communautaire du "
            + "Nouveau-Brunswick, suivi entièrement sur place"),
])

/// Francophones working remotely: a year here and a Canadian employer anywhere but in Québec.
let francophoneRemoteWorkers = NomineeStream(
    "nb-si-remote",
    Words(
        "Strategic Initiative: Francophones working remotely in New Brunswick",
        fr: "Initiative stratégique : Francophones travaillant à distance au Nouveau-Brunswick"),
    kind: .worker, track: .base, status: [.from("2026-01-01", per: strategicInitiativePage): .open],
    eligibility: [
        .from("2026-01-01", per: strategicInitiativePage): .all([
            speaksFrench, .atLeast(.monthsResidentHere, 12), .atLeast(.monthsWithEmployer, 12),
            .not(.tie(.offer, .at(.quebec))), .tie(.offer, .canada),
            .shown(
                "the work was done remotely all that time",
                fr: "le travail s'est fait à distance tout ce temps"),
            .destinationHere,
        ])
    ],
    selection: francophoneSelection, fee: .always(250, per: candidatePoolPage),
    notSimulated: Words(
        "no count of its rounds is published, and the model knows no remote work",
        fr: "aucun nombre de ses rondes n'est publié, et le modèle ne connaît pas le télétravail"))

/// The exploratory visit: paused in November 2024, not returning.
let exploratoryVisit = NomineeStream(
    "nb-si-visit",
    Words(
        "Strategic Initiative: in-person exploratory visit",
        fr: "Initiative stratégique : visite exploratoire en personne"),
    kind: .worker, track: .base,
    status: [
        .always(per: .recalled("open before; its first day was not found")): .open,
        .from("2024-12-01", per: notices): .closed,
    ],
    eligibility: .always(
        .all([
            speaksFrench, .destinationHere,
            .shown(
                "an exploratory visit, by criteria that were not found",
                fr: "une visite, selon des critères introuvables"),
        ]), per: .recalled("criteria not found")),
    selection: closedSelection,
    notSimulated: Words(
        "closed in November 2024, and its criteria were not found",
        fr: "fermé en novembre 2024, et ses critères n'ont pas été trouvés"))
