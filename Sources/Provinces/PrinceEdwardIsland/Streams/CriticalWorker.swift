import Rulebook

/// Critical Worker: TEER 4 and 5, after six months with the employer.
let criticalWorker = NomineeStream(
    "pe-critical", Words("Critical Worker", fr: "Travailleurs essentiels"), kind: .worker, track: .base,
    status: .always(.open, per: openBefore),
    eligibility: [
        .always(per: sameBefore): criticalWorkerCriteria,
        .from("2026-01-13", per: workforceGuide): criticalWorkerCriteria,
    ],
    selection: criticalWorkerSelection, fee: .always(300, per: skilledWorkersPage))

private let criticalWorkerCriteria: Requirement = .all([
    lastingJob, .offerTEER(.intermediate), .atLeast(.monthsWithEmployer, 6), workOrRecentEducation,
    .credential(atLeast: .secondary), .language(atLeast: 4), .workPermit, everyWorker,
])
