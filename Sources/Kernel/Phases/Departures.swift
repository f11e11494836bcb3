import Rulebook

extension World {
    /// Ends the life of a profile, or of an expression of interest outside the pool, that has come to its day.
    mutating func depart(_ index: Int, profile: Int) {
        guard Int(columns.profiles[index]) == profile else { return }
        switch columns.standing[index] {
        case .inPool:
            let expiry = columns.submittedOn(index).adding(months: inForce.profileMonths)
            leavePool(index, day >= expiry ? .expired : .withdrawn)
        case .outside:
            if columns.nomination[index] < 0 { departOutside(index, profile: profile) }
        default: break
        }
    }

    /// Ends the interest of somebody outside the pool; whoever has a file with a province waits for its answer first.
    private mutating func departOutside(_ index: Int, profile: Int) {
        guard waitsForProvince(index) else { return close(index, .expired) }
        let event = Event(kind: .departure, candidate: Int32(index), reference: Int32(profile))
        agenda.note(event, on: day + World.waitForAnswer)
    }

    /// Days after which somebody outside the pool who waits for a province is looked at again.
    private static let waitForAnswer = 60

    private func waitsForProvince(_ index: Int) -> Bool { !columns.openFiles[index].isEmpty }

    /// Takes a profile out of the pool for good; a nomination on it ends with it.
    mutating func leavePool(_ index: Int, _ reason: Departure) {
        pool.remove(index)
        close(index, reason)
        if columns.nomination[index] >= 0 { endNomination(Int(columns.nomination[index]), .lapsed) }
        // Who waits for a province submits a new profile the day after the old one expired; the file goes on.
        if reason == .expired, waitsForProvince(index) {
            return noteReentry(index, Int(columns.profiles[index]), on: day + 1)
        }
        withdrawFiles(index)
        if reason != .withdrawn { considerReentry(index) }
    }

    /// Marks a candidate as gone.
    mutating func close(_ index: Int, _ reason: Departure) {
        columns.standing[index] = .left
        columns.departure[index] = reason
        columns.leftOn[index] = day.number
    }

    /// Files that wait for a decision end when their candidate is gone.
    mutating func withdrawFiles(_ index: Int) {
        var file = Int(columns.file[index])
        while file >= 0 {
            let state = record.files[file].state
            if state == .applied || state == .invited { closeFile(file, .withdrawn) }
            file = Int(earlierFile[file])
        }
    }

    mutating func closeFile(_ file: Int, _ state: FileState) {
        record.files[file].state = state
        record.files[file].closedOn = day
        let stream = Int(record.files[file].stream)
        interests[stream].openFiles -= 1
        noteClosedFile(of: Int(record.files[file].candidate), with: inForce.streams[stream].jurisdiction)
    }

    mutating func considerReentry(_ index: Int) {
        let ordinal = Int(columns.profiles[index])
        guard ordinal < 200, random.happens(behaviour.entersAgain, Purpose.reentry.rawValue, index, ordinal)
        else { return }
        let delay = behaviour.entersAgainDelay.days(random, .reentryDelay, index, ordinal)
        // A draft is begun on the next day and submitted in the days it lasts, or it would be deleted.
        noteReentry(index, ordinal, on: day + 1 + min(delay, inForce.completionDays))
    }

    func isGoneForNow(_ index: Int) -> Bool {
        columns.standing[index] == .left || columns.standing[index] == .refused
    }

    mutating func noteReentry(_ index: Int, _ ordinal: Int, on day: Day) {
        agenda.note(Event(kind: .reentry, candidate: Int32(index), reference: Int32(ordinal)), on: day)
    }

    /// A candidate who left enters the pool again with a new profile and a new time stamp.
    mutating func reenter(_ index: Int, profile: Int) {
        guard isGoneForNow(index), Int(columns.profiles[index]) == profile,
            columns.nomination[index] < 0
        else {
            return
        }
        let former = FormerProfileRow(
            candidate: Int32(index), submittedOn: columns.submittedOn(index),
            submittedSecond: columns.submittedSecond(index), leftOn: Day(number: columns.leftOn[index]),
            departure: columns.departure[index], score: columns.score[index])
        renewForReentry(index)
        let assessment = inForce.assessment(of: candidate(index), on: day)
        keep(assessment, of: index)
        guard !assessment.programs.isEmpty else { return }
        record.formerProfiles.append(former)
        let second = random.below(86_400, Purpose.reentrySecond.rawValue, index, profile)
        columns.stamp[index] = CandidateColumns.stamp(day, Int32(second))
        enterPool(index, assessment)
        if columns.standing[index] == .inPool { expressInterest(index) }
    }

    /// Nobody enters again on a test that has run out.
    private mutating func renewForReentry(_ index: Int) {
        let first = Day(number: columns.firstTestOn[index])
        if first > .distantPast, first.adding(years: 2) <= day { columns.firstTestOn[index] = day.number }
    }
}
