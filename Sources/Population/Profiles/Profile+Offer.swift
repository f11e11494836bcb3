import Rulebook

extension Profile {
    /// The offer of the archetype, or one that earns no points.
    mutating func writeOffer() {
        if candidate.canadianWorkUntil > tables.day {
            candidate.earnings = wage(of: candidate.occupation) / 100 * 2_080
        }
        if archetype.hasOffer {
            let home = candidate.residence.flatMap { $0 == .quebec ? nil : $0 }
            let place = tiedTo ?? home ?? otherPlace(.offerPlace)
            candidate.offer = Archetype.arrangedOffer(in: place, as: candidate.occupation)
            candidate.offer.hourlyWage = wage(of: candidate.occupation)
            candidate.offer.region = Regions.region(in: place, luck)
            candidate.facts.set(.worksForOfferingEmployer, archetype.spell == .ongoing)
            return
        }
        let worksHere = candidate.residence != nil && archetype.spell == .ongoing
        if let tiedTo {
            writeFittingOffer(in: tiedTo)
            candidate.facts.set(.worksForOfferingEmployer, worksHere)
            if worksHere { lengthenEmployment(most: Int(candidate.canadianMonths) * 30) }
            return
        }
        guard luck.happens(worksHere ? chances.residentOffer : chances.offerAbroad, .hasOffer) else { return }
        let isElsewhere = luck.happens(chances.offerElsewhere, .offerPlace, 1)
        let place = isElsewhere ? otherPlace(.offerPlace) : candidate.residence ?? otherPlace(.offerPlace)
        writeOffer(in: place)
        candidate.facts.set(.worksForOfferingEmployer, worksHere && !isElsewhere)
    }

    /// An offer made for a nomination: in the occupation of the experience, and mostly as the streams ask.
    mutating func writeFittingOffer(in place: Jurisdiction) {
        writeOffer(in: place)
        candidate.offer.features.insert(.matchesExperience)
        if luck.happens(chances.preauthorized, .employer, 1) {
            candidate.offer.features.insert([.preauthorized, .recruitmentShown])
        }
        if luck.happens(chances.fitting, .offerFeatures, 32) {
            candidate.offer.features.insert([.permanent, .lowWageOrMore, .medianWageOrMore])
        }
    }

    /// Most who hold such an offer have worked half a year and more for the employer, at most so many days.
    mutating func lengthenEmployment(most days: Int) {
        guard luck.happens(chances.established, .employment, 1) else { return }
        let since = tables.day - min(days, luck.within(190...900, .employment, 2))
        candidate.employedSince = min(candidate.employedSince, since)
        candidate.residentSince = min(candidate.residentSince, candidate.employedSince)
    }

    /// An offer with features by luck, none of which is arranged employment.
    mutating func writeOffer(in place: Jurisdiction) {
        var features: OfferFeatures = [.fullTime, .yearRound]
        for (index, (feature, chance)) in chances.offerFeatures.enumerated()
        where luck.happens(chance, .offerFeatures, UInt64(index)) { features.insert(feature) }
        if archetype.study == .none { features.remove(.matchesStudy) }
        if features.contains(.medianWageOrMore) { features.insert(.lowWageOrMore) }
        if candidate.permit.kind == .labourMarketImpactAssessed {
            features.insert(.labourMarketImpactAssessed)
        }
        let group = candidate.occupation.majorGroup
        if (30...34).contains(group) || group == 44 { features.insert(.healthSector) }
        if (21...22).contains(group) { features.insert(.technologySector) }
        let bits = luck.bits(.employer)
        let staff = 3 + KeyedRandom.scale(bits, to: 60) * (bits & 3 == 0 ? 10 : 1)
        candidate.offer = JobOffer(
            in: place, region: Regions.region(in: place, luck), occupation: candidate.occupation,
            features: features,
            hourlyWage: wage(of: candidate.occupation), employerYears: UInt8(1 + (bits >> 8) % 30),
            employerStaff: UInt16(staff), employerRevenue: Int32(staff * (80 + Int(bits >> 16 & 127))))
    }

    /// Hourly wage in cents by TEER, 70 to 150 per cent of a middle one. Assumed.
    func wage(of occupation: Occupation) -> Int32 {
        let middle: [Int32] = [4_600, 4_100, 3_000, 2_550, 2_050, 1_850]
        return middle[min(5, occupation.teer)] * Int32(luck.within(70...150, .wage)) / 100
    }

    /// A jurisdiction outside Québec by the weights of residence.
    @inline(__always)
    func otherPlace(_ decision: Decision) -> Jurisdiction {
        Jurisdiction(rawValue: UInt8(luck.pick(chances.places, decision))) ?? .ontario
    }
}

/// The regions of each jurisdiction with the weights of jobs in them. Assumed, after shares of population.
enum Regions {
    private static let tables: [[(Region, Int)]] = Jurisdiction.allCases.map { place in
        switch place {
        case .alberta:
            [(.calgary, 45), (.edmonton, 35), (.ruralRenewalCommunity, 8), (.elsewhereInAlberta, 12)]
        case .britishColumbia:
            [
                (.metroVancouver, 65), (.squamishAbbotsfordAgassizMissionChilliwack, 10),
                (.elsewhereInBritishColumbia, 25),
            ]
        case .manitoba: [(.winnipeg, 75), (.elsewhereInManitoba, 25)]
        case .ontario:
            [
                (.toronto, 35), (.greaterTorontoWithoutToronto, 28), (.centralOntario, 8),
                (.southwestOntario, 14),
                (.easternOntario, 11), (.northernOntario, 4),
            ]
        case .newfoundlandAndLabrador: [(.stJohns, 65), (.elsewhereInNewfoundlandAndLabrador, 35)]
        case .yukon: [(.whitehorse, 85), (.elsewhereInYukon, 15)]
        case .northwestTerritories: [(.yellowknife, 75), (.elsewhereInNorthwestTerritories, 25)]
        default: [(.unstated, 1)]
        }
    }
    private static let weights = tables.map { WeightedTable($0.map(\.1)) }

    /// A region of a jurisdiction.
    static func region(in place: Jurisdiction, _ luck: Luck) -> Region {
        let index = Int(place.rawValue)
        return tables[index][luck.pick(weights[index], .region)].0
    }
}
