import Rulebook

private let conditions: Requirement = .all([
    .shown("Net worth of $500,000 or more", fr: "Avoir net de 500 000 $ ou plus"),
    .shown("An investment of $300,000 or more", fr: "Un investissement de 300 000 $ ou plus"),
    .shown("Three years of farm experience", fr: "Trois ans d'expérience agricole"),
    .shown("A farm business research visit", fr: "Une visite d'étude de l'agriculture"),
    .shown("Residence on the farm", fr: "Résidence sur la ferme"),
])

/// People who buy and run a farm; applications are taken as they come.
let farmInvestorPathway = NomineeStream(
    "mb-bis-fip",
    Words(
        "Business Investor Stream: Farm Investor Pathway",
        fr: "Volet Investisseurs (gens d'affaires) : voie Investisseurs agricoles"),
    kind: .business, track: .base, status: .always(.open, per: ManitobaText.renewal),
    eligibility: .always(conditions, per: ManitobaText.business),
    selection: .always(Selection(.direct, order: .oldest, applyWithinDays: 120), per: ManitobaText.business),
    fee: .always(2_500, per: .recalled("Fee of the Business Investor Stream")),
    notSimulated: businessNotSimulated)
