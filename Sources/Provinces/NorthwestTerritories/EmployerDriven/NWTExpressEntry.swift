import Rulebook

/// NWT Express Entry: a live profile, a work permit and level 7 for TEER 0 and 1, level 5 for TEER 2 and 3.
let nwtExpressEntry = NomineeStream(
    "nt-ee",
    Words("Employer-Driven: NWT Express Entry", fr: "Volet axé sur l'employeur : Entrée express des TNO"),
    kind: .expressEntry, track: .enhanced, status: [.always(per: openingNotFound): .open],
    eligibility: [
        .always(per: expressEntryPage): .all([
            commonRequirements, .offerTEER(.skilled), .workPermit,
            .profile, .interest,
            .shown("The job seeker validation code", fr: "Le code de validation du chercheur d'emploi"),
            .atLeast(.workMonths(within: 120), 12),
            .when(.offerTEER([0, 1]), .language(atLeast: 7)),
            .when(.offerTEER([2, 3]), .language(atLeast: 5)),
        ])
    ],
    selection: employerDrivenSelection, fee: workerFee)
