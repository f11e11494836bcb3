import Rulebook

/// Business Stream: $200,000 and a net worth of $500,000 in Yellowknife, half of it elsewhere.
let business = NomineeStream(
    "nt-bus", Words("Business Stream", fr: "Volet des gens d'affaires"), kind: .business, track: .base,
    status: [.always(per: openingNotFound): .open],
    eligibility: [
        .always(per: businessPage): .all([
            .shown(
                "An investment of $200,000 in Yellowknife, $100,000 elsewhere",
                fr: "Un investissement de 200 000 $ à Yellowknife, de 100 000 $ ailleurs"),
            .shown(
                "A net worth of $500,000 for Yellowknife, $250,000 elsewhere",
                fr: "Un avoir net de 500 000 $ pour Yellowknife, de 250 000 $ ailleurs"),
            .shown(
                "A third of the business, or an investment of $1,000,000",
                fr: "Un tiers de l'entreprise, ou un investissement de 1 000 000 $"),
            .language(atLeast: 4),
            .not(.fact(.otherProgramOpen)),
            .not(.fact(.refugeeClaimant)),
            .destinationHere,
            .shown("Knowledge of the territory", fr: "Une connaissance du territoire"),
        ])
    ],
    selection: [.always(per: businessPage): Selection(.direct, order: .oldest, applyWithinDays: 90)],
    notSimulated: Words(
        "The model holds no investment, net worth or business plan",
        fr: "Le modèle ne contient ni investissement, ni avoir net, ni plan d'affaires"))

/// Economic Mobility Pathways Pilot: refugees abroad whom a partner refers.
let economicMobility = NomineeStream(
    "nt-empp",
    Words(
        "Economic Mobility Pathways Pilot", fr: "Projet pilote sur la voie d'accès à la mobilité économique"),
    kind: .pilot, track: .base, status: [.always(per: openingNotFound): .open],
    eligibility: [
        .always(per: .recalled("Refugees abroad with a referral")): .shown(
            "A refugee abroad with a referral of a partner organization",
            fr: "Personne réfugiée à l'étranger recommandée par un organisme partenaire")
    ],
    selection: [
        .always(per: .recalled("Applications as they come")): Selection(
            .direct, order: .oldest, applyWithinDays: 90)
    ],
    notSimulated: Words(
        "The model holds no refugees abroad",
        fr: "Le modèle ne contient pas de personnes réfugiées à l'étranger"))
