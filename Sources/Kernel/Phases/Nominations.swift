import Rulebook

extension World {
    /// Nominates the candidate of an open file, when law, allocation and intention to reside allow it.
    mutating func nominate(_ index: Int, stream position: Int16) -> Outcome {
        guard inForce.streams.indices.contains(Int(position)) else { return .refused(.unknownStream) }
        guard (0..<arrived).contains(index) else { return .refused(.unknownCandidate) }
        let stream = inForce.streams[Int(position)]
        guard stream.isSimulated else { return .refused(.streamNotSimulated) }
        guard columns.nomination[index] < 0 else { return .refused(.alreadyNominated) }
        guard let file = fileToDecide(of: index, stream: position) else { return .refused(.noOpenFile) }
        let circumstances = circumstances(of: index, before: stream.jurisdiction)
        let isEnhanced = isThroughPool(index, file, stream)
        guard !isEnhanced || columns.standing[index] == .inPool else { return .refused(.profileNotLive) }
        guard columns.standing[index] == .inPool || columns.standing[index] == .outside else {
            return .refused(.profileNotLive)
        }
        guard inForce.isEligible(circumstances, for: stream) else { return .refused(.requirementNotMet) }
        if let refusal = intentRefusal(file, circumstances) { return .refused(refusal) }
        switch placement(of: circumstances, position, isEnhanced: isEnhanced) {
        case .refused(let refusal): return .refused(refusal)
        case .ledgers(let ledgers):
            let whole = takePlaces(
                ledgers, of: stream.jurisdiction, nomination: record.nominations.count, ordinal: 0)
            closeFile(file, .nominated)
            addNomination(index, file: file, isEnhanced: isEnhanced, issuedOn: day, whole)
            startNomination(Int(columns.nomination[index]))
            return .applied(Int(whole.place))
        }
    }

    /// True when the nomination goes through Express Entry: always on the enhanced track, else by the applicant's choice.
    func isThroughPool(_ index: Int, _ file: Int, _ stream: StreamInForce) -> Bool {
        switch stream.track {
        case .base: false
        case .enhanced: true
        case .either:
            columns.standing[index] == .inPool
                && random.happens(
                    stream.choosesEnhanced, Purpose.trackChoice.rawValue, index, luckKey(ofFile: file))
        }
    }

    /// The file of a candidate that a stream can decide, or nil.
    public func fileToDecide(of index: Int, stream position: Int16) -> Int? {
        guard inForce.streams.indices.contains(Int(position)), (0..<arrived).contains(index),
            let file = openFile(of: index, with: inForce.streams[Int(position)].jurisdiction),
            record.files[file].stream == position, record.files[file].state == .applied
        else { return nil }
        return file
    }

    /// Records a nomination with its place in the whole and the allocation it is counted under.
    mutating func addNomination(
        _ index: Int, file: Int, isEnhanced: Bool, issuedOn: Day, _ whole: (place: Int32, allocation: Int32)
    ) {
        let row = record.files[file]
        if issuedOn.year == provinces[Int(inForce.streams[Int(row.stream)].jurisdiction.rawValue)].year {
            interests[Int(row.stream)].issuedThisYear += 1
        }
        let jurisdiction = Int(inForce.streams[Int(row.stream)].jurisdiction.rawValue)
        columns.nomination[index] = Int32(record.nominations.count)
        let applyBy = issuedOn.adding(months: inForce.nominationMonths[jurisdiction])
        record.nominations.append(
            NominationRow(
                candidate: Int32(index), stream: row.stream, file: Int32(file), isEnhanced: isEnhanced,
                issuedOn: issuedOn,
                year: Int16(issuedOn.year), place: whole.place, allocation: whole.allocation,
                acceptBy: isEnhanced ? issuedOn + inForce.acceptNominationDays : issuedOn,
                acceptedOn: .distantPast,
                invitedOn: .distantPast, applyBy: applyBy, appliedOn: .distantPast, decidedOn: .distantPast,
                endedOn: .distantPast, state: .issued, placeFate: .kept, intentSum: row.intentSum,
                intentLevel: row.intentLevel, intentRegime: inForce.intentRegime, isFlagged: row.isFlagged,
                isQuebecOnly: row.isQuebecOnly))
        extensionCounts.append(0)
        agenda.note(
            Event(kind: .nominationEnd, candidate: Int32(index), reference: columns.nomination[index]),
            on: applyBy + 1)
    }

    /// Notes what a new nomination leads to: acceptance in the pool, or an application outside it, or trouble.
    private mutating func startNomination(_ nomination: Int) {
        let row = record.nominations[nomination]
        let (index, reference) = (Int(row.candidate), Int32(nomination))
        if row.isEnhanced {
            let delay = behaviour.acceptanceDelay.days(
                random, .nominationAnswerDelay, index, Int(row.issuedOn.number))
            agenda.note(
                Event(kind: .nominationAnswer, candidate: row.candidate, reference: reference),
                on: min(row.acceptBy, day + max(1, delay)))
        } else {
            record.nominations[nomination].state = .accepted
            record.nominations[nomination].acceptedOn = day
            let delay = behaviour.baseApplicationDelay.days(
                random, .baseApplicationDelay, index, Int(row.issuedOn.number))
            agenda.note(
                Event(kind: .baseApplication, candidate: row.candidate, reference: reference),
                on: min(row.applyBy, day + max(1, delay)))
        }
        if random.happens(
            behaviour.losesGround, Purpose.nomineeTrouble.rawValue, index, Int(row.issuedOn.number))
        {
            let delay = behaviour.losesGroundDelay.days(
                random, .nomineeTroubleDelay, index, Int(row.issuedOn.number))
            agenda.note(
                Event(kind: .nomineeTrouble, candidate: row.candidate, reference: reference),
                on: day + max(1, delay))
        }
    }

    /// The nominee accepts in the pool, which adds the nomination's points, or declines.
    mutating func answerNomination(_ nomination: Int) {
        let row = record.nominations[nomination]
        let index = Int(row.candidate)
        guard row.state == .issued else { return }
        guard columns.standing[index] == .inPool,
            random.happens(
                behaviour.acceptsNomination, Purpose.nominationAnswer.rawValue, index,
                Int(row.issuedOn.number))
        else { return endNomination(nomination, .declined) }
        record.nominations[nomination].state = .accepted
        record.nominations[nomination].acceptedOn = day
        pool.move(index, to: rank(of: index))
    }

    /// Ends a nomination whose validity is over without an application.
    mutating func lapse(nomination: Int) {
        guard record.nominations[nomination].state.isLive, record.nominations[nomination].state != .applied
        else { return }
        loseNomination(nomination, .lapsed)
    }

    /// Ends a nomination; a profile in the pool that rests on it ends too, since a new one is needed.
    mutating func loseNomination(_ nomination: Int, _ state: NominationState) {
        let index = Int(record.nominations[nomination].candidate)
        let restsOnIt = isAcceptedNominee(index) && columns.standing[index] == .inPool
        endNomination(nomination, state)
        if restsOnIt { leavePool(index, .nominationLost) }
    }

    /// Ends a nomination that did not become an application and settles its place.
    mutating func endNomination(_ nomination: Int, _ state: NominationState) {
        let row = record.nominations[nomination]
        record.nominations[nomination].state = state
        record.nominations[nomination].endedOn = day
        columns.nomination[Int(row.candidate)] = -1
        let jurisdiction = Int(inForce.streams[Int(row.stream)].jurisdiction.rawValue)
        let returnsInYear = inForce.returnedPlace[jurisdiction] == .withinTheYear
        let returns = returnsInYear && Int(row.year) == provinces[jurisdiction].year
        record.nominations[nomination].placeFate = returns ? .returned : .lost
        settlePlaces(of: nomination, returnsInYear: returnsInYear)
        if returns { interests[Int(row.stream)].issuedThisYear -= 1 }
    }

    mutating func noteTrouble(nomination: Int) {
        let row = record.nominations[nomination]
        guard row.state.isLive, row.state != .applied else { return }
        provinces[Int(inForce.streams[Int(row.stream)].jurisdiction.rawValue)].troubled.append(
            Int32(nomination))
    }
}
