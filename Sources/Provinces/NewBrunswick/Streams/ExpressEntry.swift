import Rulebook

/// Employment in New Brunswick: a year of skilled work and of residence here, and still at work.
///
/// The level of language is the federal program's own, which the profile has met.
let employmentInNewBrunswick = NomineeStream(
    "nb-ee-emp",
    Words(
        "Express Entry stream: Employment in New Brunswick",
        fr: "Volet Entrée express : Emploi au Nouveau-Brunswick"),
    kind: .expressEntry, track: .enhanced, status: openExpressEntry,
    eligibility: [
        .always(per: predecessors): employmentConditions,
        .from("2025-02-05", per: expressEntryPage): employmentConditions,
    ],
    selection: expressEntrySelection, fee: .always(250, per: candidatePoolPage))

private let employmentConditions: Requirement = .all([
    .profile, .interest, .federalProgram([.cec, .fsw, .fst]),
    .offerTEER(.skilled), .offer([.fullTime, .yearRound]), .fact(.worksForOfferingEmployer),
    .atLeast(.monthsWorkedHere(within: 12), 12), .atLeast(.monthsResidentHere, 12), .workPermit,
    .destinationHere,
])

/// New Brunswick Interests: a letter of interest to a profile in the federal pool.
let newBrunswickInterests = NomineeStream(
    "nb-ee-int",
    Words(
        "Express Entry stream: New Brunswick Interests",
        fr: "Volet Entrée express : Intérêts du Nouveau-Brunswick"),
    kind: .expressEntry, track: .enhanced, status: openExpressEntry,
    eligibility: [
        .always(per: predecessors): interestConditions,
        .from("2025-02-05", per: expressEntryPage): interestConditions,
    ],
    selection: letterSelection, fee: .always(250, per: candidatePoolPage))

private let interestConditions: Requirement = .all([
    .profile, .interest, .federalProgram([.cec, .fsw, .fst]), .destinationHere,
])

/// The student connection: not returning in 2025; its criteria were not found.
let studentConnection = NomineeStream(
    "nb-ee-student",
    Words("Express Entry stream: student connection", fr: "Volet Entrée express : lien étudiant"),
    kind: .graduate,
    track: .enhanced,
    status: [
        .always(per: .recalled("open before 2025; its first day was not found")): .open,
        .from("2025-01-01", per: notices): .closed,
    ],
    eligibility: .always(
        .all([
            .profile, .interest, .destinationHere,
            .shown(
                "a connection by study, by criteria that were not found",
                fr: "un lien par les études, selon des critères introuvables"),
        ]), per: .recalled("criteria not found")),
    selection: closedSelection, fee: .always(250, per: candidatePoolPage),
    notSimulated: Words(
        "closed at the end of 2024, and its criteria were not found",
        fr: "fermé à la fin de 2024, et ses critères n'ont pas été trouvés"))

/// The Express Entry Labour Market stream, before the pathways of 2025; both days are recalled.
let labourMarketStream = NomineeStream(
    "nb-ee-elms-historic",
    Words(
        "Express Entry Labour Market stream (historic)",
        fr: "Volet Entrée express : marché du travail (historique)"),
    kind: .expressEntry, track: .enhanced,
    status: [
        .from("2015-01-01", per: .recalled("opened with Express Entry")): .open,
        .from("2025-01-01", per: .recalled("replaced by the pathways of 2025")): .closed,
    ],
    eligibility: [
        .from("2015-01-01", per: olderExpressEntryPage): .all([
            .profile, .interest, .federalProgram(.fsw), .between(.age, 22...55), .language(atLeast: 7),
            .destinationHere, .points(selectionFactors2015, stream: "nb-ee-elms-historic", atLeast: 67),
        ])
    ],
    selection: closedSelection, fee: .always(250, per: candidatePoolPage),
    notSimulated: Words(
        "no count of its rounds of 2024 was found", fr: "aucun nombre de ses rondes de 2024 n'a été trouvé"))

/// The pool as it was before the notices.
let closedSelection: Dated<Selection> = .always(
    Selection(.invitation, order: .oldest, isFilterUndisclosed: true, applyWithinDays: 45),
    per: candidatePoolPage)
