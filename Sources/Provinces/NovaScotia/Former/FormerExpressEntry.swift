import Rulebook

// Ten streams ended with the consolidation of 2026-02-18; the list of their names is partly recalled.

/// Open before 2024 and closed by the consolidation.
let untilConsolidation: Dated<StreamStatus> = [
    .always(per: .recalled("open before 2024; its first day was not found")): .open,
    .from("2026-02-18", per: consolidation): .closed,
]

/// Nova Scotia Experience: Express Entry, the enhanced stream of people who worked in the province.
let formerExperienceStream = NomineeStream(
    "ns-legacy-ee-exp",
    Words(
        "Nova Scotia Experience: Express Entry (former)",
        fr: "Nouvelle-Écosse Expérience : Entrée express (ancien)"),
    kind: .expressEntry, track: .enhanced, status: untilConsolidation,
    eligibility: [
        .always(per: formerExperience): .all(experienceCriteria),
        .from("2024-04-17", per: accommodationNotice): .all(
            experienceCriteria + [.not(.occupation(foodServiceSupervisors))]),
    ],
    selection: formerSelection, fee: .always(0, per: noFee))

private let experienceCriteria: [Requirement] = [
    .profile, .interest, skilledYearHere, age21To55, .credential(atLeast: .secondary), levelOfExperience,
    .statusInOrder, localGraduateOnPostGraduationPermit, .destinationHere,
]

/// Labour Market Priorities: letters of interest to chosen occupations; each letter had criteria of its own.
let formerLabourMarketPriorities = NomineeStream(
    "ns-legacy-lmp",
    Words("Labour Market Priorities (former)", fr: "Priorités du marché du travail (ancien)"),
    kind: .expressEntry,
    track: .enhanced, status: untilConsolidation,
    eligibility: .always(
        .all([
            .profile, .interest, .federalProgram([.cec, .fsw, .fst]), .occupationTEER(.skilled),
            .destinationHere,
        ]), per: formerPriorities),
    selection: .always(letterOfInterest, per: formerPriorities), fee: .always(0, per: noFee))

/// Labour Market Priorities for Physicians: letters of interest to physicians with an approved opportunity.
let formerPrioritiesForPhysicians = NomineeStream(
    "ns-legacy-lmp-physician",
    Words(
        "Labour Market Priorities for Physicians (former)",
        fr: "Priorités du marché du travail pour les médecins (ancien)"),
    kind: .expressEntry, track: .enhanced, status: untilConsolidation,
    eligibility: .always(
        .all([
            .profile, .interest, .offerOccupation(physicians), approvedOpportunity,
            .shown("two years of return of service", fr: "deux ans de service en retour"), .destinationHere,
        ]), per: formerRecalled),
    selection: .always(letterOfInterest, per: formerRecalled), fee: .always(0, per: noFee))
