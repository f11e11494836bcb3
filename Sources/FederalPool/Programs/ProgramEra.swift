import Rulebook

/// What CEC, FSW and FST ask in the words of their time, besides the amounts of settlement funds.
struct ProgramEra: Sendable {
    /// The classification of occupations that profiles state.
    var classification: Classification
    /// An occupation of a level that counts.
    var skilledOccupation: Requirement
    /// An occupation of the levels of which CEC asks less language.
    var technicalOccupation: Requirement
    /// An occupation of section 87.2(1).
    var skilledTrade: Requirement
    /// What an offer must be to be arranged employment.
    var arrangedEmployment: OfferFeatures
    /// What section 87.1(3) leaves out of Canadian work.
    var countedCanadianWork: Requirement

    /// An arranged job with an authorization to work, the only one that frees from settlement funds: R82(2)(a), (b), (d).
    var offerAndAuthorization: Requirement { .all([.offerInCanada(arrangedEmployment), .workPermit]) }
}

extension ProgramEra {
    /// From 2015-01-01: the classification of 2011, and arranged employment without an end.
    static let launch = ProgramEra(
        classification: .noc2011, skilledOccupation: .occupationSkillLevel(.skilled),
        technicalOccupation: .occupationSkillLevel(.b),
        skilledTrade: .all([.occupationSkillLevel(.b), .occupation(skilledTrades2011)]),
        arrangedEmployment: [.arrangedEmployment, .permanent, .fullTime, .yearRound],
        countedCanadianWork: .all([.not(.fact(.selfEmployedPhysician)), authorizedPaidWork]))

    /// From 2016-11-19: arranged employment of one year or more after the visa (SOR/2016-298).
    static let offersOfAYear: ProgramEra = {
        var era = launch
        era.arrangedEmployment = .arrangedEmployment
        return era
    }()

    /// From 2017-10-24: the classification of 2016, with the levels and groups of 2011.
    static let noc2016: ProgramEra = {
        var era = offersOfAYear
        era.classification = .noc2016
        return era
    }()

    /// From 2022-11-16: TEER categories for skill types and levels (SOR/2022-220).
    static let teer: ProgramEra = {
        var era = noc2016
        era.classification = .noc2021
        era.skilledOccupation = .occupationTEER(.skilled)
        era.technicalOccupation = .occupationTEER([2, 3])
        era.skilledTrade = .occupation(skilledTrades)
        return era
    }()

    /// From 2023-04-25: the public policy for physicians paid by billing a public health plan.
    static let physicians: ProgramEra = {
        var era = teer
        era.countedCanadianWork = authorizedPaidWorkOrPhysician
        return era
    }()
}

private let authorizedPaidWork = Requirement.shown(
    "Duties of the occupation performed, work authorized, not in full-time study and not self-employed",
    fr: "Fonctions de la profession exercées, travail autorisé, hors des études à temps plein et non autonome"
)

private let authorizedPaidWorkOrPhysician = Requirement.shown(
    "Duties of the occupation performed, work authorized, not in full-time study and not self-employed, "
        + "physicians who bill a public health plan excepted",
    fr:
        "Fonctions de la profession exercées, travail autorisé, hors des études à temps plein et non autonome, "
        + "sauf les médecins qui facturent un régime public de santé")
