import Rulebook

/// What the Skilled Worker pathways share.
let skilledWorkerConditions: [Requirement] = [
    .atLeast(.age, 19), .language(atLeast: 4), .credential(atLeast: .secondary),
    .any([.atLeast(.canadianCredentials, 1), .fact(.credentialAssessed)]),
    .atLeast(.employerYears, 2), .offer([.fullTime, .yearRound]), .destinationHere,
    .shown(
        "a wage that is competitive for the occupation and region",
        fr: "un salaire concurrentiel pour la profession et la région"),
]

/// Works for the employer who supports the application.
let worksForSupportingEmployer: Requirement = .all([
    .tie(.lives, .here), .fact(.worksForOfferingEmployer), .atLeast(.monthsWithEmployer, 1),
])

/// The level of French the Strategic Initiative asks for; no level is published, NCLC 5 is recalled.
let speaksFrench: Requirement = .atLeast(.lowestLevel(.french), 5)

/// An employer of accommodation and food services is not considered from 3 February 2026.
let outsideAccommodationAndFood: Requirement = .not(.offerOccupation(accommodationAndFoodOccupations))
