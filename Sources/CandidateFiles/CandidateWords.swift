import Rulebook

/// The closed lists of words that values are taken from; a word's position is the raw value of what it stands for.
enum CandidateWords {
    static let credentials = WordTable(Credential.codes)
    static let canadianStudy = WordTable(CanadianStudy.allCases.map(\.code))
    static let languages = WordTable(OfficialLanguage.allCases.map(\.code))
    static let jurisdictions = WordTable(Jurisdiction.allCases.map(\.code))
    static let facts = WordTable(Fact.allCases.map { WordTable.snakeCase("\($0)") })
    static let permits = WordTable(PermitKind.allCases.map { WordTable.snakeCase("\($0)") })
    /// What an inspection of an employer came to.
    static let findings = WordTable(EmployerFindingKind.allCases.map { WordTable.snakeCase("\($0)") })
    /// The federal programs in the order of their bits.
    static let programs = WordTable(["CEC", "FSW", "FST", "PNP"])
    static let regions = WordTable(Region.allCases.map { WordTable.snakeCase("\($0)") })

    /// Classes of a job offer, as the ranking system told them apart.
    static let jobOffers = WordTable(["none", "major_group_00", "skilled"])

    /// Tests by code and by the other ways their names are written, five to a row in the order of `LanguageTest`.
    static let tests = WordTable(
        LanguageTest.codes + [
            "IELTS_GT", "CELPIP_G", "PTE_CORE", "TEF_CANADA", "TCF_CANADA",
            "IELTS General", "CELPIP-G", "PTE Core", "TEF Canada", "TCF Canada",
            "IELTS General Training", "CELPIP-General", "PTE-Core", "TEF-Canada", "TCF-Canada",
            "ielts", "celpip", "pte", "tef", "tcf",
        ])

    /// What an offer is like; bit n of `OfferFeatures` is the word at position n.
    static let features = WordTable([
        "permanent", "full_time", "year_round", "low_wage_or_more", "median_wage_or_more",
        "collective_agreement", "matches_study", "matches_experience", "preauthorized", "recruitment_shown",
        "health_sector", "priority_sector", "labour_market_impact_assessed", "arranged_employment",
        "technology_sector", "designated_employer",
    ])
}

extension Region {
    /// The province or territory the region is part of; nil when not stated.
    var jurisdiction: Jurisdiction? {
        switch self {
        case .unstated: nil
        case .calgary, .edmonton, .ruralRenewalCommunity, .elsewhereInAlberta: .alberta
        case .metroVancouver, .squamishAbbotsfordAgassizMissionChilliwack, .elsewhereInBritishColumbia:
            .britishColumbia
        case .winnipeg, .elsewhereInManitoba: .manitoba
        case .toronto, .greaterTorontoWithoutToronto, .centralOntario, .southwestOntario, .easternOntario,
            .northernOntario:
            .ontario
        case .stJohns, .elsewhereInNewfoundlandAndLabrador: .newfoundlandAndLabrador
        case .whitehorse, .elsewhereInYukon: .yukon
        case .yellowknife, .elsewhereInNorthwestTerritories: .northwestTerritories
        }
    }
}
