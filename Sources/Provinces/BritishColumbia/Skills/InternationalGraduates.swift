import Rulebook

/// International Graduate: an offer of TEER 1 to 3 within three years of a Canadian credential.
///
/// One consultant dates the closing to November 2025; the guides and most reports say 2024-11-26.
let internationalGraduate = NomineeStream(
    "bc-ig", Words("International Graduate", fr: "Diplômés étrangers"), kind: .graduate, track: .either,
    status: [.always(per: reports): .open, .from("2024-11-27", per: news): .closed],
    eligibility: [
        .always(per: reports): .all([
            commonRequirements,
            .atLeast(.canadianCredentials, 1),
            .atMost(.monthsSinceGraduation, 36),
            .offerTEER([1, 2, 3]),
            expressEntryOption,
        ])
    ],
    selection: [.always(per: reports): drawByPoints],
    fee: skillsFee)

/// International Post-Graduate: a master's or doctorate of the province in science or health, without an offer.
///
/// Files received from 2024-09-01 to the closing went to a waiting list.
let internationalPostGraduate = NomineeStream(
    "bc-ipg", Words("International Post-Graduate", fr: "Diplômés étrangers des cycles supérieurs"),
    kind: .graduate, track: .either,
    status: [.always(per: reports): .open, .from("2025-01-08", per: news): .closed],
    eligibility: [
        .always(per: reports): .all([
            commonStatus,
            .credential(atLeast: .masters),
            .tie(.graduated, .here),
            .fact(.studiedScienceOrHealth),
            .atMost(.monthsSinceGraduation, 36),
            expressEntryOption,
        ])
    ],
    selection: [.always(per: reports): Selection(.direct, order: .oldest, applyWithinDays: 30)],
    fee: skillsFee)

/// The student streams announced for 2025, which never opened.
let plannedStudentStreams = NomineeStream(
    "bc-student-3",
    Words(
        "Bachelor's, Master's and Doctorate streams (planned)",
        fr: "Volets Baccalauréat, Maîtrise et Doctorat (prévus)"),
    kind: .graduate, track: .either,
    status: [
        .always(per: news): .paused,
        .from("2026-04-23", per: news): .closed,
    ],
    eligibility: [:], selection: [:],
    notSimulated: Words(
        "Announced on 2024-03-19, shelved on 2025-04-14 and cancelled on 2026-04-23 without opening",
        fr: "Annoncés le 2024-03-19, mis de côté le 2025-04-14 et annulés le 2026-04-23 sans avoir ouvert"))
