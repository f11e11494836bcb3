import Rulebook

/// International Graduate: a job in the field of study on a post-graduation permit, wherever in Canada the study was.
let internationalGraduate = NomineeStream(
    "nl-ig", Words("International Graduate", fr: "Catégorie des diplômés étrangers"), kind: .graduate,
    track: .base,
    status: .always(.open, per: .recalled("graduate category of the program")),
    eligibility: [
        .always(per: sameBefore): .all(graduateCriteria),
        .from("2025-07-16", per: earlierResidencePolicy): .all(
            graduateCriteria + [twelveMonthsAfterAnotherProvince]),
        .from("2026-06-20", per: graduatePage): .all(graduateCriteria + [twelveMonthsAfterAnotherProvince]),
    ],
    selection: workerSelection, fee: .always(0, per: graduateFeePage))

/// The list of TEER 4 occupations in demand is unpublished; a priority-sector offer stands for it.
private let graduateCriteria: [Requirement] = [
    .permit([.postGraduation]), .atLeast(.permitMonthsLeft, 4),
    .any([.offerTEER(.skilled), .all([.offerTEER(4), .offer([.prioritySector])])]),
    steadyJob, establishedEmployer, workingAge,
    .atLeast(.canadianCredentials, 1), .not(.fact(.returnObligation)),
    .any([.offer([.matchesStudy]), graduateOfTheProvinceInHigherPost]),
    .when(.offerTEER(4), .language(atLeast: 4)),
    settlesHere, documentsInOrder,
]

/// Graduates of Memorial University or the College of the North Atlantic may work outside their field.
private let graduateOfTheProvinceInHigherPost: Requirement = .all([
    .tie(.graduated, .here), .offerTEER(.skilled),
    .shown(
        "the job asks for post-secondary study, leads to advancement and fits a background of the last five years",
        fr:
            "l'emploi demande des études postsecondaires, mène à l'avancement et convient à un parcours des cinq dernières années"
    ),
])
