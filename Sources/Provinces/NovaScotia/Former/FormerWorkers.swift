import Rulebook

/// Skilled Worker before the consolidation.
let formerSkilledWorkerStream = NomineeStream(
    "ns-legacy-sw", Words("Skilled Worker (former)", fr: "Travailleur qualifié (ancien)"), kind: .worker,
    track: .base,
    status: untilConsolidation,
    eligibility: [
        .always(per: formerSkilledWorker): .all(skilledWorkerCriteria),
        .from("2024-04-17", per: accommodationNotice): .all(
            skilledWorkerCriteria + [notInAccommodationAndFood]),
    ],
    selection: formerSelection, fee: .always(0, per: noFee))

private let skilledWorkerCriteria: [Requirement] = [
    permanentJob, .atLeast(.employerYears, 2), relatedYear, sixMonthsInLowerTEER, age21To55,
    .credential(atLeast: .secondary), levelByTEER, fundsAndWage, .destinationHere,
]

/// Critical Construction Worker Pilot: 21 occupations.
let formerConstructionPilot = NomineeStream(
    "ns-legacy-construction",
    Words(
        "Critical Construction Worker Pilot (former)",
        fr: "Projet pilote des travailleurs essentiels de la construction (ancien)"),
    kind: .pilot, track: .base,
    status: [
        .from("2023-10-01", per: .secondary("immigrationnewswire.com: launched in October 2023")): .open,
        .from("2026-02-18", per: consolidation): .closed,
    ],
    eligibility: [
        .from("2023-10-01", per: formerConstruction): .all([
            permanentJob, .offerOccupation(constructionPilotList), relatedYear,
            .any([.credential(atLeast: .secondary), .fact(.tradeTraining)]), age21To55, levelByTEER,
            fundsAndWage,
            .destinationHere,
        ])
    ],
    selection: formerSelection, fee: .always(0, per: noFee))

/// Occupations in Demand: five occupations in 2024; whether the list stood in 2025 was not found.
let formerOccupationsInDemand = NomineeStream(
    "ns-legacy-oid",
    Words("Occupations in Demand (former)", fr: "Métiers et professions en demande (ancien)"), kind: .worker,
    track: .base, status: untilConsolidation,
    eligibility: .always(
        .all([
            permanentJob, .offerOccupation(inDemandListOf2024), .atLeast(.employerYears, 2), relatedYear,
            age21To55,
            .credential(atLeast: .secondary), .language(atLeast: 4), fundsAndWage, .destinationHere,
        ]), per: formerInDemand),
    selection: formerSelection, fee: .always(0, per: noFee))

/// International Graduates in Demand: care occupations; taken as those of the stream that followed.
let formerGraduatesInDemand = NomineeStream(
    "ns-legacy-igd",
    Words("International Graduates in Demand (former)", fr: "Diplômés étrangers en demande (ancien)"),
    kind: .graduate, track: .base, status: untilConsolidation,
    eligibility: .always(
        .all([
            .offerOccupation(graduateList), permanentJob, .offer([.matchesStudy]), age21To55,
            .tie(.graduated, .here),
            .atMost(.monthsSinceGraduation, 36), .language(atLeast: 5), fundsAndWage, .destinationHere,
        ]), per: formerRecalled),
    selection: formerSelection, fee: .always(0, per: noFee))

/// Physician: an approved opportunity, outside Express Entry.
let formerPhysician = NomineeStream(
    "ns-legacy-physician", Words("Physician (former)", fr: "Médecin (ancien)"), kind: .worker, track: .base,
    status: untilConsolidation,
    eligibility: .always(
        .all([.offerOccupation(physicians), approvedOpportunity, .destinationHere]), per: formerRecalled),
    selection: formerSelection, fee: .always(0, per: noFee))
