extension Requirement {
    /// Conditions on the occupation and on the job offer.
    var workWords: Words {
        switch self {
        case .occupation(let list): Requirement.primary + Requirement.listed(list)
        case .occupationTEER(let categories): Requirement.primary + Requirement.of(categories)
        case .occupationSkillLevel(let levels):
            Requirement.primary + Words("of ", fr: "de ") + levels.words
        case .offerOccupation(let list): Requirement.offered + Requirement.listed(list)
        case .offerTEER(let categories): Requirement.offered + Requirement.of(categories)
        case .offerRegion(let regions):
            Words("offered job located in: ", fr: "emploi offert situé à l'endroit suivant : ")
                + .oneOf(regions.map(\.words))
        case .offerInCanada(let features): Requirement.offer(Place.canada, features)
        case .offer(let features): Requirement.offer(Place.here, features)
        default: words
        }
    }

    /// Conditions on status, on the federal pool and on where the candidate means to live.
    var standingWords: Words {
        switch self {
        case .permit(let kinds): Words("valid permit: ", fr: "permis valide : ") + .oneOf(kinds.map(\.words))
        case .workPermit:
            Words("valid work permit of any kind", fr: "permis de travail valide de tout type")
        case .statusInOrder:
            Words(
                "valid status in Canada, or residence abroad",
                fr: "statut valide au Canada, ou résidence à l'étranger")
        case .profile:
            Words(
                "live profile in the Express Entry pool", fr: "profil actif dans le bassin d'Entrée express")
        case .federalProgram(let programs):
            Words(
                "eligibility for Express Entry under: ", fr: "admissibilité à Entrée express au titre de : ")
                + programs.words
        case .interest:
            Words(
                "the province named as of interest in the profile",
                fr: "province indiquée comme province d'intérêt dans le profil")
        case .destinationHere:
            Words(
                "stated intention to live in the province", fr: "intention déclarée de vivre dans la province"
            )
        default: words
        }
    }

    private static let primary = Words("primary occupation ", fr: "profession principale ")
    private static let offered = Words("offered occupation ", fr: "profession offerte ")

    private static func listed(_ list: OccupationSet) -> Words {
        Words("in the list ", fr: "dans la liste ") + list.name.quoted
    }

    private static func of(_ categories: TEERSet) -> Words {
        Words("of ", fr: "de catégorie ") + categories.words
    }

    private static func offer(_ place: Place, _ features: OfferFeatures) -> Words {
        let offer = Words("job offer ", fr: "offre d'emploi ") + place.words
        return features.isEmpty ? offer : offer + Words(" ", fr: " ") + features.words.inParentheses
    }
}
