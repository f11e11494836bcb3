import Rulebook

/// Groups of occupations that stand for the sectors of the draws; the program publishes no list.
private let sectorOccupations = OccupationSet(
    Words(
        "construction, manufacturing, agriculture, aviation and health care (model)",
        fr: "construction, fabrication, agriculture, aviation et santé (modèle)"),
    prefixes: ["2231", "3", "70", "72", "73", "80", "82", "84", "85", "90", "92", "93", "94", "95"])

private let sector: Requirement = .any([.occupation(sectorOccupations), .offer([.prioritySector])])

/// Work or an offer in Alberta, which recent draws ask for in practice.
private let tied: Requirement = .any([.tie(.offer, .here), .tie(.lives, .here)])

private let rule: Requirement = .all([
    expressEntryProfile,
    .language(atLeast: 5),
    .not(.occupation(ineligibleOccupations)),
    .shown("The licence of a regulated occupation", fr: "Le permis d'une profession réglementée"),
])

private let sectorDraw = Selection(
    .invitation, order: .points(grid: "ab-weoi"), filter: .all([sector, tied]), isFilterUndisclosed: true,
    applyWithinDays: 15)

/// Until 2025-03-17 people with family in Alberta and an occupation in demand were selected too.
private let sectorOrFamilyDraw = Selection(
    .invitation, order: .points(grid: "ab-weoi"),
    filter: .any([.all([sector, tied]), .tie(.relative, .here)]),
    isFilterUndisclosed: true, applyWithinDays: 15)

/// Alberta Express Entry Stream: priority sectors and other initiatives.
let prioritySectors = NomineeStream(
    "ab-aees-prio",
    Words(
        "Alberta Express Entry Stream – priority sectors and other initiatives",
        fr: "Volet Entrée express Alberta – secteurs prioritaires et autres initiatives"),
    kind: .expressEntry, track: .enhanced,
    status: [.from("2018-06-14", per: .recalled("Opening day of the stream")): .open],
    eligibility: [
        .always(per: reports): rule,
        .from("2026-01-01", per: processingPage): .all([rule, sector]),
    ],
    selection: [
        .always(per: updates): notification,
        .from("2024-09-30", per: updates): sectorOrFamilyDraw,
        .from("2025-03-18", per: updates): sectorDraw,
    ],
    fee: workerFee)
