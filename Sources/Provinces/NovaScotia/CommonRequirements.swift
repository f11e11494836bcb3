import Rulebook

/// A full-time permanent job in the province.
let permanentJob: Requirement = .offer([.fullTime, .permanent])

/// Age from 21 to 55.
let age21To55: Requirement = .between(.age, 21...55)

/// A year of work in the last five, related to the job.
let relatedYear: Requirement = .all([
    .atLeast(.workMonths(within: 60), 12),
    .shown("the year of work is related to the job", fr: "l'année de travail est liée à l'emploi"),
])

/// Level 5 for TEER 0 to 3, level 4 otherwise.
///
/// A first language that is English or French stands for level 5; the model knows results of tests only.
let levelByTEER: Requirement = .all([
    .when(.offerTEER(.skilled), .language(atLeast: 5)), .language(atLeast: 4),
])

/// Six months with the employer for a job of TEER 4 or 5.
let sixMonthsInLowerTEER: Requirement = .when(.offerTEER(.intermediate), .atLeast(.monthsWithEmployer, 6))

/// Funds, wage and training, judged on documents.
let fundsAndWage: Requirement = .all([
    .shown("enough funds to settle", fr: "des fonds suffisants pour s'établir"),
    .shown("a wage that is competitive for the industry", fr: "un salaire concurrentiel dans le secteur"),
    .shown(
        "the training or accreditation the job asks for",
        fr: "la formation ou l'agrément que demande l'emploi"),
])

/// No employer of accommodation and food services since 2024-04-17; the model knows no industry of an employer.
let notInAccommodationAndFood: Requirement = .shown(
    "the employer is not in accommodation and food services (NAICS 72)",
    fr: "l'employeur n'est pas dans l'hébergement et la restauration (SCIAN 72)")

/// A year of skilled work in the province in the last three.
///
/// A candidate who has left is taken at the word of the year worked there.
let skilledYearHere: Requirement = .all([
    .any([
        .atLeast(.monthsWorkedHere(within: 36), 12), .all([.not(.tie(.lives, .here)), .tie(.worked, .here)]),
    ]),
    .occupationTEER(.skilled),
])

/// Level 7 for work of TEER 0 and 1, level 5 for TEER 2 and 3.
let levelOfExperience: Requirement = .all([
    .when(.occupationTEER([0, 1]), .language(atLeast: 7)), .language(atLeast: 5),
])

/// Work on a post-graduation permit counts only for graduates of a Nova Scotia institution.
///
/// The permit now held stands for the permit the work was done on.
let localGraduateOnPostGraduationPermit: Requirement = .when(
    .permit([.postGraduation]), .tie(.graduated, .here))
