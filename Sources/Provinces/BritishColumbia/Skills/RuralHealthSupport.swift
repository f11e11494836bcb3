import Rulebook

/// Security guards, light duty cleaners and janitors.
private let supportOccupations = OccupationSet(
    Words("hospital support occupations", fr: "professions de soutien hospitalier"),
    prefixes: ["64410", "65310", "65312"])

/// The temporary initiative for support staff of rural and remote hospitals: one registration window, 250 nominations.
let ruralHealthSupport = NomineeStream(
    "bc-rrh",
    Words(
        "Temporary Rural/Remote Health Support Initiative",
        fr: "Initiative temporaire de soutien à la santé rurale et éloignée"),
    kind: .pilot, track: .base,
    status: [
        .always(per: news): .closed,
        .from("2026-06-15", per: news): .open,
        .from("2026-09-01", per: news): .paused,
    ],
    eligibility: [
        .from("2026-06-15", per: guide): .all([
            commonRequirements, eligibleOccupation,
            .offer([.healthSector]),
            .offerOccupation(supportOccupations),
            .offerRegion([.elsewhereInBritishColumbia]),
            .shown(
                "The community is classed rural or remote",
                fr: "La collectivité est classée rurale ou éloignée"),
            .fact(.worksForOfferingEmployer),
            .atLeast(.monthsWithEmployer, 9),
            .credential(atLeast: .secondary),
            .language(atLeast: 4),
            .shown("The income was reached for nine months", fr: "Le revenu a été atteint pendant neuf mois"),
        ])
    ],
    selection: [.from("2026-06-15", per: invitations): drawByPoints],
    fee: skillsFee)
