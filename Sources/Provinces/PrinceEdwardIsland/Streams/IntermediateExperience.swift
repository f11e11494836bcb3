import Rulebook

/// Intermediate Experience: TEER 4 after six months in Canada on a permit with a labour market impact assessment.
///
/// The six months count wherever in Canada they were worked, Québec included.
let intermediateExperience = NomineeStream(
    "pe-ie", Words("Intermediate Experience", fr: "Expérience intermédiaire"), kind: .worker, track: .base,
    status: [.from("2023-01-01", per: .recalled("stream opened at the beginning of 2023")): .open],
    eligibility: [
        .always(per: sameBefore): intermediateCriteria,
        .from("2026-01-13", per: intermediateExperiencePage): intermediateCriteria,
    ],
    selection: intermediateExperienceSelection, fee: .always(300, per: skilledWorkersPage))

private let intermediateCriteria: Requirement = .all([
    lastingJob, .offerTEER(4), .atLeast(.canadianMonths(within: 120), 6),
    .permit([.labourMarketImpactAssessed]), .offer([.matchesExperience]), workOrRecentEducation,
    .credential(atLeast: .secondary), .language(atLeast: 4), .offer([.prioritySector]), everyWorker,
])
