import Rulebook

/// A Canadian credential of two years, or one year for a graduate degree or an Ontario graduate certificate.
///
/// In the model a graduate certificate follows another credential, so the highest level is two years or more.
private let recentCanadianCredential: Requirement = .all([
    .atLeast(.canadianCredentials, 1), .credential(atLeast: .twoYear), .atMost(.monthsSinceGraduation, 24),
    .shown(
        "More than half of the program studied in Canada, at an eligible institution",
        fr: "Plus de la moitié du programme suivi au Canada, dans un établissement admissible"),
])

private let conditions: Requirement = .all([
    .offerTEER(.skilled), .offer([.fullTime, .permanent]),
    .any([.offer(.lowWageOrMore), .offer(.medianWageOrMore), .offer(.collectiveAgreement)]),
    recentCanadianCredential, employerConditions, offerHolderConditions,
])

/// The occupations invited from August to December 2025, by region where the list was regional.
private let invited2025: Requirement = .any([
    .offerOccupation(healthAndEarlyChildhood2025), .offerOccupation(otherPriorities2025),
    .all([.offerRegion([.northernOntario]), .offerOccupation(studentsNorthern2025)]),
    .all([.offerRegion([.easternOntario]), .offerOccupation(studentsEastern2025)]),
    .all([.offerRegion([.southwestOntario]), .offerOccupation(studentsSouthwestern2025)]),
    .all([.offerRegion([.centralOntario]), .offerOccupation(studentsCentral2025)]),
])

/// The occupations and groups invited from February to April 2026.
private let invited2026: Requirement = .any([
    .offerOccupation(healthAndEarlyChildhood2026), .offerOccupation(skilledTrades2026),
    .offerOccupation(miningForStudents), frenchAtFive,
    .all([.offerRegion([.northernOntario]), .offerOccupation(studentsNorthern2026)]),
    .all([.offerRegion([.easternOntario]), .offerOccupation(studentsEastern2026)]),
    .all([.offerRegion([.southwestOntario]), .offerOccupation(studentsSouthwestern2026)]),
    .all([.offerRegion([.centralOntario]), .offerOccupation(studentsCentral2026)]),
    .all([.offerRegion(greaterToronto), .offerOccupation(studentsGreaterToronto2026)]),
])

/// Recent graduates of any eligible Canadian institution with a permanent offer in TEER 0 to 3.
let internationalStudent = NomineeStream(
    "on-ejo-is",
    Words(
        "Employer Job Offer: International Student stream",
        fr: "Offre d'emploi de l'employeur : volet Étudiants étrangers"),
    kind: .graduate, track: .base, status: employerJobOfferStatus,
    eligibility: [.from("2017-07-01", per: OntarioText.internationalStudent): conditions],
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
    fee: .always(1_500, per: OntarioText.checklists))
