import Rulebook

/// Skilled Worker in PEI: TEER 0 to 3, on a work permit.
let skilledWorkerInPEI = NomineeStream(
    "pe-sw-in", Words("Skilled Worker in PEI", fr: "Travailleurs qualifiés à l'Î.-P.-É."), kind: .worker,
    track: .base,
    status: .always(.open, per: openBefore),
    eligibility: [
        .always(per: sameBefore): .all(skilledWorkerCriteria + [.workPermit]),
        .from("2026-06-20", per: skilledWorkersPage): .all(skilledWorkerCriteria + [.workPermit]),
    ],
    selection: skilledWorkerSelection, fee: .always(300, per: skilledWorkersPage))

/// Skilled Workers Outside Canada: the same with an employer the office authorized beforehand.
let skilledWorkersOutsideCanada = NomineeStream(
    "pe-sw-out",
    Words("Skilled Workers Outside Canada", fr: "Travailleurs qualifiés à l'extérieur du Canada"),
    kind: .worker, track: .base, status: .always(.open, per: openBefore),
    eligibility: [
        .always(per: sameBefore): .all(skilledWorkerCriteria + abroadWithAuthorizedEmployer),
        .from("2026-01-13", per: outsideCanadaPage): .all(
            skilledWorkerCriteria + abroadWithAuthorizedEmployer),
    ],
    selection: outsideCanadaSelection, fee: .always(300, per: skilledWorkersPage))

private let skilledWorkerCriteria: [Requirement] = [
    lastingJob, .offerTEER(.skilled), twoYearsInFive, .credential(atLeast: .twoYear), level4OrEmployerForm,
    everyWorker,
]

private let abroadWithAuthorizedEmployer: [Requirement] = [
    .not(.tie(.lives, .canada)), .offer([.preauthorized]),
]
