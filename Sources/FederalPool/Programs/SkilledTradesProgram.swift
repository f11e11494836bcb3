public import Rulebook

/// The skilled trades of section 87.2(1) since 2022-11-16, by groups of the classification of 2021.
public let skilledTrades = OccupationSet(
    Words("skilled trades (R87.2(1))", fr: "métiers spécialisés (R87.2(1))"), prefixes: tradeGroups2021,
    except: ["726", "932"])

/// The skilled trades of section 87.2(1) until 2022-11-15, by groups of the classifications of 2011 and 2016.
///
/// Codes of 2021 stand beside them by the groups of the later list, as everywhere before that day.
public let skilledTrades2011 = OccupationSet(
    Words(
        "skilled trades before TEER (R87.2(1))", fr: "métiers spécialisés avant les FEER (R87.2(1))"),
    prefixes: tradeGroups2021, except: ["726", "932"],
    ofFourDigits: ["72", "73", "82", "92", "632", "633"])

private let tradeGroups2021 = ["72", "73", "82", "83", "92", "93", "6320", "62200"]

/// Federal Skilled Trades Program (R87.2): two years in the trade within five, an offer or a certificate, and funds.
func skilledTradesProgram(_ era: ProgramEra, funds: FundsTable) -> Requirement {
    .all([
        era.skilledTrade,
        .any([
            .fact(.tradeCertificate), .offerInCanada(offerInTheTrade),
        ]),
        .abilities(.first, atLeast: Abilities(speaking: 5, listening: 5, reading: 4, writing: 4)),
        .atLeast(.workMonths(within: 60), 24),
        .any([
            .settlementFunds(funds), .all([.offerInCanada(.arrangedEmployment), .workPermit]),
        ]),
        outsideQuebec,
        .shown(
            "3,120 hours in the trade after becoming qualified to practise it independently",
            fr: "3 120 heures dans le métier après être devenu apte à l'exercer de façon autonome"),
    ])
}

/// Full-time work of one year or more by up to two employers, in every version: in the trades no offer had to be without end.
private let offerInTheTrade: OfferFeatures = [.arrangedEmployment, .matchesExperience]
