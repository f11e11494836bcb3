import Rulebook

/// International Graduate: a public institution of the Island, a post-graduation permit and a skilled job.
let internationalGraduate = NomineeStream(
    "pe-ig", Words("International Graduate", fr: "Diplômés étrangers"), kind: .graduate, track: .base,
    status: .always(.open, per: openBefore),
    eligibility: [
        .always(per: sameBefore): graduateCriteria,
        .from("2026-01-13", per: workforceGuide): graduateCriteria,
    ],
    selection: graduateSelection, fee: .always(300, per: skilledWorkersPage))

private let graduateCriteria: Requirement = .all([
    lastingJob, .offerTEER(.skilled), .permit([.postGraduation]), .tie(.graduated, .here),
    .shown(
        "the institution is public: University of Prince Edward Island, Holland College or Collège de l'Île",
        fr:
            "l'établissement est public : University of Prince Edward Island, Holland College ou Collège de l'Île"
    ),
    everyWorker,
])
