extension Place {
    /// Where the place is, after a verb or a noun: "in the province", "elsewhere in Canada", "in Ontario".
    public var words: Words {
        switch self {
        case .here: Words("in the province", fr: "dans la province")
        case .elsewhere: Words("elsewhere in Canada", fr: "ailleurs au Canada")
        case .at(let jurisdiction): jurisdiction.placeWords
        case .canada: Words("in Canada", fr: "au Canada")
        }
    }
}

extension Jurisdiction {
    /// The name after the preposition of place that each language asks for: "in Ontario", "à l'Île-du-Prince-Édouard".
    public var placeWords: Words {
        switch self {
        case .alberta: Words("in Alberta", fr: "en Alberta")
        case .britishColumbia: Words("in British Columbia", fr: "en Colombie-Britannique")
        case .manitoba: Words("in Manitoba", fr: "au Manitoba")
        case .newBrunswick: Words("in New Brunswick", fr: "au Nouveau-Brunswick")
        case .newfoundlandAndLabrador:
            Words("in Newfoundland and Labrador", fr: "à Terre-Neuve-et-Labrador")
        case .northwestTerritories:
            Words("in the Northwest Territories", fr: "dans les Territoires du Nord-Ouest")
        case .novaScotia: Words("in Nova Scotia", fr: "en Nouvelle-Écosse")
        case .nunavut: Words("in Nunavut", fr: "au Nunavut")
        case .ontario: Words("in Ontario", fr: "en Ontario")
        case .princeEdwardIsland: Words("in Prince Edward Island", fr: "à l'Île-du-Prince-Édouard")
        case .quebec: Words("in Québec", fr: "au Québec")
        case .saskatchewan: Words("in Saskatchewan", fr: "en Saskatchewan")
        case .yukon: Words("in Yukon", fr: "au Yukon")
        }
    }
}

extension Tie {
    /// The tie to a place: "a close relative in the province", "worked elsewhere in Canada".
    public func words(_ place: Place) -> Words { named + Words(" ", fr: " ") + place.words }

    private var named: Words {
        switch self {
        case .relative: Words("a close relative", fr: "un proche parent")
        case .friend: Words("a friend or distant relative", fr: "un ami ou parent éloigné")
        case .worked: Words("worked for a year or more", fr: "avoir travaillé un an ou plus")
        case .studied:
            Words(
                "completed a post-secondary program",
                fr: "avoir terminé un programme d'études postsecondaires")
        case .graduated:
            Words(
                "earned the latest Canadian credential", fr: "avoir obtenu le dernier diplôme canadien")
        case .lived: Words("lived at some time before", fr: "avoir déjà vécu")
        case .lives: Words("lives now", fr: "vivre actuellement")
        case .offer: Words("has a job offer", fr: "avoir une offre d'emploi")
        case .intends: Words("intends to live", fr: "avoir l'intention de vivre")
        }
    }

    /// The lack of the tie: "no close relative in the province", "does not live now in Canada".
    public func words(without place: Place) -> Words { lacking + Words(" ", fr: " ") + place.words }

    private var lacking: Words {
        switch self {
        case .relative: Words("no close relative", fr: "aucun proche parent")
        case .friend: Words("no friend or distant relative", fr: "aucun ami ni parent éloigné")
        case .worked: Words("did not work for a year or more", fr: "ne pas avoir travaillé un an ou plus")
        case .studied:
            Words(
                "did not complete a post-secondary program",
                fr: "ne pas avoir terminé de programme d'études postsecondaires")
        case .graduated:
            Words(
                "did not earn the latest Canadian credential",
                fr: "ne pas avoir obtenu le dernier diplôme canadien")
        case .lived: Words("never lived before", fr: "ne jamais avoir vécu")
        case .lives: Words("does not live now", fr: "ne pas vivre actuellement")
        case .offer: Words("has no job offer", fr: "ne pas avoir d'offre d'emploi")
        case .intends: Words("does not intend to live", fr: "ne pas avoir l'intention de vivre")
        }
    }
}
