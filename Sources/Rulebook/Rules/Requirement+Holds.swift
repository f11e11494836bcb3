extension Circumstances {
    /// True when the requirement is met in these circumstances.
    public func meets(_ requirement: Requirement) -> Bool {
        switch requirement {
        case .all(let parts): meetsAll(parts)
        case .any(let parts): meetsAny(parts)
        case .not(let part): !meets(part)
        case .when(let condition, let consequence): !meets(condition) || meets(consequence)
        case .atLeast(let measure, let bound): value(of: measure) >= bound
        case .atMost(let measure, let bound): value(of: measure) <= bound
        case .between(let measure, let bounds): bounds.contains(value(of: measure))
        case .credential(let level): candidate.credential >= level
        case .credentialIn(let levels): levels.contains(candidate.credential)
        case .fact(let fact): candidate.facts.contains(fact)
        case .tie(let tie, let place): has(tie, place)
        case .occupation(let list): list.contains(candidate.occupation)
        case .occupationTEER(let categories): categories.contains(candidate.occupation)
        case .occupationSkillLevel(let levels): levels.contains(candidate.occupation)
        case .offer, .offerOccupation, .offerTEER, .offerRegion: meetsOffer(requirement)
        case .permit, .workPermit, .statusInOrder: meetsStatus(requirement)
        case .profile: hasProfile
        case .federalProgram(let programs): !federalPrograms.isDisjoint(with: programs)
        case .interest: candidate.interest.contains(program)
        case .destinationHere: candidate.destination == program
        case .settlementFunds(let table): Int(candidate.funds) >= table.amount(for: candidate.familySize)
        case .shown: true
        case .abilities(let choice, let levels): reaches(levels, in: choice)
        case .offerInCanada(let features):
            candidate.offer.isPresent && candidate.offer.features.isSuperset(of: features)
        case .points(let grid, let stream, let bound): points(in: grid, stream: stream) >= bound
        }
    }

    // Loops, because a method passed as a function copies the whole of the circumstances to the heap.
    private func meetsAll(_ parts: [Requirement]) -> Bool {
        for part in parts where !meets(part) { return false }
        return true
    }

    private func meetsAny(_ parts: [Requirement]) -> Bool {
        for part in parts where meets(part) { return true }
        return false
    }

    private func meetsOffer(_ requirement: Requirement) -> Bool {
        guard let offer = offerHere else { return false }
        return switch requirement {
        case .offer(let features): offer.features.isSuperset(of: features)
        case .offerOccupation(let list): list.contains(offer.occupation)
        case .offerTEER(let categories): categories.contains(offer.occupation)
        case .offerRegion(let regions): regions.contains(offer.region)
        default: false
        }
    }

    private func meetsStatus(_ requirement: Requirement) -> Bool {
        let permit = candidate.permit
        return switch requirement {
        case .permit(let kinds): permit.isValid(on: day) && kinds.contains(permit.kind)
        case .workPermit: permit.isValid(on: day) && permit.kind.isWorkPermit
        default: candidate.residence == nil || permit.isValid(on: day)
        }
    }

    func reaches(_ levels: Abilities, in choice: LanguageChoice) -> Bool {
        let (first, second) = (candidate.firstLanguage, candidate.secondLanguage)
        func meets(_ result: LanguageResult) -> Bool { result.levels(on: day).reach(levels) }
        return switch choice {
        case .first: meets(first)
        case .second: meets(second)
        case .english:
            first.language == .english ? meets(first) : second.language == .english && meets(second)
        case .french: first.language == .french ? meets(first) : second.language == .french && meets(second)
        case .best: meets(first) || meets(second)
        }
    }

    /// True when the candidate has the tie to the place.
    public func has(_ tie: Tie, _ place: Place) -> Bool {
        let places: JurisdictionSet =
            switch tie {
            case .relative: candidate.relativesIn
            case .friend: candidate.friendsIn
            case .worked: candidate.workedIn
            case .studied: candidate.studiedIn
            case .graduated: candidate.graduatedIn.map { JurisdictionSet($0) } ?? []
            case .lived: candidate.livedIn
            case .lives: candidate.residence.map { JurisdictionSet($0) } ?? []
            case .offer: candidate.offer.jurisdiction.map { JurisdictionSet($0) } ?? []
            case .intends: candidate.destination.map { JurisdictionSet($0) } ?? []
            }
        return switch place {
        case .here: places.contains(program)
        case .elsewhere: places.containsOther(than: program)
        case .at(let jurisdiction): places.contains(jurisdiction)
        case .canada: !places.isEmpty
        }
    }
}
