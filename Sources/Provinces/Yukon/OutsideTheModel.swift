import Rulebook

/// Yukon Community Program: two or three part-time jobs in a community, ended on 2025-06-22.
let communityProgram = NomineeStream(
    "yt-ycp", Words("Yukon Community Program", fr: "Programme communautaire du Yukon"), kind: .pilot,
    track: .base,
    status: [.from("2020-01-22", per: pressReports): .open, .from("2025-06-23", per: pressReports): .closed],
    eligibility: [
        .always(per: pressReports): .all([
            .shown(
                "Two or three part-time jobs that make up full-time work in a participating community",
                fr:
                    "Deux ou trois emplois à temps partiel équivalant à un temps plein dans une collectivité participante"
            ),
            .shown(
                "An open permit restricted to the community", fr: "Un permis ouvert limité à la collectivité"),
            .destinationHere, .not(.fact(.refugeeClaimant)),
        ])
    ],
    selection: [.always(per: pressReports): Selection(.direct, order: .oldest, applyWithinDays: 60)],
    notSimulated: Words(
        "The model's candidates have one full-time offer each",
        fr: "Les candidats du modèle ont chacun une seule offre à temps plein"))

/// Yukon Business Nominee Program: 65 points of a grid whose bands are not known, a work permit first.
let businessNominee = NomineeStream(
    "yt-ybnp",
    Words("Yukon Business Nominee Program", fr: "Programme des candidats du Yukon – Gens d'affaires"),
    kind: .business, track: .base, status: [.always(per: openingNotFound): .open],
    eligibility: [
        .always(per: businessPage): .all([
            .shown("65 points of the assessment grid", fr: "65 points dans la grille d'évaluation"),
            .credential(atLeast: .secondary),
            .shown(
                "Three years of business experience and five of relevant work",
                fr: "Trois ans d'expérience en affaires et cinq ans de travail pertinent"),
            .shown(
                "A net worth of $500,000, of which $300,000 liquid",
                fr: "Un avoir net de 500 000 $, dont 300 000 $ en liquidités"),
            .shown(
                "An investment of $300,000 within two years", fr: "Un investissement de 300 000 $ en deux ans"
            ),
            .shown("A position of TEER 0 or 1", fr: "Un poste de catégorie FEER 0 ou 1"),
            .shown(
                "A business of an eligible sector, and no immigration refusal by Canada",
                fr: "Une entreprise d'un secteur admissible, et aucun refus d'immigration par le Canada"),
            .shown(
                "IELTS 6 or TEF level 4; the family lives with the applicant",
                fr: "IELTS 6 ou TEF niveau 4; la famille vit avec la personne"),
            .not(.fact(.otherProgramOpen)),
        ])
    ],
    selection: [
        .always(per: businessPage): Selection(
            .invitation, order: .points(grid: "yt-ybnp"), applyWithinDays: 60, interestMonths: 6)
    ],
    notSimulated: Words(
        "The model holds no net worth, investment or business plan, and the bands of the grid are not known",
        fr:
            "Le modèle ne contient ni avoir net, ni investissement, ni plan d'affaires; le barème n'est pas connu"
    ))
