import Rulebook

private let healthAndConstruction: Requirement = .any([
    .offerOccupation(healthAndSocialOccupations), .offerOccupation(skilledTrades), .offer([.healthSector]),
])

/// Health and social assistance (NAICS 62) by occupation.
private let healthAndSocialOccupations = OccupationSet(
    Words("health and social assistance", fr: "santé et assistance sociale"), prefixes: ["3", "4220", "4410"])

private let skilledTrades = OccupationSet(
    Words("construction and skilled trades", fr: "construction et métiers spécialisés"),
    prefixes: ["70", "72", "73"])

private let healthOccupations = OccupationSet(Words("health", fr: "santé"), prefixes: ["3"])

private let secondTierCategories = OccupationSet(
    Words("occupational categories 2, 4, 8 and 9", fr: "catégories professionnelles 2, 4, 8 et 9"),
    prefixes: ["2", "4", "8", "9"])

private let liveHere: Requirement = .tie(.lives, .here)
private let teer0To4 = TEERSet([0, 1, 2, 3, 4])

/// July 2025: first those here whose permit ends within the year, in health, social assistance and construction; then
/// the same sectors abroad; other files from abroad are not processed.
///
/// A permit "that ends this year" is one with less than six months left.
private let tiersOf2025: [Requirement] = [
    .all([liveHere, .atMost(.permitMonthsLeft, 5), healthAndConstruction]),
    .all([liveHere, healthAndConstruction]), healthAndConstruction, liveHere,
]

/// April 2026: health and trades anywhere; categories 2, 4, 8 and 9 here; other TEER 0 to 2 here; TEER 5 last.
private let tiersOf2026: [Requirement] = [
    .all([
        .any([
            .offerOccupation(healthOccupations), .offerOccupation(skilledTrades),
            .occupation(healthOccupations),
            .occupation(skilledTrades),
        ]), .any([.offerTEER(teer0To4), .occupationTEER(teer0To4)]),
    ]),
    .all([
        liveHere, .any([.offerOccupation(secondTierCategories), .occupation(secondTierCategories)]),
        .any([.offerTEER(teer0To4), .occupationTEER(teer0To4)]),
    ]),
    .all([liveHere, .any([.offerTEER([0, 1, 2]), .occupationTEER([0, 1, 2])])]),
    .all([]),
]

private let asTheyCame = Selection(.direct, order: .oldest, applyWithinDays: 30)

private let byPrioritiesOf2025 = Selection(
    .direct, order: .priorities(tiersOf2025), filter: .any([liveHere, healthAndConstruction]),
    applyWithinDays: 30)

/// The complete application is the expression of interest; the province draws at its discretion.
private let interestByPrioritiesOf2025 = Selection(
    .invitation, order: .priorities(tiersOf2025), filter: .any([liveHere, healthAndConstruction]),
    isFilterUndisclosed: true, applyWithinDays: 30)

private let interestByPrioritiesOf2026 = Selection(
    .invitation, order: .priorities(tiersOf2026), isFilterUndisclosed: true, applyWithinDays: 30,
    interestMonths: 12)

/// Selection of the former streams: direct, with priorities from July 2025, expressions of interest from November.
let formerSelection: Dated<Selection> = [
    .always(per: formerRecalled): asTheyCame,
    .from("2025-07-16", per: prioritiesOf2025): byPrioritiesOf2025,
    .from("2025-11-28", per: interestProcess): interestByPrioritiesOf2025,
]

/// Selection of the four streams.
let currentSelection: Dated<Selection> = [
    .from("2026-02-18", per: consolidation): interestByPrioritiesOf2025,
    .from("2026-04-27", per: prioritiesPage): interestByPrioritiesOf2026,
    .from("2026-05-01", per: interestValidity): interestByPrioritiesOf2026,
]

/// Letters of interest to profiles in the federal pool, answered within 30 days.
let letterOfInterest = Selection(.notification, order: .score, isFilterUndisclosed: true, applyWithinDays: 30)
