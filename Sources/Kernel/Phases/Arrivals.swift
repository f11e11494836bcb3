import Rulebook

extension World {
    /// Lets those come whose entry is today or earlier.
    mutating func receiveArrivals() {
        while arrived < entries.count, entries[arrived].submittedOn <= day {
            arrive(arrived)
            arrived += 1
        }
    }

    private mutating func arrive(_ index: Int) {
        foresee(index)
        let current = foresight.count - 1
        if entries[index].inFederalPool {
            enterPool(index, foresight[current].assessment(of: index))
        } else {
            columns.standing[index] = .outside
            agenda.note(
                Event(kind: .departure, candidate: Int32(index), reference: 0),
                on: columns.submittedOn(index).adding(months: 12))
        }
        for place in foresight[current].places(of: index) {
            enterInterest(index, foresight[current].interest(at: place))
        }
    }

    /// Puts a profile in the pool and notes when its life ends and when time next changes it.
    mutating func enterPool(_ index: Int, _ assessment: Assessment) {
        columns.profiles[index] += 1
        keep(assessment, of: index)
        guard columns.programs[index] != 0 else { return close(index, .ineligible) }
        columns.standing[index] = .inPool
        columns.departure[index] = .none
        columns.leftOn[index] = Day.distantPast.number
        pool.insert(index, score: rank(of: index))
        noteDeparture(index)
        noteReview(index)
    }

    /// Notes the end of a live profile: by its age, or earlier by the candidate's own will.
    func departureDay(_ index: Int) -> Day {
        let submitted = columns.submittedOn(index)
        let expiry = submitted.adding(months: inForce.profileMonths)
        // The chance of leaving does not depend on the age of the profile, so one that is met in mid-life waits as long.
        let delay = behaviour.departureDelay.days(random, .departure, index, Int(columns.profiles[index]))
        return min(expiry, max(day, submitted) + 1 + delay)
    }

    mutating func noteDeparture(_ index: Int) {
        agenda.note(
            Event(kind: .departure, candidate: Int32(index), reference: Int32(columns.profiles[index])),
            on: departureDay(index))
    }

    /// Creates the accepted nominations that profiles of the starting pool carry, and lets those profiles come.
    mutating func settleStartingPool() {
        var formerPlaces = Array(repeating: Int32(0), count: Jurisdiction.allCases.count)
        while arrived < entries.count, entries[arrived].submittedOn < period.first {
            if let jurisdiction = entries[arrived].nominatedBy {
                carryNomination(arrived, by: jurisdiction, &formerPlaces[Int(jurisdiction.rawValue)])
            }
            arrive(arrived)
            arrived += 1
        }
        noteFormerAllocations(formerPlaces)
    }

    private mutating func carryNomination(
        _ index: Int, by jurisdiction: Jurisdiction, _ formerPlace: inout Int32
    ) {
        let positions = inForce.streamsByJurisdiction[Int(jurisdiction.rawValue)]
        guard
            let position = positions.first(where: { inForce.streams[Int($0)].track != .base })
                ?? positions.first
        else {
            return
        }
        let issuedOn = entries[index].nominatedOn
        let file = addFile(
            index, stream: inForce.streams[Int(position)], draw: -1, points: 0, applyBy: issuedOn)
        record.files[file].openedOn = issuedOn
        record.files[file].appliedOn = issuedOn
        record.files[file].dueOn = issuedOn
        closeFile(file, .nominated)
        record.files[file].closedOn = issuedOn
        let isThisYear = issuedOn.year == provinces[Int(jurisdiction.rawValue)].year
        var whole: (place: Int32, allocation: Int32) = (0, 0)
        let nomination = record.nominations.count
        if isThisYear {
            // Of the year's own nominations those beyond a limit are not counted: the law of the day let them be.
            if case .ledgers(let ledgers) = placement(
                of: circumstances(of: index, before: jurisdiction), position, isEnhanced: true)
            {
                whole = takePlaces(ledgers, of: jurisdiction, nomination: nomination, ordinal: 0)
            }
        } else {
            formerPlace += 1
            whole.place = formerPlace
        }
        addNomination(index, file: file, isEnhanced: true, issuedOn: issuedOn, whole)
        record.nominations[nomination].state = .accepted
        record.nominations[nomination].acceptedOn = issuedOn
    }

    /// Records the allocations of the year before, on which carried nominations were issued.
    private mutating func noteFormerAllocations(_ places: [Int32]) {
        for jurisdiction in Jurisdiction.allCases where places[Int(jurisdiction.rawValue)] > 0 {
            let year = period.first.year - 1
            let stated = law[jurisdiction]?.allocations.first { $0.year == year }?.total[
                Month(year: year, month: 12).last]
            let total = max(stated ?? 0, Int(places[Int(jurisdiction.rawValue)]))
            record.allocations.append(
                AllocationRow(
                    jurisdiction: jurisdiction, year: Int16(year), from: Month(year: year, month: 1).first,
                    total: Int32(total)))
            for nomination in record.nominations.indices
            where record.nominations[nomination].year == Int16(year)
                && inForce.streams[Int(record.nominations[nomination].stream)].jurisdiction == jurisdiction
            {
                record.nominations[nomination].allocation = Int32(total)
            }
        }
    }
}
