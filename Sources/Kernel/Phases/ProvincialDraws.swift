import Rulebook

extension World {
    /// Invites the best `invitations` of a stream's waiting candidates.
    mutating func holdDraw(_ position: Int16, invitations: Int) -> Outcome {
        guard inForce.streams.indices.contains(Int(position)) else { return .refused(.unknownStream) }
        let stream = inForce.streams[Int(position)]
        guard stream.isSimulated else { return .refused(.streamNotSimulated) }
        guard stream.isOpen else { return .refused(.streamNotOpen) }
        guard (1...1_000_000).contains(invitations) else { return .refused(.invalidNumber) }
        var ranked = Heap(freeInterests(of: stream, in: \.waiting))
        let considered = ranked.count + freeInterests(of: stream, in: \.leftOut).count
        let draw = Int32(record.draws.count)
        var (invited, cutOff) = (0, 0)
        while invited < invitations, let next = ranked.popFirst() {
            guard isEligibleToday(Int(next.interest.candidate), for: stream),
                let interest = recounted(next, in: stream, &ranked)
            else { continue }
            invite(interest, to: stream, draw: draw)
            invited += 1
            cutOff = Int(interest.points)
        }
        record.draws.append(
            DrawRow(
                stream: position, heldOn: day, requested: Int32(invitations), invited: Int32(invited),
                cutOff: stream.hasCutOff ? Int32(cutOff) : 0, considered: Int32(considered)))
        return .applied(invited, cutOff: stream.hasCutOff ? cutOff : 0)
    }

    /// Everybody who waits in a stream and is free, to be taken one by one, the first to be invited first.
    mutating func rankedInterests(of stream: StreamInForce) -> Heap<RankedInterest> {
        Heap(freeInterests(of: stream, in: \.waiting) + freeInterests(of: stream, in: \.leftOut))
    }

    /// Those in a list of a stream who are free to be invited.
    ///
    /// Interests that have run out or whose candidates are gone are dropped from the list in passing.
    private mutating func freeInterests(
        of stream: StreamInForce, in list: WritableKeyPath<StreamInterests, [Interest]>
    ) -> [RankedInterest] {
        let oldest = CandidateColumns.stamp(day.adding(months: -stream.selection.interestMonths), 0)
        // Taken out while it is read, so that nothing is copied; loops and no closures, which would each carry the world.
        var waiting: [Interest] = []
        swap(&waiting, &interests[Int(stream.position)][keyPath: list])
        var (kept, free): (Int, [RankedInterest]) = (0, [])
        for place in waiting.indices {
            let interest = waiting[place]
            // One who entered the pool again waits with the new profile, and no longer with the former one.
            let isFormer = interest.stamp != columns.stamp[Int(interest.candidate)]
            if interest.stamp < oldest || isFormer || isGone(Int(interest.candidate)) { continue }
            waiting[kept] = interest
            kept += 1
            if isFree(Int(interest.candidate), for: stream) {
                free.append(RankedInterest(key: key(of: interest, in: stream), interest: interest))
            }
        }
        waiting.removeLast(waiting.count - kept)
        swap(&waiting, &interests[Int(stream.position)][keyPath: list])
        return free
    }

    /// What a draw compares first; more is better.
    private func key(of interest: Interest, in stream: StreamInForce) -> Int64 {
        let candidate = Int(interest.candidate)
        if isOnWageLeg(candidate, stream) { return Int64(Int32.max) }
        switch stream.drawOrder {
        case .points: return Int64(interest.points)
        case .score: return Int64(columns.score[candidate])
        case .oldest: return 0
        case .lottery:
            return Int64(random.bits(Purpose.lottery.rawValue, candidate, Int(day.number)) >> 33)
        case .priorities(let priorities):
            let circumstances = circumstances(of: candidate, before: stream.jurisdiction)
            let place = priorities.requirements.firstIndex { circumstances.meets($0) }
            return -Int64(place ?? priorities.requirements.count)
        }
    }

    private func isGone(_ index: Int) -> Bool {
        let standing = columns.standing[index]
        return standing != .inPool && standing != .outside && standing != .invited
    }

    private func isFree(_ index: Int, for stream: StreamInForce) -> Bool {
        guard columns.nomination[index] < 0, columns.standing[index] != .invited else { return false }
        return !columns.openFiles[index].contains(stream.jurisdiction)
            && !isBarred(index, by: stream.jurisdiction)
    }

    private func isEligibleToday(_ index: Int, for stream: StreamInForce) -> Bool {
        let circumstances = circumstances(of: index, before: stream.jurisdiction)
        return inForce.isEligible(circumstances, for: stream) && circumstances.meets(stream.compiledFilter)
    }

    private mutating func invite(_ interest: Interest, to stream: StreamInForce, draw: Int32) {
        let index = Int(interest.candidate)
        let window = max(1, stream.selection.applyWithinDays)
        let file = addFile(index, stream: stream, draw: draw, points: interest.points, applyBy: day + window)
        let perMille = behaviour.provincialDelay.days(random, .provincialDelay, index, luckKey(ofFile: file))
        let answer = min(window, 1 + window * perMille / 1_000)
        agenda.note(
            Event(kind: .provincialAnswer, candidate: interest.candidate, reference: Int32(file)),
            on: day + answer)
    }

    /// The candidate applies to the province, or lets the invitation lapse.
    mutating func answerProvince(file: Int) {
        let row = record.files[file]
        let index = Int(row.candidate)
        guard row.state == .invited else { return }
        let stream = inForce.streams[Int(row.stream)]
        let isPresent = columns.standing[index] == .inPool || columns.standing[index] == .outside
        let chance = row.draw < 0 ? Chance.always : answerChance(stream)
        guard isPresent, columns.nomination[index] < 0,
            random.happens(chance, Purpose.provincialAnswer.rawValue, index, luckKey(ofFile: file))
        else { return closeFile(file, .lapsed) }
        if inForce.rescoring[Int(stream.jurisdiction.rawValue)] == .atApplication,
            hasLostPoints(row, in: stream)
        {
            return closeFile(file, .lapsed)
        }
        guard admit(file: file) else { return }
        record.files[file].state = .applied
        record.files[file].appliedOn = day
        let percent = behaviour.provincialDecisionPercent.days(
            random, .provincialDecision, index, luckKey(ofFile: file))
        let due = day + max(1, inForce.decisionDays[Int(stream.jurisdiction.rawValue)] * percent / 100)
        record.files[file].dueOn = due
        agenda.note(Event(kind: .fileReady, candidate: row.candidate, reference: Int32(file)), on: due)
    }

    private func answerChance(_ stream: StreamInForce) -> Chance {
        stream.selection.intake == .notification ? behaviour.answersNotification : behaviour.appliesToProvince
    }

    mutating func readyForDecision(file: Int) {
        guard record.files[file].state == .applied else { return }
        interests[Int(record.files[file].stream)].ready.append(Int32(file))
    }
}

/// An interest with what a draw compares first; ascending means invited earlier.
struct RankedInterest: Comparable {
    let key: Int64
    let interest: Interest

    static func < (left: RankedInterest, right: RankedInterest) -> Bool {
        if left.key != right.key { return left.key > right.key }
        if left.interest.stamp != right.interest.stamp { return left.interest.stamp < right.interest.stamp }
        return left.interest.candidate < right.interest.candidate
    }

    static func == (left: RankedInterest, right: RankedInterest) -> Bool {
        left.key == right.key && left.interest.candidate == right.interest.candidate
    }
}

extension StreamInForce {
    /// True when points or the score decide who is invited, so that a draw has a lowest number to publish.
    var hasCutOff: Bool {
        switch selection.order {
        case .points, .score: true
        case .oldest, .lottery, .priorities: false
        }
    }
}
