import Rulebook

/// A full-time job all year round, without end or for two years at least, with an employer of two years.
let lastingJob: Requirement = .all([
    .offer([.fullTime, .yearRound]), .atLeast(.employerYears, 2),
    .shown(
        "the job is permanent or lasts 24 months or more",
        fr: "l'emploi est permanent ou dure au moins 24 mois"),
])

/// What every worker stream asks of the person.
let everyWorker: Requirement = .all([
    .between(.age, 18...59), .statusInOrder, .destinationHere,
    .shown(
        "means for all costs of immigration and settlement",
        fr: "les moyens de payer tous les frais d'immigration et d'établissement"),
    .shown("a settlement plan", fr: "un plan d'établissement"),
])

/// Two years of full-time work in the last five.
let twoYearsInFive: Requirement = .atLeast(.workMonths(within: 60), 24)

/// Two years of work in five, or relevant education of the last five years.
///
/// The model knows the day of Canadian credentials only.
let workOrRecentEducation: Requirement = .any([
    twoYearsInFive, .all([.offer([.matchesStudy]), .atMost(.monthsSinceGraduation, 60)]),
])

/// Level 4, or the employer's word on form PEIW-02.
let level4OrEmployerForm: Requirement = .any([.language(atLeast: 4), .fact(.employerLanguageAttestation)])

/// The studies behind a permit were done outside the province.
///
/// The model has no school of the spouse; a spouse's permit of somebody who lived elsewhere in Canada stands for it.
let permitFromStudyElsewhere: Requirement = .any([
    .all([.permit([.postGraduation]), .not(.tie(.graduated, .here))]),
    .all([.permit([.spousalOpen]), .tie(.lived, .elsewhere)]),
])

/// Nine continuous months with the employer and four months left on the permit.
let nineMonthsAndFourLeft: Requirement = .all([
    .atLeast(.monthsWithEmployer, 9), .atLeast(.permitMonthsLeft, 4),
])
