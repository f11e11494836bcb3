import Rulebook

/// The job: full-time, at least a year, at the prevailing wage, neither seasonal nor paid by commission.
let steadyJob: Requirement = .all([
    .offer([.fullTime, .yearRound, .lowWageOrMore]),
    .shown(
        "the job lasts at least one year with a possibility of extension and is not paid by commission",
        fr: "l'emploi dure au moins un an, peut être prolongé et n'est pas payé à la commission"),
    .shown(
        "the applicant owns no more than 10 per cent of the employer",
        fr: "la personne ne détient pas plus de 10 pour cent de l'entreprise"),
])

/// The employer: two years in the province (one in special cases), local staff by place.
///
/// Two pages differ on the staff; the rule by place of the employer criteria is used.
let establishedEmployer: Requirement = .all([
    .atLeast(.employerYears, 2), .atLeast(.employerStaff, 1),
    .when(.offerRegion([.stJohns]), .atLeast(.employerStaff, 2)),
])

/// Age from 21 to 59.
let workingAge: Requirement = .between(.age, 21...59)

/// A candidate who lives in Canada has four months left on the permit.
let fourMonthsOfPermit: Requirement = .when(.tie(.lives, .canada), .atLeast(.permitMonthsLeft, 4))

/// Funds, qualifications, custody and record: judged on documents.
let documentsInOrder: Requirement = .all([
    .shown(
        "enough means to settle, case by case", fr: "des moyens suffisants pour s'établir, au cas par cas"),
    .shown(
        "the training, licence or accreditation the occupation asks for",
        fr: "la formation, le permis ou l'agrément que demande la profession"),
    .shown("no unresolved custody dispute", fr: "aucun litige de garde non réglé"),
    .shown(
        "no criminal record of an adult of the family",
        fr: "aucun casier judiciaire d'un adulte de la famille"),
])

/// The destination is this province, the family's too.
let settlesHere: Requirement = .all([
    .destinationHere,
    .shown("the accompanying family means to settle here too", fr: "la famille compte aussi s'établir ici"),
])

/// Whoever lived elsewhere in Canada first works here full-time for twelve consecutive months (policy 16).
let twelveMonthsAfterAnotherProvince: Requirement = .when(
    .tie(.lived, .elsewhere), .atLeast(.monthsWorkedHere(within: 12), 12))

/// The employer's place in the province's labour market is settled: a permit, a vacancy assessment or an LMIA.
let permitOrAssessment: Requirement = .any([
    .workPermit, .offer([.preauthorized]), .offer([.labourMarketImpactAssessed]),
])
