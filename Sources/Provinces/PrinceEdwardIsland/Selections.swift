import Rulebook

/// Jobs in sales and service may not be invited: a filter of the office, not a condition.
///
/// Occupation, sector and employer are weighed too; how is not published.
private let notInSalesAndService: Requirement = .not(
    .offerOccupation(OccupationSet(Words("sales and service", fr: "vente et services"), prefixes: ["6"])))

private let noFilterFound = Source.assumed("no filter by sector was found before 2025")

private let filterOf2025 = Source(
    "PEI Express Entry and draws pages: sales and service jobs may not be invited (first day approximate)",
    "https://www.princeedwardisland.ca/en/information/office-of-immigration/expression-of-interest-draws")

private let interestLife = 6
/// Days to apply were not found; 60 are an assumption.
private let daysToApply = 60

let skilledWorkerSelection: Dated<Selection> = [
    .always(per: noFilterFound): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-sw-in"), applyWithinDays: daysToApply,
        interestMonths: interestLife),
    .from("2025-01-01", per: filterOf2025): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-sw-in"), filter: notInSalesAndService,
        isFilterUndisclosed: true, applyWithinDays: daysToApply, interestMonths: interestLife),
]

let outsideCanadaSelection: Dated<Selection> = [
    .always(per: noFilterFound): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-sw-out"), applyWithinDays: daysToApply,
        interestMonths: interestLife),
    .from("2025-01-01", per: filterOf2025): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-sw-out"), filter: notInSalesAndService,
        isFilterUndisclosed: true, applyWithinDays: daysToApply, interestMonths: interestLife),
]

let criticalWorkerSelection: Dated<Selection> = [
    .always(per: noFilterFound): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-critical"), applyWithinDays: daysToApply,
        interestMonths: interestLife),
    .from("2025-01-01", per: filterOf2025): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-critical"), filter: notInSalesAndService,
        isFilterUndisclosed: true, applyWithinDays: daysToApply, interestMonths: interestLife),
]

let graduateSelection: Dated<Selection> = [
    .always(per: noFilterFound): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-ig"), applyWithinDays: daysToApply,
        interestMonths: interestLife),
    .from("2025-01-01", per: filterOf2025): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-ig"), filter: notInSalesAndService,
        isFilterUndisclosed: true, applyWithinDays: daysToApply, interestMonths: interestLife),
]

let intermediateExperienceSelection: Dated<Selection> = [
    .always(per: noFilterFound): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-ie"), applyWithinDays: daysToApply,
        interestMonths: interestLife),
    .from("2025-01-01", per: filterOf2025): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-ie"), filter: notInSalesAndService,
        isFilterUndisclosed: true, applyWithinDays: daysToApply, interestMonths: interestLife),
]

let occupationsInDemandSelection: Dated<Selection> = [
    .always(per: noFilterFound): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-oid"), applyWithinDays: daysToApply,
        interestMonths: interestLife),
    .from("2025-01-01", per: filterOf2025): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-oid"), filter: notInSalesAndService,
        isFilterUndisclosed: true, applyWithinDays: daysToApply, interestMonths: interestLife),
]

let expressEntryWithOfferSelection: Dated<Selection> = [
    .always(per: noFilterFound): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-ee-offer"), applyWithinDays: daysToApply,
        interestMonths: interestLife),
    .from("2025-01-01", per: filterOf2025): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-ee-offer"), filter: notInSalesAndService,
        isFilterUndisclosed: true, applyWithinDays: daysToApply, interestMonths: interestLife),
]

/// The office puts people who already live in the province first.
let expressEntryWithoutOfferSelection: Dated<Selection> = [
    .always(per: expressEntryPage): Selection(
        .invitation, order: .points(grid: "pe-eoi-2026-01:pe-ee-none"), filter: .tie(.lives, .here),
        isFilterUndisclosed: true, applyWithinDays: daysToApply, interestMonths: interestLife)
]
