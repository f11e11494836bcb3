import Rulebook

/// A draw by points alone.
let drawByPoints = Selection(.invitation, order: .points(grid: "bc-sirs"), applyWithinDays: 30)

/// Those whom a Care or Build draw considers; each occupation group had a cut-off of its own, the model ranks them together.
private let careOrBuild: Requirement = .any([
    .all([
        .offerOccupation(careOccupations),
        .when(.offerOccupation(registeredCareOccupations), .fact(.licensedInDestination)),
    ]),
    .all([.offerOccupation(frenchTeachingOccupations), .atLeast(.lowestLevel(.french), 5)]),
    .all([.offerOccupation(buildOccupations), .fact(.tradeCertificate)]),
])

/// Early childhood educators and care aides, who must be on the province's registry.
private let registeredCareOccupations = OccupationSet(
    Words("registered care occupations", fr: "professions de soins inscrites au registre"),
    prefixes: ["33102", "42202"])

/// Draws for high economic impact: the stated hourly wage or more is invited whatever the points, the others by points.
///
/// The leg of 2025-05-08 was for TEER 0 and 1 (0 alone by some reports) and for people at work with the employer.
private let highEconomicImpact105 = Selection(
    .invitation, order: .points(grid: "bc-sirs"), wageLeg: 105_00, applyWithinDays: 30)
private let highEconomicImpact90 = Selection(
    .invitation, order: .points(grid: "bc-sirs"), wageLeg: 90_00, applyWithinDays: 30)
private let highEconomicImpact84 = Selection(
    .invitation, order: .points(grid: "bc-sirs"), wageLeg: 84_00, applyWithinDays: 30)
private let highEconomicImpact70 = Selection(
    .invitation, order: .points(grid: "bc-sirs"), wageLeg: 70_00, applyWithinDays: 30)
private let highEconomicImpact62 = Selection(
    .invitation, order: .points(grid: "bc-sirs"), wageLeg: 62_00, applyWithinDays: 30)
private let highEconomicImpact59 = Selection(
    .invitation, order: .points(grid: "bc-sirs"), wageLeg: 59_00, applyWithinDays: 30)
private let highEconomicImpact58 = Selection(
    .invitation, order: .points(grid: "bc-sirs"), wageLeg: 58_00, applyWithinDays: 30)
private let highEconomicImpact55 = Selection(
    .invitation, order: .points(grid: "bc-sirs"), wageLeg: 55_00, applyWithinDays: 30)
private let highEconomicImpact52 = Selection(
    .invitation, order: .points(grid: "bc-sirs"), wageLeg: 52_00, applyWithinDays: 30)
private let careAndBuild = Selection(
    .invitation, order: .points(grid: "bc-sirs"), filter: careOrBuild, applyWithinDays: 30)

/// How Skilled Worker registrations are drawn; from 2026-05 the two families of draws take turns, each from its day.
let skilledWorkerSelection: Dated<Selection> = [
    .always(per: guide2022): drawByPoints,
    .from("2025-05-08", per: invitations): highEconomicImpact105,
    .from("2025-10-02", per: invitations): highEconomicImpact90,
    .from("2025-12-10", per: invitations): highEconomicImpact84,
    .from("2026-02-04", per: invitations): highEconomicImpact70,
    .from("2026-02-11", per: invitations): highEconomicImpact62,
    .from("2026-05-06", per: invitations): careAndBuild,
    .from("2026-05-14", per: invitations): highEconomicImpact59,
    .from("2026-06-02", per: invitations): careAndBuild,
    .from("2026-06-18", per: invitations): highEconomicImpact62,
    .from("2026-07-09", per: invitations): careAndBuild,
    .from("2026-07-16", per: invitations): highEconomicImpact58,
    .from("2026-08-06", per: invitations): careAndBuild,
    .from("2026-08-20", per: invitations): highEconomicImpact55,
    .from("2026-09-10", per: invitations): careAndBuild,
    .from("2026-09-24", per: invitations): highEconomicImpact52,
]
