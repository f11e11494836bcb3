import Rulebook

/// Two years in the occupation of the offer within five, or the Ontario licence where one is mandatory.
private let experienceOrLicence: Requirement = .any([
    .all([.atLeast(.workMonths(within: 60), 24), .offer(.matchesExperience)]), .fact(.licensedInDestination),
])

private let withOffer: Requirement = .all([
    .offerTEER(.skilled), .offer([.fullTime, .permanent]),
    .shown("1,560 hours or more a year", fr: "1 560 heures ou plus par année"),
    medianWageOrAgreement, experienceOrLicence, employerConditions, offerHolderConditions,
])

/// Physicians who may bill the provincial plan need no offer; the classes of licence changed with 2026.
private let physician2025: Requirement = .all([
    .occupation(physicianOccupations), .fact(.selfEmployedPhysician),
    .shown(
        "Licence of the College of Physicians and Surgeons: independent, academic or postgraduate class",
        fr:
            "Permis de l'Ordre des médecins et chirurgiens : catégorie indépendante, universitaire ou postdoctorale"
    ),
    .statusInOrder, intendsToLiveInOntario,
])

private let physician2026: Requirement = .all([
    .occupation(physicianOccupations), .fact(.selfEmployedPhysician),
    .shown(
        "Licence of the College of Physicians and Surgeons: independent, academic or provisional class",
        fr:
            "Permis de l'Ordre des médecins et chirurgiens : catégorie indépendante, universitaire ou provisoire"
    ),
    .statusInOrder, intendsToLiveInOntario,
])

/// The occupations invited from August to December 2025, by region where the list was regional.
private let invited2025: Requirement = .any([
    .offerOccupation(healthAndEarlyChildhood2025), .offerOccupation(otherPriorities2025),
    .all([.offerRegion([.northernOntario]), .offerOccupation(foreignWorkersNorthern2025)]),
    .all([.offerRegion([.easternOntario]), .offerOccupation(foreignWorkersEastern2025)]),
    .all([.offerRegion([.southwestOntario]), .offerOccupation(foreignWorkersSouthwestern2025)]),
    .all([.offerRegion([.centralOntario]), .offerOccupation(foreignWorkersCentral2025)]),
    .occupation(physicianOccupations),
])

/// The occupations and groups invited from February to April 2026.
private let invited2026: Requirement = .any([
    .offerOccupation(healthAndEarlyChildhood2026), .offerOccupation(skilledTrades2026),
    .offerOccupation(miningForForeignWorkers), .occupation(physicianOccupations), frenchAtFive,
    .all([.offerRegion([.northernOntario]), .offerOccupation(foreignWorkersNorthern2026)]),
    .all([.offerRegion([.easternOntario]), .offerOccupation(foreignWorkersEastern2026)]),
    .all([.offerRegion([.southwestOntario]), .offerOccupation(foreignWorkersSouthwestern2026)]),
    .all([.offerRegion([.centralOntario]), .offerOccupation(foreignWorkersCentral2026)]),
    .all([.offerRegion(greaterToronto), .offerOccupation(foreignWorkersGreaterToronto2026)]),
])

/// Workers with a permanent offer in TEER 0 to 3; from 2025 also physicians without one.
let foreignWorker = NomineeStream(
    "on-ejo-fw",
    Words(
        "Employer Job Offer: Foreign Worker stream",
        fr: "Offre d'emploi de l'employeur : volet Travailleurs étrangers"),
    kind: .worker, track: .base, status: employerJobOfferStatus,
    eligibility: [
        .from("2017-07-01", per: OntarioText.foreignWorker): withOffer,
        .from("2025-01-27", per: OntarioText.updates2025): .any([withOffer, physician2025]),
        .from("2026-01-01", per: OntarioText.updates2026): .any([withOffer, physician2026]),
    ],
    selection: [
        .from("2022-11-22", per: OntarioText.interestSystem): Selection(
            .invitation, order: .points(grid: "on-eoi-legacy-2022"), applyWithinDays: 14),
        .from("2025-07-02", per: OntarioText.invitations): Selection(
            .invitation, order: .points(grid: "on-eoi-legacy-2022"),
            filter: .all([livesInCanada, invited2025]), applyWithinDays: 17),
        .from("2026-02-02", per: OntarioText.invitations): Selection(
            .invitation, order: .points(grid: "on-eoi-legacy-2022"),
            filter: .all([livesInCanadaOnPermit, invited2026]), applyWithinDays: 17),
    ],
    fee: employerJobOfferFee)
