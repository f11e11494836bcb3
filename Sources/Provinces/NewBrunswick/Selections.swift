import Rulebook

// Rounds take a pathway and occupational categories; no score is ever published. Days to apply stand in each
// invitation and were not found: 45 are an assumption. An expression of interest lives 365 days.

/// Skilled Worker under the notice of January 2025.
let januaryWorkers = Selection(
    .invitation, order: .priorities(targetedCategories),
    filter: .not(.offerOccupation(notConsideredForWorkersFromJanuary2025)), isFilterUndisclosed: true,
    applyWithinDays: 45)

/// Skilled Worker under the notice of February 2025.
let februaryWorkers = Selection(
    .invitation, order: .priorities(targetedCategories),
    filter: .not(.offerOccupation(notConsideredForWorkersFromFebruary2025)), isFilterUndisclosed: true,
    applyWithinDays: 45)

/// Skilled Worker from 3 February 2026.
let workersOf2026 = Selection(
    .invitation, order: .priorities(targetedCategories),
    filter: .all([.not(.offerOccupation(notConsideredFromFebruary2026)), outsideAccommodationAndFood]),
    isFilterUndisclosed: true, applyWithinDays: 45)

/// Before the notices of 2025 nothing is known to have been left out.
let beforeTheNotices = Selection(
    .invitation, order: .priorities(targetedCategories), isFilterUndisclosed: true, applyWithinDays: 45)

/// Skilled Worker pathways but New Brunswick Experience, which a later notice narrows.
let workerSelection: Dated<Selection> = [
    .always(per: predecessors): beforeTheNotices,
    .from("2025-01-15", per: noticeOfJanuary2025): januaryWorkers,
    .from("2025-02-18", per: noticeOfFebruary2025): februaryWorkers,
    .from("2026-02-03", per: notices): workersOf2026,
]

/// New Brunswick Experience from 4 May 2026: health care, education and construction trades only.
let experienceFromMay2026 = Selection(
    .invitation, order: .priorities(targetedCategories),
    filter: .all([
        .not(.offerOccupation(notConsideredFromFebruary2026)), outsideAccommodationAndFood,
        .any([
            .offerOccupation(healthCare), .offerOccupation(educationAndCommunity),
            .offerOccupation(constructionTrades),
        ]),
    ]),
    isFilterUndisclosed: true, applyWithinDays: 45)

/// Employment in New Brunswick.
let expressEntrySelection: Dated<Selection> = [
    .always(per: predecessors): beforeTheNotices,
    .from("2025-01-15", per: noticeOfJanuary2025): Selection(
        .invitation, order: .priorities(targetedCategories),
        filter: .not(.offerOccupation(notConsideredInExpressEntryFromJanuary2025)), isFilterUndisclosed: true,
        applyWithinDays: 45),
    .from("2025-02-18", per: noticeOfFebruary2025): Selection(
        .invitation, order: .priorities(targetedCategories),
        filter: .not(.offerOccupation(notConsideredInExpressEntryFromFebruary2025)),
        isFilterUndisclosed: true,
        applyWithinDays: 45),
    .from("2026-02-03", per: notices): Selection(
        .invitation, order: .priorities(targetedCategories),
        filter: .all([.not(.offerOccupation(notConsideredFromFebruary2026)), outsideAccommodationAndFood]),
        isFilterUndisclosed: true, applyWithinDays: 45),
]

/// Letters of interest to profiles in the federal pool, by criteria that are not published.
let letterSelection: Dated<Selection> = [
    .always(per: expressEntryPage): Selection(
        .notification, order: .score, isFilterUndisclosed: true, applyWithinDays: 45),
    .from("2025-02-18", per: noticeOfFebruary2025): Selection(
        .notification, order: .score,
        filter: .not(.occupation(notConsideredInExpressEntryFromFebruary2025)), isFilterUndisclosed: true,
        applyWithinDays: 45),
    .from("2026-02-03", per: notices): Selection(
        .notification, order: .score, filter: .not(.occupation(notConsideredFromFebruary2026)),
        isFilterUndisclosed: true, applyWithinDays: 45),
]

/// The Strategic Initiative: the oldest in the categories of the round.
let francophoneSelection: Dated<Selection> = .always(
    Selection(.invitation, order: .oldest, isFilterUndisclosed: true, applyWithinDays: 45),
    per: candidatePoolPage)
