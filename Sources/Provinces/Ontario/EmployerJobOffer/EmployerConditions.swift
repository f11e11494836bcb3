import Rulebook

/// The Greater Toronto Area, Toronto included.
let greaterToronto: [Region] = [.toronto, .greaterTorontoWithoutToronto]

private let employerInGreaterToronto: Requirement = .all([
    .atLeast(.employerRevenue, 1_000), .atLeast(.employerStaff, 5),
])

private let employerElsewhereInOntario: Requirement = .all([
    .atLeast(.employerRevenue, 500), .atLeast(.employerStaff, 3),
])

/// What the three Employer Job Offer streams ask of the employer: years, revenue and staff by region, recruitment.
let employerConditions: Requirement = .all([
    .atLeast(.employerYears, 3),
    .when(.offerRegion(greaterToronto), employerInGreaterToronto),
    .when(.not(.offerRegion(greaterToronto)), employerElsewhereInOntario),
    .any([.offer(.recruitmentShown), .offer(.labourMarketImpactAssessed), .workPermit]),
    .shown(
        "The employer is not part of the Ontario public service",
        fr: "L'employeur ne fait pas partie de la fonction publique de l'Ontario"),
])

/// What the three streams ask of the person with the offer.
let offerHolderConditions: Requirement = .all([
    .shown(
        "Holds less than 10 per cent of the employer's equity",
        fr: "Détient moins de 10 pour cent du capital de l'employeur"),
    .statusInOrder,
    intendsToLiveInOntario,
])

/// The median wage of the occupation in the region, or the wage of a collective agreement.
let medianWageOrAgreement: Requirement = .any([.offer(.medianWageOrMore), .offer(.collectiveAgreement)])

/// Every invitation from August 2025 to the end: lives in Canada.
let livesInCanada: Requirement = .tie(.lives, .canada)

/// Every invitation of 2026: lives in Canada with a valid work or study permit.
let livesInCanadaOnPermit: Requirement = .all([livesInCanada, .any([.workPermit, .permit([.study])])])

/// French at level 5 in every ability, the one filter of the rounds for French speakers of 2026-04-08.
let frenchAtFive: Requirement = .atLeast(.lowestLevel(.french), 5)

/// Open until the closing of eight streams, but for a pause of days.
///
/// There were no registrations between the withdrawal of all expressions of interest and the Employer Portal.
let employerJobOfferStatus: Dated<StreamStatus> = [
    .from("2017-07-01", per: OntarioText.regulationStart): .open,
    .from("2025-06-21", per: OntarioText.updates2025): .paused,
    .from("2025-07-02", per: OntarioText.updates2025): .open,
    .from("2026-06-25", per: OntarioText.streamsReplaced): .closed,
]

/// Fifteen hundred dollars; two thousand for a job in the Greater Toronto Area.
let employerJobOfferFee: Dated<Int> = .always(1_500, per: OntarioText.checklists)
