import Rulebook

/// What every stream of Skills Immigration asks of status and intention.
let commonStatus: Requirement = .all([
    .statusInOrder,
    .not(.fact(.refugeeClaimant)),
    .not(.fact(.removalOrder)),
    .destinationHere,
    .shown(
        "A signed statement of the intention to live in British Columbia",
        fr: "Une déclaration signée de l'intention de vivre en Colombie-Britannique"),
])

/// The offer: full-time and without an end date, or a term of a year in a former technology occupation.
///
/// The wage rule has no published number: the model takes the low wage of the occupation in the region as the floor.
let commonOffer: Requirement = .all([
    .offer([.fullTime, .lowWageOrMore]),
    .any([.offer([.permanent]), .offerOccupation(technologyOccupations)]),
    .shown(
        "The wage is in line with rates in the province for the occupation",
        fr: "Le salaire correspond aux taux de la province pour la profession"),
    .shown(
        "The applicant holds at most a tenth of the employer",
        fr: "La personne détient au plus un dixième de l'entreprise"),
])

/// The employer: a year in the province; five full-time staff in Metro Vancouver, three elsewhere.
let commonEmployer: Requirement = .all([
    .atLeast(.employerYears, 1),
    .when(.offerRegion([.metroVancouver]), .atLeast(.employerStaff, 5)),
    .when(.not(.offerRegion([.metroVancouver])), .atLeast(.employerStaff, 3)),
])

/// Level 4 for an offer of TEER 2 to 5; no test for TEER 0 and 1, where an officer may still ask for one.
let commonLanguage: Requirement = .when(.offerTEER([2, 3, 4, 5]), .language(atLeast: 4))

/// The family's income against the table of the guide (2026-06-10: one person $31,264 in Metro Vancouver, $26,057 elsewhere).
let commonIncome: Requirement = .shown(
    "The household's income reaches the guide's table for its size and area",
    fr: "Le revenu du ménage atteint le barème du guide selon la taille et la région")

/// Express Entry BC: a profile in the federal pool must name the province.
let expressEntryOption: Requirement = .when(.profile, .interest)

/// What every stream of Skills Immigration asks of an applicant with an offer.
let commonRequirements: Requirement = .all([
    commonStatus, commonOffer, commonEmployer, commonLanguage, commonIncome,
])

/// The offer is not in an occupation the guide excludes from every stream (from 2026-06-13).
let eligibleOccupation: Requirement = .not(.offerOccupation(ineligibleOccupations))

/// Fee of an application to Skills Immigration, in dollars.
let skillsFee: Dated<Int> = [
    .always(per: news): 1475,
    .from("2026-01-22", per: news): 1750,
]
