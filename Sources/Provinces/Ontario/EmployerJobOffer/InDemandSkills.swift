import Rulebook

private let listedOccupation: Requirement = .any([
    .offerOccupation(inDemandEverywhere),
    .all([.not(.offerRegion(greaterToronto)), .offerOccupation(inDemandOutsideToronto)]),
])

/// Nine months in Ontario within three years; months with the employer stand for work the model does not count as skilled.
private let nineMonthsInOntario: Requirement = .all([
    .any([.atLeast(.monthsWorkedHere(within: 36), 9), .atLeast(.monthsWithEmployer, 9)]),
    .shown(
        "1,200 hours of work in the occupation in Ontario",
        fr: "1 200 heures de travail dans la profession en Ontario"),
])

private let conditions: Requirement = .all([
    listedOccupation, .offer([.fullTime, .permanent]), medianWageOrAgreement, nineMonthsInOntario,
    .language(atLeast: 4), .credential(atLeast: .secondary), employerConditions, offerHolderConditions,
])

/// Home support workers, the one occupation of the rounds of September to December 2025 outside the regional pilot.
private let invited2025: Requirement = .offerOccupation(homeSupportWorkers)

/// The occupations and groups invited from February to April 2026.
private let invited2026: Requirement = .any([
    .offerOccupation(inDemandPriorities2026), .offerOccupation(inDemandAgriculture2026),
    .offerOccupation(miningInDemand), frenchAtFive,
    .all([.offerRegion([.northernOntario]), .offerOccupation(inDemandNorthern2026)]),
    .all([.offerRegion([.easternOntario]), .offerOccupation(inDemandEastern2026)]),
    .all([.offerRegion([.southwestOntario]), .offerOccupation(inDemandSouthwestern2026)]),
    .all([.offerRegion([.centralOntario]), .offerOccupation(inDemandCentral2026)]),
])

/// Workers with a permanent offer in a listed occupation of TEER 4 or 5.
let inDemandSkills = NomineeStream(
    "on-ejo-ids",
    Words(
        "Employer Job Offer: In-Demand Skills stream",
        fr: "Offre d'emploi de l'employeur : volet Compétences recherchées"),
    kind: .worker, track: .base, status: employerJobOfferStatus,
    eligibility: [.from("2017-07-01", per: OntarioText.inDemandSkills): conditions],
    selection: [
        .from("2022-11-22", per: OntarioText.interestSystem): Selection(
            .invitation, order: .points(grid: "on-eoi-legacy-2022"), applyWithinDays: 14),
        .from("2025-07-02", per: OntarioText.invitations): Selection(
            .invitation, order: .points(grid: "on-eoi-legacy-2022"), filter: invited2025, applyWithinDays: 17),
        .from("2026-02-02", per: OntarioText.invitations): Selection(
            .invitation, order: .points(grid: "on-eoi-legacy-2022"),
            filter: .all([livesInCanadaOnPermit, invited2026]), applyWithinDays: 17),
    ],
    fee: employerJobOfferFee)
