import Rulebook

/// Express Entry Skilled Worker: a skilled job here, a live profile and 67 points of Annex A.
let expressEntrySkilledWorker = NomineeStream(
    "nl-ee-sw",
    Words("Express Entry Skilled Worker", fr: "Entrée express : catégorie des travailleurs qualifiés"),
    kind: .expressEntry, track: .enhanced,
    status: .always(.open, per: .recalled("Express Entry category open since 2015")),
    eligibility: [
        .always(per: sameBefore): .all(expressEntryCriteria),
        .from("2025-07-16", per: earlierResidencePolicy): .all(
            expressEntryCriteria + [twelveMonthsAfterAnotherProvince]),
        .from("2026-04-22", per: expressEntryPage): .all(
            expressEntryCriteria + [twelveMonthsAfterAnotherProvince]),
    ],
    selection: workerSelection, fee: .always(0, per: noFee))

private let expressEntryCriteria: [Requirement] = [
    .profile, .interest, .federalProgram([.cec, .fsw, .fst]),
    .offerTEER(.skilled), steadyJob, permitOrAssessment, establishedEmployer,
    workingAge, fourMonthsOfPermit, settlesHere,
    .any([.atLeast(.canadianCredentials, 1), .fact(.credentialAssessed)]),
    .points(annexA, stream: "nl-ee-sw", atLeast: 67),
    .not(.fact(.refugeeClaimant)), documentsInOrder,
]
