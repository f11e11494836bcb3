import Rulebook

extension World {
    /// The fingerprint of everything that has happened and of every candidate as it stands.
    public var digest: String {
        var digest = Digest()
        record.add(to: &digest)
        for index in 0..<arrived {
            digest.add(columns.stamp[index])
            digest.add(columns.score[index])
            digest.add(columns.standing[index].rawValue)
            digest.add(columns.departure[index].rawValue)
            digest.add(columns.leftOn[index])
            digest.add(columns.programs[index])
            digest.add(columns.categories[index])
            digest.add(columns.profiles[index])
        }
        return digest.text
    }
}

extension Record {
    /// Adds every row, table after table.
    func add(to digest: inout Digest) {
        for row in rounds { row.add(to: &digest) }
        for row in invitations { row.add(to: &digest) }
        for row in draws { row.add(to: &digest) }
        for row in files { row.add(to: &digest) }
        for row in nominations { row.add(to: &digest) }
        for row in applications { row.add(to: &digest) }
        for row in intentSignals {
            digest.add(row.file)
            digest.add(row.signal)
            digest.add(row.weight)
        }
        for row in formerProfiles {
            digest.add(row.candidate)
            digest.add(row.submittedOn)
            digest.add(row.submittedSecond)
            digest.add(row.leftOn)
            digest.add(row.departure.rawValue)
            digest.add(row.score)
        }
        for row in poolCounts {
            digest.add(row.day)
            digest.add(row.score)
            digest.add(row.count)
            digest.add(row.nominees)
        }
        for row in allocations {
            digest.add(row.jurisdiction.rawValue)
            digest.add(row.year)
            digest.add(row.from)
            digest.add(row.total)
        }
        for row in ceilings { row.add(to: &digest) }
        for row in places { row.add(to: &digest) }
        for row in windowPlaces {
            digest.add(row.file)
            digest.add(row.window)
            digest.add(row.takenOn)
            digest.add(row.place)
        }
        for row in instructions {
            digest.add(row.day)
            row.instruction.add(to: &digest)
            digest.add(row.outcome.refusal.rawValue)
            digest.add(row.outcome.number)
            digest.add(row.outcome.cutOff)
        }
    }
}

extension RoundRow {
    fileprivate func add(to digest: inout Digest) {
        digest.add(heldOn)
        digest.add(kind.rawValue)
        digest.add(category.map { Int($0.rawValue) } ?? -1)
        for value in [
            requested, invited, Int32(cutOff), tieBreakOn.number, tieBreakSecond, nominees, considered,
            published,
        ] {
            digest.add(value)
        }
    }
}

extension InvitationRow {
    fileprivate func add(to digest: inout Digest) {
        for value in [candidate, round, invitedOn.number, Int32(score), respondBy.number, outcomeOn.number] {
            digest.add(value)
        }
        digest.add(program.rawValue)
        digest.add(outcome.rawValue)
    }
}

extension DrawRow {
    fileprivate func add(to digest: inout Digest) {
        for value in [Int32(stream), heldOn.number, requested, invited, cutOff, considered] {
            digest.add(value)
        }
    }
}

extension FileRow {
    fileprivate func add(to digest: inout Digest) {
        for value in [candidate, Int32(stream), draw, points, openedOn.number, applyBy.number] {
            digest.add(value)
        }
        for value in [appliedOn.number, dueOn.number, closedOn.number, Int32(intentSum)] { digest.add(value) }
        for value in [state.rawValue, intentLevel.rawValue, resolution.rawValue] { digest.add(value) }
    }
}

extension NominationRow {
    fileprivate func add(to digest: inout Digest) {
        for value in [candidate, Int32(stream), file, issuedOn.number, Int32(year), place, allocation] {
            digest.add(value)
        }
        for day in [acceptBy, acceptedOn, invitedOn, applyBy, appliedOn, decidedOn, endedOn] {
            digest.add(day)
        }
        for value in [state.rawValue, placeFate.rawValue, intentLevel.rawValue, isFlagged ? 1 : 0] {
            digest.add(value)
        }
    }
}

extension ApplicationRow {
    fileprivate func add(to digest: inout Digest) {
        for value in [candidate, nomination, invitation, appliedOn.number, dueOn.number, decidedOn.number] {
            digest.add(value)
        }
        for value in [program.rawValue, outcome.rawValue, ground.rawValue] { digest.add(value) }
    }
}

extension CeilingRow {
    fileprivate func add(to digest: inout Digest) {
        digest.add(limit)
        digest.add(from)
        digest.add(ceiling)
    }
}

extension PlaceRow {
    fileprivate func add(to digest: inout Digest) {
        for value in [nomination, Int32(limit), Int32(ordinal), takenOn.number, place, ceiling] {
            digest.add(value)
        }
        digest.add(fate.rawValue)
        digest.add(endedOn)
    }
}
