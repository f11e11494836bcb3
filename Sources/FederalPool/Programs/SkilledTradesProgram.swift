public import Rulebook

/// The skilled trades of section 87.2(1) since 2022-11-16, by groups of the classification of 2021.
public let skilledTrades = OccupationSet(
    Words("skilled trades (R87.2(1))", fr: "métiers spécialisés (R87.2(1))"),
    prefixes: ["72", "73", "82", "83", "92", "93", "6320", "62200"], except: ["726", "932"])

/// Federal Skilled Trades Program (R87.2): two years in the trade within five, an offer or a certificate, and funds.
func skilledTradesProgram(funds: FundsTable) -> Requirement {
    .all([
        .occupation(skilledTrades),
        .any([.fact(.tradeCertificate), .offerInCanada([.arrangedEmployment, .matchesExperience])]),
        .abilities(.first, atLeast: Abilities(speaking: 5, listening: 5, reading: 4, writing: 4)),
        .atLeast(.workMonths(within: 60), 24),
        .any([.settlementFunds(funds), offerAndAuthorization]),
        outsideQuebec,
        .shown(
            "3,120 hours in the trade after becoming qualified to practise it independently",
            fr: "3 120 heures dans le métier après être devenu apte à l'exercer de façon autonome"),
    ])
}
