import Rulebook

private let conditions: Requirement = .all([
    .language(atLeast: 5), .credential(atLeast: .secondary),
    .shown("Net worth of $500,000 or more", fr: "Avoir net de 500 000 $ ou plus"),
    .shown(
        "An investment of $250,000 in Greater Winnipeg, $150,000 elsewhere",
        fr: "Un investissement de 250 000 $ dans la région de Winnipeg, de 150 000 $ ailleurs"),
    .shown("One job created", fr: "Un emploi créé"),
    .shown(
        "Three years of business experience in the last five",
        fr: "Trois ans d'expérience des affaires dans les cinq dernières années"),
    .shown("Commitment to settle in Manitoba", fr: "Engagement à s'établir au Manitoba"),
])

/// Ranked by a grid whose bands are not held; a letter of advice gives 120 days.
let entrepreneurPathway = NomineeStream(
    "mb-bis-ep",
    Words(
        "Business Investor Stream: Entrepreneur Pathway",
        fr: "Volet Investisseurs (gens d'affaires) : voie Entrepreneurs"),
    kind: .business, track: .base, status: .always(.open, per: ManitobaText.renewal),
    eligibility: .always(conditions, per: ManitobaText.business),
    selection: .always(
        Selection(.invitation, order: .points(grid: "mb-bis"), applyWithinDays: 120),
        per: ManitobaText.business),
    fee: .always(2_500, per: .recalled("Fee of the Business Investor Stream")),
    notSimulated: businessNotSimulated)

/// The ranking of entrepreneurs, whose bands are not held.
let businessGrid: Dated<PointsGrid> = .always(
    PointsGrid(
        "mb-bis",
        Words("Business Investor Stream ranking", fr: "Classement du volet Investisseurs (gens d'affaires)"),
        most: 0,
        [
            FactorGroup(
                "business",
                Words(
                    "Experience, language, education, net worth, investment, research visit, adaptability, age",
                    fr: "Expérience, langue, études, avoir net, investissement, visite, adaptabilité, âge"),
                [FactorLine("score", .unpublished("business", most: 0))])
        ]),
    per: .recalled("Business Investor Stream ranking; neither its bands nor its most are held"))
