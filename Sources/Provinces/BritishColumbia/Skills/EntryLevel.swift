import Rulebook

/// Entry Level and Semi-Skilled: tourism, hospitality and food processing, and any TEER 4 or 5 in the Northeast.
///
/// The last invitation was on 2024-12-10; the stream stayed in the guide until 2026-04-23.
let entryLevel = NomineeStream(
    "bc-elss", Words("Entry Level and Semi-Skilled", fr: "Postes de premier échelon et semi-spécialisés"),
    kind: .worker, track: .base,
    status: [
        .always(per: .recalled("Open since 2015-04-01")): .open,
        .from("2024-12-11", per: news): .paused,
        .from("2026-04-24", per: news): .closed,
    ],
    eligibility: [
        .always(per: reports): .all([
            commonRequirements,
            .offerTEER(.intermediate),
            .shown(
                "Tourism, hospitality or food processing, or a job in the Northeast",
                fr: "Tourisme, hôtellerie ou transformation des aliments, ou un emploi dans le Nord-Est"),
            .fact(.worksForOfferingEmployer),
            .atLeast(.monthsWithEmployer, 9),
            .language(atLeast: 4),
            .credential(atLeast: .secondary),
        ])
    ],
    selection: [.always(per: invitations): drawByPoints],
    fee: skillsFee)
