import Rulebook

extension Circumstances {
    /// Occupations of every broad category and TEER, and some that lists name.
    static let codes: [Occupation] = evenCodes + listedCodes

    private static let evenCodes: [Occupation] = {
        var codes: [Occupation] = []
        for category: Int32 in 0...9 {
            for teer: Int32 in 0...5 {
                let code: Int32 = category * 10_000 + teer * 1_000 + 100
                codes.append(Occupation(code: code))
            }
        }
        return codes
    }()

    private static let listedCodes: [Occupation] = [
        10, 21231, 31102, 31301, 32101, 33102, 33103, 42202, 44101, 62020, 62200, 63200, 64100, 65200,
        65201, 65310, 65312, 72014, 72310, 72400, 73300, 73400, 75110, 82030, 84120, 85100, 94140, 95106,
    ]

    func occupations(making requirement: Requirement, hold: Bool) -> [CircumstanceChange] {
        var pool = Circumstances.codes
        switch requirement {
        case .occupation(let list), .offerOccupation(let list):
            pool += list.ranges.map { Occupation(code: max(1, $0.lowerBound)) }
            pool.removeAll { list.contains($0) != hold }
        case .occupationTEER(let set), .offerTEER(let set):
            pool.removeAll { set.contains($0) != hold }
        default: break
        }
        switch requirement {
        case .occupation, .occupationTEER:
            return (hold ? pool : pool + [.none]).map { code in { $0.candidate.occupation = code } }
        default:
            let changes: [CircumstanceChange] = pool.map { code in
                {
                    $0.candidate.offer.jurisdiction = $0.program
                    $0.candidate.offer.occupation = code
                }
            }
            return hold ? changes : changes + [{ $0.candidate.offer = .none }]
        }
    }

    func changesOfOffer(making requirement: Requirement, hold: Bool) -> [CircumstanceChange] {
        switch requirement {
        case .offerRegion(let regions):
            return Region.allCases.filter { regions.contains($0) == hold }.map { region in
                {
                    $0.candidate.offer.jurisdiction = $0.program
                    $0.candidate.offer.region = region
                }
            }
        case .offer(let features), .offerInCanada(let features):
            if hold {
                return [
                    {
                        $0.candidate.offer.jurisdiction = $0.program
                        $0.candidate.offer.features.insert(features)
                    }
                ]
            }
            let each: [CircumstanceChange] = (0..<16).map { OfferFeatures(rawValue: 1 << $0) }
                .filter { features.contains($0) }
                .map { feature in { $0.candidate.offer.features.remove(feature) } }
            return each + [{ $0.candidate.offer = .none }]
        default: return []
        }
    }

    func changesOfStatus(making requirement: Requirement, hold: Bool) -> [CircumstanceChange] {
        let kinds: [PermitKind] =
            switch requirement {
            case .permit(let kinds): kinds
            case .workPermit: PermitKind.allCases.filter(\.isWorkPermit)
            default: PermitKind.allCases.filter { $0 != .none }
            }
        guard hold else {
            return [
                { $0.candidate.permit.expiresOn = $0.day - 1 }, { $0.candidate.permit = .none },
                {
                    $0.candidate.residence = $0.program
                    $0.candidate.permit = .none
                },
            ]
                + PermitKind.allCases.filter { !kinds.contains($0) }.map { kind in
                    { $0.candidate.permit = WorkPermit(kind, expiresOn: $0.day) }
                }
        }
        return kinds.map { kind in { $0.candidate.permit = WorkPermit(kind, expiresOn: $0.day) } }
            + [{ if requirement == .statusInOrder { $0.candidate.residence = nil } }]
    }

    func changes(of tie: Tie, _ place: Place, hold: Bool) -> [CircumstanceChange] {
        let other: Jurisdiction = program == .ontario ? .alberta : .ontario
        let places: [Jurisdiction] =
            switch place {
            case .here: [program]
            case .elsewhere: [other]
            case .at(let jurisdiction): [jurisdiction]
            case .canada: [program, other]
            }
        if hold { return places.map { place in { $0.add(tie, at: place) } } }
        return [{ $0.remove(tie, place) }]
    }

    private mutating func add(_ tie: Tie, at place: Jurisdiction) {
        switch tie {
        case .relative: candidate.relativesIn.insert(JurisdictionSet(place))
        case .friend: candidate.friendsIn.insert(JurisdictionSet(place))
        case .worked: candidate.workedIn.insert(JurisdictionSet(place))
        case .studied: candidate.studiedIn.insert(JurisdictionSet(place))
        case .graduated: candidate.graduatedIn = place
        case .lived: candidate.livedIn.insert(JurisdictionSet(place))
        case .lives: candidate.residence = place
        case .offer: candidate.offer.jurisdiction = place
        case .intends: candidate.destination = place
        }
    }

    private mutating func remove(_ tie: Tie, _ place: Place) {
        let here = JurisdictionSet(program)
        func left(_ set: JurisdictionSet) -> JurisdictionSet {
            switch place {
            case .here: set.subtracting(here)
            case .elsewhere: set.intersection(here)
            case .at(let jurisdiction): set.subtracting(JurisdictionSet(jurisdiction))
            case .canada: []
            }
        }
        switch tie {
        case .relative: candidate.relativesIn = left(candidate.relativesIn)
        case .friend: candidate.friendsIn = left(candidate.friendsIn)
        case .worked: candidate.workedIn = left(candidate.workedIn)
        case .studied: candidate.studiedIn = left(candidate.studiedIn)
        case .graduated: candidate.graduatedIn = nil
        case .lived: candidate.livedIn = left(candidate.livedIn)
        case .lives: candidate.residence = nil
        case .offer: candidate.offer.jurisdiction = nil
        case .intends: candidate.destination = nil
        }
    }
}
