import Rulebook

/// The parameters as whole numbers, made once, so that no candidate costs a division.
///
/// A class, because a copy of so many arrays for every candidate would cost more than the candidate.
final class Chances: Sendable {
    let quebec, left, moved, studiedElsewhere: Chance
    /// Where those in Canada outside Québec live, by raw value.
    let places: WeightedTable
    let everywhere, own, second, third, stay, unstated, relative, friend: Chance
    let residentOffer, offerAbroad, offerElsewhere: Chance
    /// Features of an offer with their chances, in the order of their bits.
    let offerFeatures: [(OfferFeatures, Chance)]
    let child, secondChild, spouseWorked, licensed, verified, tradeTraining, online, returnObligation: Chance
    let inQuebec, notThere, there, anybody: [(Fact, Chance)]
    let nomineeResident, baseResident, baseOffer, intermediate, graduate, preauthorized: Chance
    let fitting, established: Chance
    let testDays: Int

    init(_ parameters: PopulationParameters) {
        let residence = parameters.residence
        (quebec, left) = (residence.quebecShare.chance, residence.leftShare.chance)
        (moved, studiedElsewhere) = (residence.movedShare.chance, residence.studiedElsewhereShare.chance)
        places = residence.weights.table
        let interest = parameters.interest
        (everywhere, own) = (interest.everywhereShare.chance, interest.ownShare.chance)
        (second, third) = (interest.secondShare.chance, interest.thirdShare.chance)
        (stay, unstated) = (interest.stayShare.chance, interest.unstatedShare.chance)
        (relative, friend) = (interest.relativeShare.chance, interest.friendShare.chance)
        let offers = parameters.offers
        (residentOffer, offerAbroad) = (offers.residentShare.chance, offers.abroadShare.chance)
        offerElsewhere = offers.elsewhereShare.chance
        preauthorized = offers.preauthorizedShare.chance
        offerFeatures = [
            (.permanent, offers.permanentShare.chance), (.lowWageOrMore, offers.lowWageShare.chance),
            (.medianWageOrMore, offers.medianWageShare.chance),
            (.matchesExperience, offers.experienceShare.chance),
            (.recruitmentShown, offers.recruitmentShare.chance),
            (.prioritySector, offers.priorityShare.chance),
            (.matchesStudy, offers.studyShare.chance),
        ]
        let family = parameters.family
        (child, secondChild) = (family.childShare.chance, family.secondChildShare.chance)
        (spouseWorked, licensed) = (family.spouseWorkedShare.chance, family.licensedShare.chance)
        (verified, tradeTraining) = (family.verifiedShare.chance, family.tradeTrainingShare.chance)
        (online, returnObligation) = (family.onlineShare.chance, family.returnObligationShare.chance)
        func rates(_ rates: [IntentFacts.Rate]) -> [(Fact, Chance)] {
            rates.map { ($0.fact, $0.share.chance) }
        }
        inQuebec = rates(parameters.intent.inQuebec)
        notThere = rates(parameters.intent.notThere)
        there = rates(parameters.intent.there)
        anybody = rates(parameters.intent.anybody)
        nomineeResident = parameters.nominees.residentShare.chance
        (baseResident, baseOffer) = (parameters.base.residentShare.chance, parameters.base.offerShare.chance)
        intermediate = parameters.base.intermediateShare.chance
        graduate = parameters.base.graduateShare.chance
        (fitting, established) = (
            parameters.base.fittingShare.chance, parameters.base.establishedShare.chance
        )
        testDays = max(1, Int(parameters.flow.testAge.value))
    }
}
