import Rulebook

/// Skilled Worker: a job of any TEER category, on a permit or with a job vacancy assessment.
let skilledWorker = NomineeStream(
    "nl-sw", Words("Skilled Worker", fr: "Catégorie des travailleurs qualifiés"), kind: .worker, track: .base,
    status: .always(.open, per: .recalled("the program's oldest category")),
    eligibility: [
        .always(per: sameBefore): .all(skilledWorkerCriteria),
        .from("2025-07-16", per: earlierResidencePolicy): .all(
            skilledWorkerCriteria + [twelveMonthsAfterAnotherProvince]),
        .from("2026-06-20", per: skilledWorkerPage): .all(
            skilledWorkerCriteria + [twelveMonthsAfterAnotherProvince]),
    ],
    selection: workerSelection, fee: .always(0, per: noFee))

private let skilledWorkerCriteria: [Requirement] = [
    .offerTEER(.all), steadyJob, .any([.workPermit, .offer([.preauthorized])]), establishedEmployer,
    workingAge, fourMonthsOfPermit, settlesHere,
    .when(.offerTEER(.intermediate), .language(atLeast: 4)),
    // Holders of a post-graduation permit are sent to the graduate or the Express Entry category.
    .not(.permit([.postGraduation])),
    .not(.fact(.refugeeClaimant)), documentsInOrder,
]
