import Rulebook

private let drawByRegistrationScore: Dated<Selection> = [
    .always(per: invitations): Selection(.invitation, order: .points(grid: "bc-ei-200"), applyWithinDays: 120)
]

private let outsideTheModel = Words(
    "The model holds no business plans or net worth, and the bands of the registration score are not published",
    fr:
        "Le modèle ne contient ni plans d'affaires ni avoir net, et le barème de la note d'inscription n'est pas publié"
)

private let entrepreneurFee: Dated<Int> = [.always(per: reports): 3500]

/// Entrepreneur Immigration, base: a work permit first, a nomination once the performance agreement is met.
let entrepreneurBase = NomineeStream(
    "bc-ei-base", Words("Entrepreneur Immigration – Base", fr: "Immigration des entrepreneurs – Base"),
    kind: .business, track: .base,
    status: [.always(per: invitations): .open],
    eligibility: [
        .always(per: reports): .all([
            .shown("A net worth of $600,000 or more", fr: "Un avoir net de 600 000 $ ou plus"),
            .shown("An investment of $200,000 or more", fr: "Un investissement de 200 000 $ ou plus"),
            .shown("One job created or more", fr: "Un emploi créé ou plus"),
            .shown("A third of the business or more", fr: "Un tiers de l'entreprise ou plus"),
            .language(atLeast: 4),
        ])
    ],
    selection: drawByRegistrationScore, fee: entrepreneurFee, notSimulated: outsideTheModel)

/// Entrepreneur Immigration, regional: a smaller community refers the applicant; a pilot until 2024-05-26.
let entrepreneurRegional = NomineeStream(
    "bc-ei-reg",
    Words("Entrepreneur Immigration – Regional", fr: "Immigration des entrepreneurs – Volet régional"),
    kind: .business, track: .base,
    status: [.from("2019-03-14", per: invitations): .open],
    eligibility: [
        .always(per: reports): .all([
            .shown("A net worth of $300,000 or more", fr: "Un avoir net de 300 000 $ ou plus"),
            .shown("An investment of $100,000 or more", fr: "Un investissement de 100 000 $ ou plus"),
            .shown("One job created or more", fr: "Un emploi créé ou plus"),
            .fact(.communityEndorsement),
            .language(atLeast: 4),
        ])
    ],
    selection: drawByRegistrationScore, fee: entrepreneurFee, notSimulated: outsideTheModel)

/// The registration score of entrepreneurs: up to 200, bands not published.
///
/// The pass mark is the lowest published cut-off, taken for the least that may register; unverified.
let entrepreneurGrid = PointsGrid(
    "bc-ei-200", Words("Entrepreneur registration score", fr: "Note d'inscription des entrepreneurs"),
    most: 200, passMark: 115,
    [
        FactorGroup(
            "unpublished", Words("lines without published bands", fr: "lignes sans barème publié"), most: 200,
            [FactorLine("score", .unpublished("registration_score", most: 200))])
    ])
