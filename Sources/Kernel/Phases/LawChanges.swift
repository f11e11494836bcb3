import Rulebook

extension World {
    /// Puts the law of today in force; every profile and every stream it touches is read anew.
    mutating func changeLaw() {
        openAllocations(on: day)
        guard changeDays.last == day else { return }
        while changeDays.last == day { changeDays.removeLast() }
        let before = inForce
        inForce = LawInForce(law, on: day)
        if !law.federal.changeDays(in: DaySpan(day, through: day)).isEmpty { assessEveryProfile() }
        for (old, new) in zip(before.streams, inForce.streams) where isNewIntake(old, new) { refill(new) }
    }

    private mutating func assessEveryProfile() {
        for index in 0..<arrived where columns.standing[index] == .inPool {
            assess(index)
            settle(index)
        }
    }

    /// True when the people who may come to a stream today are not those of yesterday.
    private func isNewIntake(_ old: StreamInForce, _ new: StreamInForce) -> Bool {
        guard new.isOpen else { return false }
        return !old.isOpen || old.eligibility != new.eligibility || old.grid != new.grid
            || old.selection != new.selection
    }

    /// Asks everybody who named the province about a stream whose rules changed.
    private mutating func refill(_ stream: StreamInForce) {
        interests[Int(stream.position)].waiting = []
        for index in 0..<arrived {
            let standing = columns.standing[index]
            guard standing == .inPool || standing == .outside else { continue }
            let facts = entries[index].candidate
            guard
                facts.interest.contains(stream.jurisdiction)
                    || facts.offer.jurisdiction == stream.jurisdiction
            else {
                continue
            }
            expressInterest(index, circumstances(of: index, before: stream.jurisdiction), in: stream)
        }
    }
}
