import Rulebook

/// An Ontario credential of the last three years: two years or more, a master's, a doctorate or a graduate certificate.
let recentOntarioGraduate: Requirement = .all([
    .tie(.graduated, .here), .atMost(.monthsSinceGraduation, 36), .credential(atLeast: .twoYear),
])

/// The employer's years, and its revenue and staff by the region of the job.
///
/// The model knows regions and not census divisions: the higher revenue of the listed divisions is judged on documents.
let workforceEmployer: Requirement = .all([
    .atLeast(.employerYears, 3),
    .when(
        .offerRegion(greaterToronto), .all([.atLeast(.employerRevenue, 1_000), .atLeast(.employerStaff, 5)])),
    .when(
        .not(.offerRegion(greaterToronto)),
        .all([
            .atLeast(.employerRevenue, 250), .atLeast(.employerStaff, 3),
            .shown(
                "Revenue of $500,000 or more where the job is in a listed census division, such as Ottawa or Hamilton",
                fr:
                    "Revenu de 500 000 $ ou plus si l'emploi est dans une division de recensement désignée, comme Ottawa ou Hamilton"
            ),
        ])),
])

/// Status in order for residents of Canada, and the intention to live and work in Ontario.
let workforceCommon: Requirement = .all([.statusInOrder, intendsToLiveInOntario])

/// In the regulation from 2026-06-25; registrations from 2026-08-04.
let workforceStatus: Dated<StreamStatus> = [
    .from("2026-06-25", per: OntarioText.streamsReplaced): .paused,
    .from("2026-08-04", per: OntarioText.workforceOpening): .open,
]

/// Ranked by points in general or targeted draws; none had been held by 2026-09-24.
let workforceSelection: Dated<Selection> = [
    .from("2026-06-25", per: OntarioText.workforce): Selection(
        .invitation, order: .points(grid: "on-eoi-owp-2026"), applyWithinDays: 17)
]

/// The fee of the streams before; that of the new stream is not verified.
let workforceFee: Dated<Int> = [
    .from("2026-06-25", per: .recalled("Application fee of the Ontario Workforce Priority stream")): 1_500
]
