public import Rulebook

/// The ledgers of a province in which a nomination takes a place, or why it cannot.
enum Placement {
    case ledgers([Int])
    case refused(Refusal)
}

extension World {
    /// Why no place could be given to the nomination of a file today; `none` when one could.
    public func placeRefusal(ofFile file: Int32) -> Refusal {
        let row = record.files[Int(file)]
        let stream = inForce.streams[Int(row.stream)]
        let circumstances = circumstances(of: Int(row.candidate), before: stream.jurisdiction)
        let isEnhanced = isThroughPool(Int(row.candidate), Int(file), stream)
        switch placement(of: circumstances, row.stream, isEnhanced: isEnhanced) {
        case .ledgers: return .none
        case .refused(let refusal): return refusal
        }
    }

    /// The nominations that every limit on all files of a stream still allows.
    public func placesLeft(_ position: Int16) -> Int {
        let state = provinces[Int(inForce.streams[Int(position)].jurisdiction.rawValue)]
        var left = state.left
        for ledger in state.ledgers where ledger.ceiling != nil {
            let limit = limits[Int(ledger.limit)]
            guard limit.kind == .within, !limit.isConditional, limit.track == nil,
                limit.streams.contains(position)
            else { continue }
            left = min(left, ledger.left)
        }
        return left
    }

    /// True when some limit below the whole has no place left, so that not every file can be nominated.
    public func isAnyPartFull(_ jurisdiction: Jurisdiction) -> Bool {
        provinces[Int(jurisdiction.rawValue)].ledgers.dropFirst().contains {
            $0.ceiling != nil && $0.left == 0 && limits[Int($0.limit)].kind != .outsideTheTotal
        }
    }

    /// Where a nomination would take its places: outside the total where it may, else in the whole and in every part that
    /// counts it.
    func placement(of circumstances: Circumstances, _ stream: Int16, isEnhanced: Bool) -> Placement {
        let state = provinces[Int(circumstances.program.rawValue)]
        var taken: [Int] = []
        var refusal = Refusal.none
        for place in state.ledgers.indices where state.ledgers[place].ceiling != nil {
            let ledger = state.ledgers[place]
            let limit = limits[Int(ledger.limit)]
            guard limit.counts(circumstances, stream, isEnhanced: isEnhanced) else { continue }
            if limit.kind == .outsideTheTotal {
                if ledger.left > 0 { return .ledgers([place]) }
                continue
            }
            if ledger.left == 0, refusal == .none { refusal = limit.kind.refusal }
            taken.append(place)
        }
        if taken.isEmpty { refusal = .allocationExhausted }
        return refusal == .none ? .ledgers(taken) : .refused(refusal)
    }

    /// Takes a place in each of the ledgers for a nomination that is about to be recorded, or for its extension.
    mutating func takePlaces(_ ledgers: [Int], of jurisdiction: Jurisdiction, nomination: Int, ordinal: UInt8)
        -> (place: Int32, allocation: Int32)
    {
        let index = Int(jurisdiction.rawValue)
        var whole: (place: Int32, allocation: Int32) = (0, 0)
        while latestPlace.count <= nomination { latestPlace.append(-1) }
        for place in ledgers {
            let number = provinces[index].ledgers[place].takePlace()
            let ceiling = Int32(provinces[index].ledgers[place].ceiling ?? 0)
            if place == 0 { whole = (number, ceiling) }
            if place == 0, ordinal == 0 { provinces[index].issued += 1 }
            record.places.append(
                PlaceRow(
                    nomination: Int32(nomination), limit: provinces[index].ledgers[place].limit,
                    ordinal: ordinal, takenOn: day, place: number, ceiling: ceiling, fate: .kept,
                    endedOn: .distantPast))
            earlierPlace.append(latestPlace[nomination])
            latestPlace[nomination] = Int32(record.places.count - 1)
        }
        return whole
    }

    /// Settles the places of a nomination that ended without an application: back in their year, or lost.
    mutating func settlePlaces(of nomination: Int, returnsInYear: Bool) {
        var row = nomination < latestPlace.count ? Int(latestPlace[nomination]) : -1
        while row >= 0 {
            let place = record.places[row]
            let limit = limits[Int(place.limit)]
            let index = Int(limit.jurisdiction.rawValue)
            let isReturned = returnsInYear && limit.year == provinces[index].year
            record.places[row].fate = isReturned ? .returned : .lost
            record.places[row].endedOn = day
            if isReturned,
                let ledger = provinces[index].ledgers.firstIndex(where: { $0.limit == place.limit })
            {
                provinces[index].ledgers[ledger].returnPlace(place.place)
            }
            row = Int(earlierPlace[row])
        }
    }
}

extension LimitKind {
    /// Why a nomination is refused for which the limit has no place.
    var refusal: Refusal {
        switch self {
        case .total, .outsideTheTotal: .allocationExhausted
        case .within: .partExhausted
        case .beside: .placesReserved
        }
    }
}
