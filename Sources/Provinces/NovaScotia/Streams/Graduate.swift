import Rulebook

/// Nova Scotia Graduate: four health and care occupations, a credential of the last three years from the province.
let novaScotiaGraduate = NomineeStream(
    "ns-grad", Words("Nova Scotia Graduate", fr: "Diplômés de la Nouvelle-Écosse"), kind: .graduate,
    track: .base,
    status: [.from("2026-02-18", per: consolidation): .open],
    eligibility: [
        .from("2026-02-18", per: graduatePage): .all([
            .offerOccupation(graduateList), permanentJob, .offer([.matchesStudy]), .between(.age, 19...55),
            .credential(atLeast: .secondary), .tie(.graduated, .here), .atMost(.monthsSinceGraduation, 36),
            .shown(
                "a program of 30 weeks, or 24 for nurse aides (33102), half of it or more done in the province",
                fr:
                    "un programme de 30 semaines, ou 24 pour les aides-infirmiers (33102), suivi au moins à moitié "
                    + "dans la province"),
            .shown(
                "the credential the occupation asks for: a diploma (32102, 32124), a certificate or more (33102)",
                fr:
                    "le titre que demande la profession : un diplôme (32102, 32124), au moins un certificat (33102)"
            ),
            .shown(
                "certified in the province where the occupation is regulated",
                fr: "agréé dans la province si la profession est réglementée"),
            .language(atLeast: 5), fundsAndWage, .destinationHere,
        ])
    ],
    selection: currentSelection, fee: .always(0, per: noFee))
