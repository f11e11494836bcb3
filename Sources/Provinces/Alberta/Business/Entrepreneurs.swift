import Rulebook

private let drawByScore: Dated<Selection> = [
    .always(per: updates): Selection(.invitation, order: .points(grid: "ab-ent"), applyWithinDays: 90)
]

private let outsideTheModel = Words(
    "The model holds no business plans, net worth or investment, and the points of entrepreneurs are not known",
    fr:
        "Le modèle ne contient ni plans d'affaires, ni avoir net, ni investissement, et les points ne sont pas connus"
)

/// Rural Entrepreneur Stream.
let ruralEntrepreneur = NomineeStream(
    "ab-res", Words("Rural Entrepreneur Stream", fr: "Volet Entrepreneurs ruraux"), kind: .business,
    track: .base,
    status: [.from("2022-02-16", per: updates): .open],
    eligibility: [
        .from("2022-02-16", per: updates): .all([
            .shown("An investment of $200,000 or more", fr: "Un investissement de 200 000 $ ou plus"),
            .fact(.communityEndorsement),
            .shown(
                "A net worth of $300,000 or more (recalled)",
                fr: "Un avoir net de 300 000 $ ou plus (de mémoire)"),
            .language(atLeast: 4),
        ]),
        .from("2023-04-03", per: updates): .all([
            .shown("An investment of $100,000 or more", fr: "Un investissement de 100 000 $ ou plus"),
            .fact(.communityEndorsement),
            .shown(
                "A net worth of $300,000 or more (recalled)",
                fr: "Un avoir net de 300 000 $ ou plus (de mémoire)"),
            .language(atLeast: 4),
        ]),
    ],
    selection: drawByScore, notSimulated: outsideTheModel)

/// Graduate Entrepreneur Stream.
let graduateEntrepreneur = NomineeStream(
    "ab-ges", Words("Graduate Entrepreneur Stream", fr: "Volet Entrepreneurs diplômés"), kind: .business,
    track: .base,
    status: [.from("2020-10-26", per: updates): .open],
    eligibility: [.always(per: updates): .tie(.graduated, .here)],
    selection: drawByScore, notSimulated: outsideTheModel)

/// Foreign Graduate Entrepreneur Stream; the opening is known by its month.
let foreignGraduateEntrepreneur = NomineeStream(
    "ab-fges", Words("Foreign Graduate Entrepreneur Stream", fr: "Volet Entrepreneurs diplômés étrangers"),
    kind: .business, track: .base,
    status: [.from("2021-01-01", per: processingPage): .open],
    eligibility: [
        .always(per: processingPage): .all([
            .shown("A degree from outside Canada", fr: "Un diplôme obtenu hors du Canada"),
            .shown(
                "The recommendation of a designated agency", fr: "La recommandation d'un organisme désigné"),
        ])
    ],
    selection: drawByScore, notSimulated: outsideTheModel)

/// Farm Stream.
let farm = NomineeStream(
    "ab-farm", Words("Farm Stream", fr: "Volet Agriculture"), kind: .business, track: .base,
    status: [.always(per: processingPage): .open],
    eligibility: [
        .always(per: processingPage): .all([
            .shown("A farm business plan", fr: "Un plan d'affaires agricole"),
            .shown("Experience of managing a farm", fr: "De l'expérience en gestion agricole"),
            .shown(
                "A net worth of $500,000 or more (recalled)",
                fr: "Un avoir net de 500 000 $ ou plus (de mémoire)"),
            .shown(
                "An investment of $500,000 or more (recalled)",
                fr: "Un investissement de 500 000 $ ou plus (de mémoire)"),
        ])
    ],
    selection: [.always(per: processingPage): Selection(.direct, order: .oldest, applyWithinDays: 15)],
    notSimulated: outsideTheModel)

/// The points of entrepreneurs; neither lines nor a most are known, so it earns nothing.
let entrepreneurGrid = PointsGrid(
    "ab-ent", Words("Entrepreneur expression of interest", fr: "Déclaration d'intérêt des entrepreneurs"),
    most: 0,
    [
        FactorGroup(
            "unpublished", Words("lines that are not known", fr: "lignes inconnues"), most: 0,
            [FactorLine("score", .unpublished("entrepreneur_score", most: 0))])
    ])
