import Rulebook

extension World {
    /// Lives through the days up to `last`: for each the law, what falls due, arrivals, and the morning's count.
    mutating func advance(to last: Day) -> Outcome {
        guard last > day else { return .refused(.clockCannotGoBack) }
        guard last <= period.last else { return .refused(.invalidNumber) }
        let first = day
        while day < last {
            day += 1
            changeLaw()
            for event in agenda.take(day) { live(event) }
            receiveArrivals()
            tidyReadyFiles()
            countPool()
            #if DEBUG
            checkInvariants()
            #endif
        }
        return .applied(last - first)
    }

    private mutating func live(_ event: Event) {
        let (candidate, reference) = (Int(event.candidate), Int(event.reference))
        switch event.kind {
        case .nominationEnd: lapse(nomination: reference)
        case .departure: depart(candidate, profile: reference)
        case .review: review(candidate)
        case .nomineeTrouble: noteTrouble(nomination: reference)
        case .provincialAnswer: answerProvince(file: reference)
        case .fileReady: readyForDecision(file: reference)
        case .nominationAnswer: answerNomination(reference)
        case .invitationAnswer: answerInvitation(reference)
        case .baseApplication: applyOnBaseNomination(reference)
        case .decision: decide(application: reference)
        case .reentry: reenter(candidate, profile: reference)
        }
    }

    /// Drops decided files from the queues, so that a province finds the oldest ready one at the front.
    private mutating func tidyReadyFiles() {
        for stream in interests.indices where !interests[stream].ready.isEmpty {
            var kept = 0
            for place in interests[stream].ready.indices {
                let file = interests[stream].ready[place]
                guard record.files[Int(file)].state == .applied else { continue }
                interests[stream].ready[kept] = file
                kept += 1
            }
            interests[stream].ready.removeLast(interests[stream].ready.count - kept)
        }
    }

    /// Keeps the number of profiles at each score, on Sundays and on the first and last day of the period.
    private mutating func countPool() {
        guard day.weekday == 6 || day == period.first || day == period.last else { return }
        for (score, bucket) in pool.buckets.enumerated() where !bucket.isEmpty {
            var nominees = 0
            if score > 600 {
                for candidate in bucket where isAcceptedNominee(Int(candidate)) { nominees += 1 }
            }
            record.poolCounts.append(
                PoolCountRow(
                    day: day, score: Int16(score), count: Int32(bucket.count), nominees: Int32(nominees)))
        }
    }
}
