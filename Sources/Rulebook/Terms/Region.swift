/// A part of a province or territory that a points grid, a draw or a wage rule tells apart.
public enum Region: UInt8, Sendable, BitwiseCopyable, CaseIterable {
    case unstated = 0
    case calgary, edmonton, ruralRenewalCommunity, elsewhereInAlberta
    case metroVancouver, squamishAbbotsfordAgassizMissionChilliwack, elsewhereInBritishColumbia
    case winnipeg, elsewhereInManitoba
    case toronto, greaterTorontoWithoutToronto, centralOntario, southwestOntario, easternOntario,
        northernOntario
    case stJohns, elsewhereInNewfoundlandAndLabrador
    case whitehorse, elsewhereInYukon
    case yellowknife, elsewhereInNorthwestTerritories

    /// The name a person reads.
    public var words: Words {
        switch self {
        case .unstated: Words("not stated", fr: "non précisé")
        case .calgary: Words("Calgary", fr: "Calgary")
        case .edmonton: Words("Edmonton", fr: "Edmonton")
        case .ruralRenewalCommunity:
            Words("Rural Renewal community", fr: "collectivité du volet Renouveau rural")
        case .elsewhereInAlberta: Words("elsewhere in Alberta", fr: "ailleurs en Alberta")
        case .metroVancouver: Words("Metro Vancouver", fr: "Grand Vancouver")
        case .squamishAbbotsfordAgassizMissionChilliwack:
            Words(
                "Squamish, Abbotsford, Agassiz, Mission or Chilliwack",
                fr: "Squamish, Abbotsford, Agassiz, Mission ou Chilliwack")
        case .elsewhereInBritishColumbia:
            Words("elsewhere in British Columbia", fr: "ailleurs en Colombie-Britannique")
        case .winnipeg: Words("Winnipeg", fr: "Winnipeg")
        case .elsewhereInManitoba: Words("Manitoba outside Winnipeg", fr: "Manitoba hors de Winnipeg")
        case .toronto: Words("Toronto", fr: "Toronto")
        case .greaterTorontoWithoutToronto:
            Words("Greater Toronto Area without Toronto", fr: "région du grand Toronto sauf Toronto")
        case .centralOntario:
            Words("Central Ontario outside Greater Toronto", fr: "Centre de l'Ontario hors du grand Toronto")
        case .southwestOntario: Words("Southwestern Ontario", fr: "Sud-Ouest de l'Ontario")
        case .easternOntario: Words("Eastern Ontario", fr: "Est de l'Ontario")
        case .northernOntario: Words("Northern Ontario", fr: "Nord de l'Ontario")
        case .stJohns: Words("St. John's", fr: "St. John's")
        case .elsewhereInNewfoundlandAndLabrador:
            Words("elsewhere in Newfoundland and Labrador", fr: "ailleurs à Terre-Neuve-et-Labrador")
        case .whitehorse: Words("Whitehorse", fr: "Whitehorse")
        case .elsewhereInYukon: Words("Yukon outside Whitehorse", fr: "Yukon hors de Whitehorse")
        case .yellowknife: Words("Yellowknife", fr: "Yellowknife")
        case .elsewhereInNorthwestTerritories:
            Words(
                "Northwest Territories outside Yellowknife",
                fr: "Territoires du Nord-Ouest hors de Yellowknife")
        }
    }
}
